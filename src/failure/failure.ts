// The one base of all errors that Verband raises on purpose.

export type FailureDetails = {
  /** Stable, machine-readable, lower-case with hyphens: `file-not-found`. */
  code: string;
  /** One sentence: what happened, where, with the offending value. */
  message: string;
  /** One sentence: what to do now. */
  next: string;
  cause?: unknown;
};

/** An error with a stable code, a sentence for a person and a next step. Its class tells who must act. */
export abstract class Failure extends Error {
  readonly code: string;
  readonly next: string;

  constructor({ code, message, next, cause }: FailureDetails) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.code = code;
    this.next = next;
  }
}

/** The caller must act: wrong option, unknown query, missing parameter. */
export class UsageError extends Failure {}

/** The input must be mended: an article, a file, an address, a damaged dossier file. */
export class InputError extends Failure {
  /** File, URL or `-`. */
  readonly source: string | undefined;
  /** UTF-16 offset, where one is known. */
  readonly offset: number | undefined;

  constructor(details: FailureDetails & { source?: string; offset?: number }) {
    super(details);
    this.source = details.source;
    this.offset = details.offset;
  }
}

/** What was asked for by id or name is not there. */
export class NotFoundError extends Failure {}

/** The store cannot do its work: down, locked, refused. */
export class StoreError extends Failure {
  /** Whether the same call may succeed later without any change. */
  readonly isRetriable: boolean;

  constructor(details: FailureDetails & { isRetriable?: boolean }) {
    super(details);
    this.isRetriable = details.isRetriable ?? false;
  }
}

/** A cap was reached: size, time, rows. The message says what was left out. */
export class LimitError extends Failure {}

/** The person stopped it. */
export class CancelledError extends Failure {}
