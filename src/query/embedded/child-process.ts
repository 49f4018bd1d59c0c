// The lifetime of the embedded engine's process: start, one request at a time, and its end for whatever reason.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LimitError, StoreError } from '../../failure/index.js';
import type { FromChild, ToChild } from './messages.js';

/** Always the built file: this one runs from `src` under Jest, and a child process has no Jest to read TypeScript. */
const ENTRY = fileURLToPath(new URL('../../../dist/query/embedded/child.js', import.meta.url));

const BYTES_PER_MIB = 1024 * 1024;

export type ChildOptions = {
  /** The package that holds the engine. */
  packageName: string;
  /** Resident memory, native and JavaScript together, at which the process is ended. */
  memoryMiB: number;
};

type Reply = Exclude<FromChild, { kind: 'memory' | 'ready' | 'unavailable' }>;
type Waiting = { resolve: (message: FromChild) => void; reject: (reason: unknown) => void };

/** One process with one engine. After its end every call rejects with the reason. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #options: ChildOptions;
  #waiting: Waiting | undefined;
  #ended: Error | undefined;
  readonly #exit: Promise<void>;

  private constructor(options: ChildOptions) {
    this.#options = options;
    this.#child = fork(ENTRY, [options.packageName], {
      serialization: 'advanced',
      // NOTE: without this the child inherits the parent's flags, and its heap would grow past the limit unseen.
      execArgv: [`--max-old-space-size=${options.memoryMiB}`],
      env: environment(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (message: FromChild) => this.#receive(message));
    this.#child.on('error', error => this.end(processEnded(error.message)));
    this.#exit = new Promise(resolve => {
      this.#child.once('exit', (code, signal) => {
        this.end(processEnded(signal === null ? `exit code ${code}` : `signal ${signal}`));
        resolve();
      });
      this.#child.once('error', () => resolve());
    });
  }

  /** @throws StoreError `no-embedded-engine` when the package cannot be loaded on this machine */
  static async start(options: ChildOptions): Promise<EngineProcess> {
    const engine = new EngineProcess(options);
    const first = await engine.#nextMessage();
    if (first.kind === 'ready') return engine;
    const error = noEngine(options.packageName, first.kind === 'unavailable' ? first.reason : first.kind);
    engine.end(error);
    throw error;
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** One request at a time: the caller queues. */
  async request(message: ToChild): Promise<Reply> {
    if (this.#ended !== undefined) throw this.#ended;
    const reply = this.#nextMessage();
    this.#child.send(message, error => {
      if (error !== null) this.end(processEnded(error.message));
    });
    const received = await reply;
    if (received.kind === 'done' || received.kind === 'answer' || received.kind === 'trouble') return received;
    throw processEnded(`an unexpected message ${received.kind}`);
  }

  /** Ends the process at once; a request that waits, and every later one, rejects with `reason`. */
  end(reason: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    this.#waiting?.reject(reason);
    this.#waiting = undefined;
    this.#child.kill('SIGKILL');
  }

  /** Resolves when the operating system has taken the process away. */
  async exited(): Promise<void> {
    await this.#exit;
  }

  #nextMessage(): Promise<FromChild> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #receive(message: FromChild): void {
    if (message.kind !== 'memory') {
      this.#waiting?.resolve(message);
      this.#waiting = undefined;
    } else if (message.rssBytes > this.#options.memoryMiB * BYTES_PER_MIB) {
      this.end(outOfMemory(this.#options.memoryMiB));
    }
  }
}

/** The child needs no password and none of the parent's Node flags. */
function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^NEO4J_|^NODE_OPTIONS$/.test(name));
  return Object.fromEntries(entries);
}

function processEnded(reason: string): StoreError {
  return new StoreError({
    code: 'embedded-engine-ended',
    message: `The embedded query engine ended unexpectedly: ${reason}.`,
    next: 'Run the query again; if it ends in the same way, ask it on Neo4j (--store neo4j://…).',
    isRetriable: true,
  });
}

function outOfMemory(memoryMiB: number): LimitError {
  return new LimitError({
    code: 'query-memory',
    message: `The embedded query engine needed more than ${memoryMiB} MiB and was ended; no row is returned.`,
    next: 'Ask for less (a LIMIT inside the pattern, a shorter path, an aggregate), or ask on Neo4j (--store neo4j://…).',
  });
}

function noEngine(packageName: string, reason: string): StoreError {
  return new StoreError({
    code: 'no-embedded-engine',
    message: `The embedded query engine ${packageName} cannot be loaded on ${process.platform}-${process.arch}: ${reason.split('\n')[0]}`,
    next: 'Ask on Neo4j instead: docker compose up -d, then --store neo4j://localhost; or install it: npm install --include=optional.',
  });
}
