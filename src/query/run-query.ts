// One question to whoever answers: a query of the library by name, or free Cypher.
import type { CypherEngine, QueryLimits, QueryResult } from './engine.js';
import { getQuery } from './library.js';
import { completeParameters, type QueryParameters } from './read-parameters.js';

export type QueryRequest = ({ name: string } | { cypher: string }) & {
  parameters?: QueryParameters;
  limits?: Partial<QueryLimits>;
  signal?: AbortSignal;
};

export const DEFAULT_LIMITS: QueryLimits = { timeoutMs: 30_000, maxRows: 1000 };

/**
 * Runs one query; parameters that a library query does not get take their defaults.
 *
 * @throws NotFoundError `unknown-query`; UsageError for parameters that do not fit; and what `CypherEngine.run` throws
 */
export async function runQuery(engine: CypherEngine, request: QueryRequest): Promise<QueryResult> {
  const limits = { ...DEFAULT_LIMITS, ...request.limits };
  const given = request.parameters ?? {};
  if ('cypher' in request) return engine.run(request.cypher, given, limits, request.signal);
  const query = getQuery(request.name);
  return engine.run(query.cypher, completeParameters(query, given), limits, request.signal);
}

/** The line to print under an answer that need not be exact: free Cypher that the embedded engine answered. */
export function exactnessNote({ engine }: Pick<QueryResult, 'engine'>, isLibrary: boolean): string | undefined {
  if (engine === 'neo4j' || isLibrary) return undefined;
  return 'Answered by the embedded engine, which evaluates some expressions differently; only Neo4j is guaranteed to be exact.';
}
