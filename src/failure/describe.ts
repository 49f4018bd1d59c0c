// Any thrown value as a code, a sentence and a next step.
import { Failure } from './failure.js';

export type FailureDescription = { code: string; message: string; next: string; source?: string };

/** Describes any thrown value for a person or for `--json`. An unknown error keeps its own message under `internal`. */
export function describeFailure(error: unknown): FailureDescription {
  if (error instanceof Failure) {
    const source = 'source' in error && typeof error.source === 'string' ? { source: error.source } : {};
    return { code: error.code, message: error.message, next: error.next, ...source };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    message,
    next: 'This is a fault in Verband: please report it with the command that you ran.',
  };
}
