// Runs of capitalised words: what looks like one name.
import type { WordFacts } from './word-facts.js';

/** The end of the run of capitalised words that begins at a place. */
export function endOfRun(words: readonly WordFacts[], from: number): number {
  let to = from;
  while (words[to]?.isCapital === true) to += 1;
  return to;
}
