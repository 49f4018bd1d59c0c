// What the server refused, or why it could not be asked.
import type { Refusal } from '../../src/protocol/index.js';

/** A question that was not answered: `refusal` is what a person is told. */
export class ApiError extends Error {
  readonly refusal: Refusal;
  /** Of HTTP; absent when there was no answer at all. */
  readonly status: number | undefined;

  constructor(refusal: Refusal, { status, cause }: { status?: number; cause?: unknown } = {}) {
    super(refusal.message, cause === undefined ? {} : { cause });
    this.name = 'ApiError';
    this.refusal = refusal;
    this.status = status;
  }
}

/** No answer came: the server has ended, or the connection to it. */
export function serverGone(cause: unknown): ApiError {
  const refusal = {
    code: 'server-gone',
    message: "The viewer's server cannot be reached.",
    next: 'Start it again with `verband view`, and open the address that it prints.',
    isRetriable: true,
  };
  return new ApiError(refusal, { cause });
}

/** An answer came that this viewer does not understand: it is of another version, or not from our server. */
export function unexpectedAnswer(path: string, { status, cause }: { status: number; cause?: unknown }): ApiError {
  const refusal = {
    code: 'unexpected-answer',
    message: `The server's answer to ${path} (status ${status}) is not one that this viewer understands.`,
    next: 'Reload the page: the viewer and its server may be of different versions.',
    isRetriable: false,
  };
  return new ApiError(refusal, { status, cause });
}
