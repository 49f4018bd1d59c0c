// Between two steps of an answer: has whoever asked gone away?
import { CancelledError } from '../failure/index.js';

/** @throws CancelledError `cancelled` once the signal has fired */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new CancelledError({
    code: 'cancelled',
    message: 'The question was withdrawn before its answer was ready.',
    next: 'Ask again when you want the answer.',
  });
}
