// One question over HTTP: sent, awaited, and checked before anybody sees the answer.
import type * as z from 'zod';
import { Refusal } from '../../src/protocol/index.js';
import { ApiError, serverGone, unexpectedAnswer } from './api-error.js';

export type ApiOptions = {
  /** Where the server is, without a slash at the end; the page's own unless given. */
  base?: string;
  /** The browser's own unless given. */
  fetch?: typeof fetch;
};

export type Question<Answer> = {
  path: string;
  /** Parameters of the address; those that are undefined are left out. */
  query?: Readonly<Record<string, string | number | undefined>>;
  /** Makes it a POST. */
  body?: unknown;
  answer: z.ZodType<Answer>;
  signal?: AbortSignal | undefined;
};

/** @throws ApiError; DOMException `AbortError` when the signal fires */
export async function ask<Answer>(
  { path, query = {}, body, answer, signal }: Question<Answer>,
  { base = '', fetch: send = globalThis.fetch }: ApiOptions,
): Promise<Answer> {
  const response = await reach(send, `${base}${path}${queryText(query)}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { status } = response;
  const content = await readContent(response, path);
  if (!response.ok) {
    const refusal = Refusal.safeParse(content);
    throw refusal.success ? new ApiError(refusal.data, { status }) : unexpectedAnswer(path, { status });
  }
  const result = answer.safeParse(content);
  if (!result.success) throw unexpectedAnswer(path, { status, cause: result.error });
  return result.data;
}

/** A connection that breaks off in the middle of an answer is one that cannot be reached either. */
async function readContent(response: Response, path: string): Promise<unknown> {
  const text = await unlessAborted(() => response.text());
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unexpectedAnswer(path, { status: response.status, cause });
  }
}

function reach(send: typeof fetch, address: string, request: RequestInit): Promise<Response> {
  return unlessAborted(() => send(address, request));
}

async function unlessAborted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAbort(error) ? error : serverGone(error);
  }
}

/** Looked at by name: an error of another realm is no `instanceof DOMException`. */
function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

function queryText(query: NonNullable<Question<unknown>['query']>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
