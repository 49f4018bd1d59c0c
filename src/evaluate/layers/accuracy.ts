// How many words got the right answer.
import { checkLengths, percentOf } from './percent.js';

export type Accuracy = { right: number; count: number; percent: number };

export type Answers = { gold: readonly string[]; predicted: readonly string[] };

/**
 * Share of right answers over all words of all sentences.
 * @param isSame what counts as right, the gold answer first; default: the same text
 */
export function scoreAccuracy(
  sentences: Iterable<Answers>,
  isSame: (gold: string, predicted: string) => boolean = (gold, predicted) => gold === predicted,
): Accuracy {
  let [right, count] = [0, 0];
  for (const { gold, predicted } of sentences) {
    checkLengths(gold, predicted);
    count += gold.length;
    right += gold.filter((answer, at) => isSame(answer, predicted[at] ?? '')).length;
  }
  return { right, count, percent: percentOf(right, count) };
}

/** Whether two lemmas are one when capitals and the underscores of compounds are left out of account. */
export function isSameLemma(gold: string, predicted: string): boolean {
  return bareLemma(gold) === bareLemma(predicted);
}

function bareLemma(lemma: string): string {
  const bare = lemma.toLowerCase().replaceAll('_', '');
  return bare === '' ? lemma : bare;
}
