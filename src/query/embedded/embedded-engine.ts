// Cypher without a server: an engine in a process of its own, filled from the projected graph, never where data lives.
import { CancelledError, LimitError, StoreError, UsageError } from '../../failure/index.js';
import type { PropertyGraph } from '../../graph/index.js';
import type { CypherEngine, QueryLimits, QueryResult, QueryValue } from '../engine.js';
import { assertReadOnly } from '../read-only.js';
import { EngineProcess } from './child-process.js';
import type { Answer, Question, Trouble } from './messages.js';

export type EmbeddedOptions = {
  /** Default 4096. Resident memory of the engine's process with the graph in it. */
  memoryMiB?: number;
  /** Default 10 minutes: how long filling the engine may take. A query's own time starts after it. */
  fillTimeoutMs?: number;
  /** Default `@grafeo-db/js`. */
  packageName?: string;
};

const CHUNK = 5000;
const DEFAULTS = { memoryMiB: 4096, fillTimeoutMs: 600_000, packageName: '@grafeo-db/js' };

/**
 * Opens the embedded engine. `load` is called when the process starts: now, and again after a limit or a fault ended it.
 *
 * @throws StoreError `no-embedded-engine` where the package has no build for this machine
 * @throws LimitError `query-memory`, `query-timeout` when the graph is too large for the engine
 */
export async function openEmbeddedEngine(
  load: () => Promise<PropertyGraph>,
  options: EmbeddedOptions = {},
): Promise<CypherEngine> {
  const engine = new EmbeddedEngine(load, { ...DEFAULTS, ...options });
  await engine.start();
  return engine;
}

class EmbeddedEngine implements CypherEngine {
  readonly kind = 'embedded';
  readonly #load: () => Promise<PropertyGraph>;
  readonly #options: Required<EmbeddedOptions>;
  #process: EngineProcess | undefined;
  /** The end of the last call: the engine answers one at a time, so that ending one query ends no other. */
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(load: () => Promise<PropertyGraph>, options: Required<EmbeddedOptions>) {
    this.#load = load;
    this.#options = options;
  }

  /** The filled process: the one that runs, or a new one. */
  async start(signal?: AbortSignal): Promise<EngineProcess> {
    if (this.#isClosed) throw closed();
    if (this.#process !== undefined && !this.#process.hasEnded) return this.#process;
    const engine = await EngineProcess.start(this.#options);
    this.#process = engine;
    const limit = { timeoutMs: this.#options.fillTimeoutMs, signal };
    try {
      await within(engine, limit, async () => fill(engine, await this.#load()));
    } catch (error) {
      // A half-filled engine would answer, and wrongly.
      engine.end(closed());
      throw error;
    }
    return engine;
  }

  async run(
    cypher: string,
    parameters: Readonly<Record<string, QueryValue>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    assertReadOnly(cypher);
    const question = { cypher, parameters, maxRows: limits.maxRows };
    const turn = this.#turn.then(async (): Promise<QueryResult> => {
      if (signal?.aborted) throw cancelled();
      const engine = await this.start(signal);
      const answer = await within(engine, { timeoutMs: limits.timeoutMs, signal }, () => ask(engine, question));
      return { ...answer, engine: this.kind };
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#process?.end(closed());
    await this.#process?.exited();
  }
}

async function fill(engine: EngineProcess, { nodes, edges }: PropertyGraph): Promise<void> {
  for (let start = 0; start < nodes.length; start += CHUNK) {
    const reply = await engine.request({ kind: 'nodes', nodes: nodes.slice(start, start + CHUNK) });
    if (reply.kind === 'trouble') throw toFailure(reply.trouble);
  }
  for (let start = 0; start < edges.length; start += CHUNK) {
    const reply = await engine.request({ kind: 'edges', edges: edges.slice(start, start + CHUNK) });
    if (reply.kind === 'trouble') throw toFailure(reply.trouble);
  }
}

async function ask(engine: EngineProcess, question: Question): Promise<Answer> {
  const reply = await engine.request({ kind: 'question', question });
  if (reply.kind === 'answer') return reply.answer;
  throw toFailure(reply.kind === 'trouble' ? reply.trouble : { message: `unexpected ${reply.kind}` });
}

type Limit = { timeoutMs: number; signal: AbortSignal | undefined };

/** Ends the process when the time is over or the signal fires: nothing else stops a running query. */
async function within<T>(engine: EngineProcess, { timeoutMs, signal }: Limit, work: () => Promise<T>): Promise<T> {
  const stop = (): void => engine.end(cancelled());
  const timer = setTimeout(() => engine.end(timedOut(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** GQL status 22… is a value that an expression cannot take, 42… a statement that cannot be read. */
function toFailure({ message, gqlStatus = '', isWrite }: Trouble): UsageError | StoreError {
  const reason = message.replace(/^Query error: (GRAFEO-\w+: )?/, '').trim();
  if (isWrite) {
    return new UsageError({
      code: 'not-read-only',
      message: 'A query may only read, and this one writes. What it wrote was undone.',
      next: 'Use MATCH, WITH, UNWIND, CALL { … } and RETURN.',
    });
  }
  const missing = /Missing parameter: \$?(\S+)/.exec(reason)?.[1];
  if (missing !== undefined) {
    return new UsageError({
      code: 'missing-parameter',
      message: `The query uses the parameter ${missing}, which was not given.`,
      next: `Give it as --param ${missing}=value.`,
    });
  }
  if (/more than the \d+ MiB of memory/.test(reason)) {
    return new LimitError({
      code: 'query-memory',
      message: `The query needed too much memory and was ended: ${reason}`,
      next: 'Ask for less: a LIMIT, a shorter path, or an aggregate instead of rows.',
    });
  }
  if (/^(22|42)/.test(gqlStatus)) {
    return new UsageError({
      code: 'bad-cypher',
      message: `The embedded engine does not take the query: ${reason}`,
      next: 'Mend the query; `verband query --list` shows ones that work, and Neo4j knows forms that this engine lacks.',
    });
  }
  return new StoreError({
    code: 'embedded-engine-failed',
    message: `The embedded query engine failed: ${reason}`,
    next: 'Ask the query on Neo4j (--store neo4j://…), and report it with this message.',
  });
}

function timedOut(timeoutMs: number): LimitError {
  return new LimitError({
    code: 'query-timeout',
    message: `The query took longer than ${timeoutMs} ms and was ended; no row is returned.`,
    next: 'Ask for less (a LIMIT, a shorter path, a named start), or allow more time.',
  });
}

function cancelled(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'The query was stopped before it ended.',
    next: 'Run it again when you want its answer.',
  });
}

function closed(): StoreError {
  return new StoreError({
    code: 'engine-closed',
    message: 'The query engine has been closed.',
    next: 'Open it again before you ask.',
  });
}
