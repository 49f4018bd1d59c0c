// Asks the server on behalf of a command: shows long work, tells what failed, and lets it be asked again.
import type { Signal } from '@preact/signals';
import type { Refusal } from '../../src/protocol/index.js';
import { ApiError } from '../api/index.js';
import type { Resource } from '../state/index.js';
import type { Desk } from './desk.js';

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof ApiError) return error.refusal;
  return {
    code: 'internal',
    message: error instanceof Error ? error.message : String(error),
    next: 'This is a fault in Verband: please report it with what you did.',
    isRetriable: false,
  };
}

export type Question<T> = {
  /** A phrase for the progress line: `expand Taliban`. */
  what: string;
  put: (signal: AbortSignal) => Promise<T>;
  /** The whole command once more, for Retry. */
  again: () => void;
};

/** Runs a question that a command asks. Resolves to undefined where it failed or was cancelled: what happened is told then. */
export async function ask<T>(desk: Desk, { what, put, again }: Question<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const work = { what, startedAt: performance.now(), cancel: () => controller.abort() };
  desk.work.value?.cancel();
  desk.work.value = work;
  try {
    const answer = await put(controller.signal);
    calm(desk);
    return answer;
  } catch (error) {
    if (!isAbort(error)) tell(desk, refusalOf(error), again);
    return undefined;
  } finally {
    if (desk.work.value === work) desk.work.value = undefined;
  }
}

/** What answers is there again: a command that failed long ago must not be repeated with a later one. */
function calm(desk: Desk): void {
  desk.trouble.value = undefined;
  desk.again.value = undefined;
}

/**
 * Asks beside whatever else is asked: nothing is shown of it, and it cancels nothing. Whatever it fails for stays in the
 * banner, with the command that is to be repeated.
 */
export async function askQuietly<T>(desk: Desk, put: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await put(new AbortController().signal);
    desk.trouble.value = undefined;
    return answer;
  } catch (error) {
    if (!isAbort(error)) desk.trouble.value = refusalOf(error);
    return undefined;
  }
}

/** A store or a server that is away is a banner that stays; anything else is a sentence. */
export function tell(desk: Desk, refusal: Refusal, again?: () => void): void {
  if (refusal.isRetriable || refusal.code === 'no-token') {
    desk.trouble.value = refusal;
    desk.again.value = again;
  } else {
    desk.notice.value = { text: `${refusal.message} ${refusal.next}`, isUrgent: true };
  }
}

export type Followed<T> = {
  question: (signal: AbortSignal) => Promise<T>;
  /** The same question once more: what has been answered stays until there is a newer answer. */
  isRepeat: boolean;
};

/** Runs a question whose answer a panel shows; a newer one aborts it. Returns what ends it. */
export function follow<T>(desk: Desk, resource: Signal<Resource<T>>, { question, isRepeat }: Followed<T>): () => void {
  const controller = new AbortController();
  const isKept = isRepeat && resource.peek().state === 'ready';
  if (!isKept) resource.value = { state: 'loading' };
  question(controller.signal).then(
    value => {
      if (controller.signal.aborted) return;
      calm(desk);
      resource.value = { state: 'ready', value };
    },
    error => {
      if (controller.signal.aborted || isAbort(error)) return;
      const refusal = refusalOf(error);
      if (refusal.isRetriable) tell(desk, refusal, desk.again.value);
      if (!(isKept && refusal.isRetriable)) resource.value = { state: 'failed', refusal };
    },
  );
  return () => controller.abort();
}
