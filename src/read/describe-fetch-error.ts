// What went wrong between here and a server, as an error that says what to do.
import { CancelledError, Failure, InputError } from '../failure/index.js';

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);

export type FetchErrorContext = {
  url: string;
  timeoutMs: number;
  /** The caller's own signal: aborted means that a person stopped it. */
  signal: AbortSignal | undefined;
  /** Ends with the time limit. */
  deadline: AbortSignal;
};

/** Any error of a fetch as a `Failure`; failures, also those inside another error, stay as they are. */
export function describeFetchError(error: unknown, context: FetchErrorContext): Failure {
  const { url, signal, deadline, timeoutMs } = context;
  const faults = unwrap(error);
  const failure = faults.find(fault => fault instanceof Failure);
  if (failure instanceof Failure) return failure;
  if (signal?.aborted === true) {
    return new CancelledError({
      code: 'cancelled',
      message: `Fetching "${url}" was stopped.`,
      next: 'Run the same command again to go on.',
      cause: error,
    });
  }
  if (deadline.aborted) {
    return inputError('fetch-timeout', `"${url}" did not answer completely within ${timeoutMs / 1000} seconds.`, {
      url,
      cause: error,
    });
  }
  const codes = faults.map(fault => String(fault.code));
  if (codes.some(code => TIMEOUTS.has(code))) {
    return inputError('fetch-timeout', `The server of "${url}" does not answer.`, { url, cause: error });
  }
  if (codes.some(code => UNKNOWN_HOST.has(code))) {
    return inputError('host-not-found', `The host of "${url}" was not found.`, { url, cause: error });
  }
  const reason = faults.map(fault => fault.message).findLast(message => typeof message === 'string' && message !== '');
  return inputError('fetch-failed', `"${url}" could not be fetched: ${reason ?? codes.at(-1) ?? String(error)}.`, {
    url,
    cause: error,
  });
}

const NEXT = {
  'fetch-timeout': 'Try again later, allow more time, or save the page from a browser and read the file.',
  'host-not-found': 'Check the spelling of the address and the network connection.',
  'fetch-failed': 'Check the address in a browser; save the page and read the file if only this program is refused.',
};

function inputError(
  code: keyof typeof NEXT,
  message: string,
  { url, cause }: { url: string; cause: unknown },
): InputError {
  return new InputError({ code, message, next: NEXT[code], source: url, cause });
}

type Fault = { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown };

/** An error, its causes and the errors that it collects (one per address tried), at most a few levels deep. */
function unwrap(error: unknown, depth = 0): Fault[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const fault: Fault = error;
  const inner: unknown[] = Array.isArray(fault.errors) ? fault.errors : [];
  return [fault, ...[fault.cause, ...inner].flatMap(one => unwrap(one, depth + 1))];
}
