// Cypher on Neo4j: the words, the plan and the server's read access mode all have to agree that a query only reads.
import { LimitError, UsageError } from '../failure/index.js';
import type { CypherEngine, QueryLimits, QueryResult, QueryValue } from './engine.js';
import { assertReadPlan, type PlanStep } from './plan-operators.js';
import { assertReadOnly } from './read-only.js';

/** What the engine needs of a connection; the Neo4j store's reader is one. */
export type CypherReader = {
  explain(cypher: string, parameters: Parameters): Promise<{ steps: PlanStep[]; queryType: string }>;
  run(
    cypher: string,
    parameters: Parameters,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<Omit<QueryResult, 'engine'>>;
  close(): Promise<void>;
};

type Parameters = Readonly<Record<string, QueryValue>>;

/** An engine on an open reader; closing the engine closes the reader. */
export function openNeo4jEngine(reader: CypherReader): CypherEngine {
  return new Neo4jEngine(reader);
}

class Neo4jEngine implements CypherEngine {
  readonly kind = 'neo4j';
  readonly #reader: CypherReader;

  constructor(reader: CypherReader) {
    this.#reader = reader;
  }

  async run(cypher: string, parameters: Parameters, limits: QueryLimits, signal?: AbortSignal): Promise<QueryResult> {
    const start = performance.now();
    assertReadOnly(cypher);
    const { steps, queryType } = await this.#reader.explain(cypher, parameters);
    assertReadPlan(steps);
    if (queryType !== 'r') throw notReadOnly(queryType);
    // Planning counts: the limit is on the whole.
    const timeoutMs = Math.ceil(limits.timeoutMs - (performance.now() - start));
    if (timeoutMs <= 0) throw timedOut(limits.timeoutMs);
    const result = await this.#reader.run(cypher, parameters, { ...limits, timeoutMs }, signal);
    return { ...result, engine: this.kind };
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}

function notReadOnly(queryType: string): UsageError {
  return new UsageError({
    code: 'not-read-only',
    message: `A query may only read, and Neo4j says that this one does not: its type is ${queryType}.`,
    next: 'Use MATCH, WITH, UNWIND, CALL { … } and RETURN.',
  });
}

function timedOut(timeoutMs: number): LimitError {
  return new LimitError({
    code: 'query-timeout',
    message: `Planning the query alone took the ${timeoutMs} ms that it may take; it did not run.`,
    next: 'Ask for less, or allow more time.',
  });
}
