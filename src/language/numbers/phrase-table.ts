// Lookup of words and short phrases at a token: the longest that the table holds.
import type { Token } from '../token.js';

/** A phrase found at a token: the token after it and its value. */
export type PhraseHit<T> = { to: number; value: T };

/** A table of phrases of lower-case words, by their words; found in time bounded by the longest phrase. */
export class PhraseTable<T> {
  private readonly values = new Map<string, T>();
  private readonly firsts = new Set<string>();
  private longest = 0;

  /** Words that a phrase is split into are those between spaces; "'s avonds" and "new year's" as the tokeniser has them. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = splitPhrase(phrase);
      this.values.set(words.join(' '), value);
      this.firsts.add(words[0] ?? '');
      this.longest = Math.max(this.longest, words.length);
    }
  }

  /** First words of all phrases. */
  starters(): Iterable<string> {
    return this.firsts;
  }

  /** The longest phrase whose first word is the token at `from`. */
  find(tokens: readonly Token[], from: number): PhraseHit<T> | undefined {
    const first = tokens[from]?.lower;
    if (first === undefined || !this.firsts.has(first)) return undefined;
    let [text, hit]: [string, PhraseHit<T> | undefined] = ['', undefined];
    for (let to = from + 1; to <= from + this.longest && to <= tokens.length; to += 1) {
      text = text === '' ? first : `${text} ${tokens[to - 1]?.lower ?? ''}`;
      const value = this.values.get(text);
      if (value !== undefined) hit = { to, value };
    }
    return hit;
  }
}

/** A possessive of a name is a token of its own: "New Year's" is three. */
export function splitPhrase(phrase: string): string[] {
  return phrase
    .split(' ')
    .flatMap(word => (/^\p{L}+'s$/u.test(word) ? [word.slice(0, -2), "'s"] : [word]))
    .filter(word => word !== '');
}
