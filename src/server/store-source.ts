// Gives each request the store as it is now: opens it again when the dossier changed on disk, and after a failure.
import { Failure, NotFoundError, StoreError } from '../failure/index.js';
import type { GraphStore } from '../store/index.js';

export type StoreSourceOptions = {
  /** Where it is: two stores never share one. */
  location: string;
  /** Opens the store; called again after it failed, and when the stamp has changed. */
  open(): Promise<GraphStore>;
  /** Changes when somebody else has written to the store; absent where the store itself always answers for now. */
  stamp?(): string | undefined | Promise<string | undefined>;
  /** Milliseconds. */
  now?(): number;
};

/** An opened store, with how many requests read it. A stale one is closed by the last of them. */
type Lease = { store: GraphStore; stamp: string | undefined; readers: number; isStale: boolean };

/** The stamp is asked for at most this often, in milliseconds. */
const CHECK_MS = 1000;
/** Opening again takes at most a fifth of the time, while a long ingestion changes the dossier all along. */
const REST_PER_OPENING = 4;

/**
 * The store of a server. Requests that have begun end on the store that they began with.
 * @example const source = new StoreSource({ location, open: () => openDossier(location, { mode: 'read' }) });
 */
export class StoreSource {
  readonly location: string;
  private readonly options: StoreSourceOptions;
  private readonly now: () => number;
  private current: Lease | undefined;
  private finding: Promise<Lease> | undefined;
  private nextCheck = 0;
  private isClosed = false;

  constructor(options: StoreSourceOptions) {
    this.options = options;
    this.location = options.location;
    this.now = options.now ?? Date.now;
  }

  /**
   * Lets `read` work with the store.
   * @throws what `open` throws as long as it has never succeeded; later StoreError whatever is wrong with the store
   */
  async use<T>(read: (store: GraphStore) => Promise<T>): Promise<T> {
    let lease = await this.find();
    while (lease.isStale) lease = await this.find();
    lease.readers += 1;
    try {
      return await read(lease.store);
    } finally {
      lease.readers -= 1;
      if (lease.isStale && lease.readers === 0) await lease.store.close();
    }
  }

  /** Closes the store when the last request that reads it has ended. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.finding?.catch(() => undefined);
    await this.retire();
  }

  /** Requests that come while one opens the store wait for the same opening. */
  private find(): Promise<Lease> {
    this.finding ??= this.findNow().finally(() => {
      this.finding = undefined;
    });
    return this.finding;
  }

  private async findNow(): Promise<Lease> {
    if (this.isClosed) throw closed();
    const { current } = this;
    if (current !== undefined && this.now() < this.nextCheck) return current;
    try {
      const stamp = await this.options.stamp?.();
      const isSame = current !== undefined && stamp === current.stamp;
      const begun = this.now();
      const lease = isSame ? current : await this.open(stamp);
      // Only now: what has failed is tried again by the next request, however soon that comes.
      this.nextCheck = this.now() + Math.max(CHECK_MS, REST_PER_OPENING * (this.now() - begun));
      return lease;
    } catch (error) {
      throw current === undefined ? error : lost(error);
    }
  }

  /** The stamp is of before the opening: what is written meanwhile is found at the next check. */
  private async open(stamp: string | undefined): Promise<Lease> {
    const store = await this.options.open();
    await this.retire();
    this.current = { store, stamp, readers: 0, isStale: false };
    return this.current;
  }

  private async retire(): Promise<void> {
    const { current } = this;
    if (current === undefined) return;
    this.current = undefined;
    current.isStale = true;
    if (current.readers === 0) await current.store.close();
  }
}

/** What was there and is not now: another command would call it a wrong name, here it may come back. */
function lost(error: unknown): StoreError {
  if (error instanceof StoreError && error.isRetriable) return error;
  const isGone = error instanceof NotFoundError;
  return new StoreError({
    code: isGone ? 'store-lost' : error instanceof StoreError ? error.code : 'store-failed',
    message: error instanceof Failure ? error.message : 'The store cannot be read any more.',
    next: nextOf(error, isGone),
    isRetriable: true,
    cause: error,
  });
}

/** A newer dossier says best itself what to do. */
function nextOf(error: unknown, isGone: boolean): string {
  if (isGone) return 'Put the dossier back where it was, then try again.';
  return error instanceof Failure ? `${error.next} Then try again.` : 'Mend it, then try again.';
}

function closed(): StoreError {
  return new StoreError({
    code: 'server-closing',
    message: 'The server is being stopped.',
    next: 'Start it again with `verband view`.',
    isRetriable: true,
  });
}
