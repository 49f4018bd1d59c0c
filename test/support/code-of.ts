// The stable code of what a call throws, for tests that care for nothing else of the error.
import { Failure } from '../../src/failure/index.js';

/** @returns the code, or `undefined` when nothing was thrown; other errors pass through */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** The same for a promise. */
export async function codeOfAsync(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
