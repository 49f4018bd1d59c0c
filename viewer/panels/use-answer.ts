// Asks for what a panel shows, calls the question off when the panel closes, and asks again when told to.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Resource } from '../state/index.js';
import { refusalOf } from './refusal-of.js';

export type Answer<T> = { readonly answer: ReadonlySignal<Resource<T>>; readonly askAgain: () => void };

/** The answer to a question that is asked when the component appears and whenever `key` changes. */
export function useAnswer<T>(key: string, question: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const answer = useSignal<Resource<T>>({ state: 'loading' });
  const attempt = useSignal(0);
  const asked = `${attempt.value} ${key}`;
  // The question is a new function at every render: the key tells whether it is another question.
  useEffect(() => {
    const controller = new AbortController();
    answer.value = { state: 'loading' };
    question(controller.signal).then(
      value => {
        if (!controller.signal.aborted) answer.value = { state: 'ready', value };
      },
      error => {
        const refusal = refusalOf(error);
        if (!controller.signal.aborted && refusal !== undefined) answer.value = { state: 'failed', refusal };
      },
    );
    return () => controller.abort();
  }, [asked]);
  const askAgain = (): void => {
    attempt.value += 1;
  };
  return { answer, askAgain };
}
