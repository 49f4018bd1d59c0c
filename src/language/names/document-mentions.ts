// Where else in a document the words of a sentence stand, and what that tells of them.
import { endOfRun } from './name-runs.js';
import type { WordFacts } from './word-facts.js';

/** Other places of a word that are looked at. */
export const MOST_MENTIONS = 6;

/** One place of a capitalised word: the words either side, and the run of capitalised words that it stands in. */
export type Mention = {
  sentence: number;
  at: number;
  before: WordFacts | undefined;
  after: WordFacts | undefined;
  /** Capitalised words before it in its run, and after it. */
  runBefore: number;
  runAfter: number;
  /** The first word of its run. */
  first: WordFacts;
  /** The last word of its run. */
  last: WordFacts;
};

type Entry = { lower: number; capital: number; mentions: Mention[] };

/** Mentions of a document, gathered sentence by sentence. */
export class DocumentMentions {
  private readonly entries = new Map<string, Entry>();

  add(words: readonly WordFacts[], sentence: number): void {
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (word?.isCapital === true) at = this.addRun(words, at, sentence);
      else {
        if (word !== undefined && word.kind === 0) this.entry(word).lower += 1;
        at += 1;
      }
    }
  }

  find(word: WordFacts): Entry | undefined {
    return this.entries.get(word.lower);
  }

  private entry(word: WordFacts): Entry {
    const found = this.entries.get(word.lower);
    if (found !== undefined) return found;
    const entry = { lower: 0, capital: 0, mentions: [] };
    this.entries.set(word.lower, entry);
    return entry;
  }

  /** @returns the place after the run */
  private addRun(words: readonly WordFacts[], from: number, sentence: number): number {
    const to = endOfRun(words, from);
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined) return to;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      const entry = this.entry(word);
      entry.capital += 1;
      if (entry.mentions.length > MOST_MENTIONS) continue;
      const ends = { runBefore: at - from, runAfter: to - 1 - at, first, last };
      entry.mentions.push({ sentence, at, before: words[at - 1], after: words[at + 1], ...ends });
    }
    return to;
  }
}
