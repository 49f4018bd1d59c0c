// What a plain call throws, as an error of Verband, so that a test can look at code, message, next step and source.
import { Failure } from '../../src/failure/index.js';

/** @throws when the call throws nothing, or an error that is none of Verband's */
export function thrownBy(call: () => unknown): Failure & { source?: string | undefined } {
  try {
    call();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
