// Runs one piece of work in a transaction of its own, and ends it when nobody wants the answer any more.
import type { ManagedTransaction } from 'neo4j-driver';
import { cancelledRead, throwIfCancelled } from '../cancelled-read.js';
import { type Connection, openSession } from './connection.js';
import { toFailure } from './failures.js';
import { stopBetweenAttempts } from './stop-between-attempts.js';
import { Transaction } from './transaction.js';

export type RunOptions = {
  mode: 'READ' | 'WRITE';
  /** When it fires, there is no further try; one that runs is left to end. */
  stop?: AbortSignal | undefined;
  /** When it fires, the transaction ends at once, on the server too. For reads: of a write nobody would know the outcome. */
  cancel?: AbortSignal | undefined;
};

/**
 * The driver runs the work again while the server is away, for as long as the connection allows.
 * @throws StoreError and the other failures of `toFailure`; CancelledError when a signal fires
 */
export async function runTransaction<T>(
  connection: Connection,
  work: (tx: Transaction) => Promise<T>,
  { mode, stop, cancel }: RunOptions,
): Promise<T> {
  throwIfCancelled(cancel);
  const session = openSession(connection, mode);
  try {
    const run = (attempt: (tx: ManagedTransaction) => Promise<T>): Promise<T> =>
      mode === 'READ' ? session.executeRead(attempt) : session.executeWrite(attempt);
    return await endEarly(
      cancel,
      stopBetweenAttempts(stop, run, tx => work(new Transaction(tx))),
    );
  } catch (error) {
    throw toFailure(error, connection.location);
  } finally {
    // NOTE: this is what interrupts a query that still runs; rolling its transaction back would wait for it.
    await session.close();
  }
}

/** What is pending, or a rejection as soon as the signal fires: a closed session never settles a try that it waits with. */
function endEarly<T>(signal: AbortSignal | undefined, pending: Promise<T>): Promise<T> {
  if (signal === undefined) return pending;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(cancelledRead());
    signal.addEventListener('abort', onAbort, { once: true });
    pending.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
