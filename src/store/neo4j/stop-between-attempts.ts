// Ctrl-C while the server is away: a transaction that runs is left to end, one that waits for its next try is not waited for.
import { CancelledError } from '../../failure/index.js';

type Work<A, T> = (attempt: A) => Promise<T>;

/**
 * Runs work that the driver may try several times. When the signal fires between two tries the call ends at once.
 * @throws CancelledError
 */
export function stopBetweenAttempts<A, T>(
  signal: AbortSignal | undefined,
  run: (work: Work<A, T>) => Promise<T>,
  work: Work<A, T>,
): Promise<T> {
  if (signal === undefined) return run(work);
  return new Promise((resolve, reject) => {
    let isWaiting = true;
    const onAbort = (): void => {
      if (isWaiting) reject(cancelled());
    };
    const attempt = async (tx: A): Promise<T> => {
      if (signal.aborted) throw cancelled();
      isWaiting = false;
      try {
        return await work(tx);
      } catch (error) {
        isWaiting = true;
        throw error;
      }
    };
    signal.addEventListener('abort', onAbort);
    run(attempt)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function cancelled(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'Stopped before the next batch was written.',
    next: 'Run the command again to go on: articles that are stored already are left as they are.',
  });
}
