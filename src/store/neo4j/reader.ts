// Read-only questions to a Neo4j, with limits on time and rows and a cancel that reaches the server.
import type { Plan, Session } from 'neo4j-driver';
import { CancelledError, LimitError } from '../../failure/index.js';
import type { Neo4jAddress } from './address.js';
import { type Connection, connectNeo4j, openSession } from './connection.js';
import { toFailure } from './failures.js';
import { type PlainValue, toParameter, toPlainValue } from './values.js';

/** One operator of a plan, with what the planner says about it (for `ProcedureCall` the procedure's name). */
export type PlanStep = { operator: string; details: string };

export type Explanation = {
  /** Names of the operators, each once, sorted: `Expand(All)`, `ProduceResults`. */
  operators: string[];
  steps: PlanStep[];
  /** `r`, `w`, `rw` or `s` (schema). NOTE: LOAD CSV and TERMINATE TRANSACTIONS count as `r`: look at the operators too. */
  queryType: string;
};

export type ReadLimits = { timeoutMs: number; maxRows: number };
export type ReadResult = { columns: string[]; rows: PlainValue[][]; isTruncated: boolean };
export type ReadParameters = Readonly<Record<string, unknown>>;

/** The server ends a query that is out of time; this much later the connection is closed if it has not. */
const GRACE_MS = 500;

/**
 * Opens a reader. It needs no initialised dossier.
 * @throws UsageError for an address that cannot be used; StoreError `store-unreachable`, `store-unauthorized`, `store-too-old`
 */
export async function openNeo4jReader(address: Neo4jAddress): Promise<Neo4jReader> {
  return new Neo4jReader(await connectNeo4j(address));
}

/** Every question runs in a READ session: the server itself refuses whatever would write. */
export class Neo4jReader {
  readonly location: string;
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.location = connection.location;
  }

  /** The plan of a query; the query does not run. @throws UsageError `bad-cypher` */
  async explain(cypher: string, parameters: ReadParameters = {}): Promise<Explanation> {
    const session = openSession(this.#connection, 'READ');
    try {
      const result = await session.run(`EXPLAIN ${cypher}`, parametersOf(parameters));
      const { plan, queryType } = result.summary;
      const steps = plan === false ? [] : stepsOf(plan);
      return { operators: [...new Set(steps.map(step => step.operator))].sort(), steps, queryType };
    } catch (error) {
      throw toFailure(error, this.location);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs a query that reads.
   * @throws UsageError `bad-cypher`, `not-read-only`, `missing-parameter`; LimitError `query-timeout`, `query-memory`;
   * CancelledError when the signal fires, after which the query is gone from the server
   */
  async run(cypher: string, parameters: ReadParameters, limits: ReadLimits, signal?: AbortSignal): Promise<ReadResult> {
    if (signal?.aborted) throw cancelled();
    const session = openSession(this.#connection, 'READ', Math.min(limits.maxRows + 1, 1000));
    // NOTE: only closing the session interrupts a running query; rolling its transaction back waits for it.
    const end = new AbortController();
    const onAbort = (): void => end.abort(cancelled());
    const deadline = setTimeout(() => end.abort(timedOut(limits.timeoutMs)), limits.timeoutMs + GRACE_MS);
    end.signal.addEventListener('abort', () => session.close());
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await readRows(session, cypher, parametersOf(parameters), limits);
    } catch (error) {
      throw toFailure(end.signal.aborted ? end.signal.reason : error, this.location);
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', onAbort);
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#connection.driver.close();
  }
}

async function readRows(
  session: Session,
  cypher: string,
  parameters: Record<string, unknown>,
  { timeoutMs, maxRows }: ReadLimits,
): Promise<ReadResult> {
  const result = session.run(cypher, parameters, { timeout: timeoutMs });
  const columns = await result.keys();
  const rows: PlainValue[][] = [];
  for await (const record of result) {
    // Leaving the loop tells the server to stop: what nobody reads is not computed.
    if (rows.length === maxRows) return { columns, rows, isTruncated: true };
    rows.push(columns.map(column => toPlainValue(record.get(column))));
  }
  return { columns, rows, isTruncated: false };
}

function parametersOf(parameters: ReadParameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
}

function stepsOf(plan: Plan): PlanStep[] {
  const details = plan.arguments['Details' as keyof typeof plan.arguments];
  // The operator comes with the runtime's name: `AllNodesScan@neo4j`.
  const step = { operator: plan.operatorType.replace(/@.*$/, ''), details: String(details ?? '') };
  return [step, ...plan.children.flatMap(stepsOf)];
}

function cancelled(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'The query was stopped before it ended.',
    next: 'Run it again when you want its answer.',
  });
}

function timedOut(timeoutMs: number): LimitError {
  return new LimitError({
    code: 'query-timeout',
    message: `The query took longer than ${timeoutMs} ms and was ended; no row is returned.`,
    next: 'Ask for less (a LIMIT, a shorter path, a named start), or allow more time.',
  });
}
