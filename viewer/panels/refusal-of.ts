// What went wrong, as the server says it or as near to that as can be told.
import { Refusal } from '../../src/protocol/index.js';

/**
 * The refusal that an error of a command carries; a fault of the viewer itself becomes one with its own message.
 * Undefined where the question was only called off.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  const carried = typeof error === 'object' && error !== null && 'refusal' in error ? error.refusal : undefined;
  const refusal = Refusal.safeParse(carried);
  if (refusal.success) return refusal.data;
  return {
    code: 'internal',
    message: error instanceof Error ? error.message : String(error),
    next: 'This is a fault in Verband: please report it with what you did.',
    isRetriable: false,
  };
}
