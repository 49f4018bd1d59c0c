// A read that whoever asked for it no longer wants.
import { CancelledError } from '../failure/index.js';

export function cancelledRead(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'The read was stopped before it ended.',
    next: 'Ask again when you want its answer.',
  });
}

/** @throws CancelledError `cancelled` when the signal has fired */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelledRead();
}
