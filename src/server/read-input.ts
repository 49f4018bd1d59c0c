// What a request asks, as one plain object: parameters of path and query, or the JSON of its body.
import type { Context } from 'hono';
import { CancelledError, LimitError, messageOf, UsageError } from '../failure/index.js';

/** 4 MB: fifty thousand ids, or the longest view, fit in. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** A parameter that is given twice becomes a list, which no schema takes for a text. */
export function readParameters(context: Context): Record<string, unknown> {
  const given = Object.entries(context.req.queries()).map(([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return { ...Object.fromEntries(given), ...context.req.param() };
}

/** @throws UsageError `not-json`; LimitError `body-too-large` */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'none';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw notJson(`its content type is ${type}, not application/json`);
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(messageOf(cause));
  }
}

/**
 * NOTE: hono's body-limit makes a new Request of the one it was given when the length is not announced, which throws
 * for the requests of @hono/node-server unless that has replaced the global classes of the process.
 */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge();
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read().catch(brokenOff);
    if (chunk?.value === undefined) return text + decoder.decode();
    size += chunk.value.byteLength;
    if (size > BODY_LIMIT) {
      await reader?.cancel();
      throw tooLarge();
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function brokenOff(cause: unknown): never {
  throw new CancelledError({
    code: 'broken-off',
    message: 'The body of the request broke off.',
    next: 'Ask again.',
    cause,
  });
}

function notJson(reason: string): UsageError {
  return new UsageError({
    code: 'not-json',
    message: `The body of the request is not JSON: ${reason}.`,
    next: 'Send JSON, with the content type application/json.',
  });
}

function tooLarge(): LimitError {
  return new LimitError({
    code: 'body-too-large',
    message: `The body of the request is larger than ${BODY_LIMIT} bytes; nothing of it was used.`,
    next: 'Ask for less at once.',
  });
}
