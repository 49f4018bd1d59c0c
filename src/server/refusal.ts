// Any thrown value as an answer: a status that follows from who must act, and a Refusal that leaks nothing.
import {
  CancelledError,
  Failure,
  InputError,
  LimitError,
  NotFoundError,
  StoreError,
  UsageError,
} from '../failure/index.js';
import type { Refusal } from '../protocol/index.js';

/** 499 is what nginx logs for a client that has gone; nobody sees it. */
const STATUSES = [
  [UsageError, 400],
  [NotFoundError, 404],
  [InputError, 422],
  [LimitError, 413],
  [CancelledError, 499],
  [StoreError, 503],
] as const;

/** The status and body for anything thrown. What is no Failure is a fault: its message and stack stay here. */
export function describeRefusal(error: unknown): { status: number; refusal: Refusal } {
  if (!(error instanceof Failure)) return { status: 500, refusal: FAULT };
  const { code, message, next } = error;
  const status = STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 500;
  const isRetriable = error instanceof StoreError && error.isRetriable;
  return { status, refusal: { code, message, next, isRetriable } };
}

const FAULT: Refusal = {
  code: 'internal',
  message: 'The question met a fault in Verband itself.',
  next: 'Please report it with what you did; the terminal in which `verband view` runs says more.',
  isRetriable: false,
};

/** The refusal as an answer, which no cache keeps. */
export function answerRefusal(
  status: number,
  refusal: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = new TextEncoder().encode(JSON.stringify(refusal));
  const common = {
    'Content-Type': 'application/json; charset=UTF-8',
    'Content-Length': String(body.byteLength),
    'Cache-Control': 'no-store',
  };
  return new Response(body, { status, headers: { ...common, ...headers } });
}
