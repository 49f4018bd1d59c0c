// Rough word classes from a list and from endings: what a sentence splitter knows of a word before it is tagged.
import { hashText } from '../neural/hash.js';
import { RowIndex } from '../neural/row-index.js';
import type { Token } from '../token.js';

const WORD_SEED = 1;
const SMALL_ENDING_SEED = 2;
const CAPITAL_ENDING_SEED = 3;
/** Endings that are looked up for a word that is not listed, the longest first; 0 stands for any word. */
const ENDINGS = [4, 3, 2, 0];
const LONGEST_WORD = 24;

/** A word as it is looked up: small letters, every digit a nought, bounded. */
export function wordKey({ lower }: Token): string {
  return lower.slice(0, LONGEST_WORD).replace(/\d/g, '0');
}

/** Hashes under which a token may be listed, the surest first. Training counts under all of them. */
export function classHashes(token: Token): number[] {
  const word = wordKey(token);
  const seed = /^\p{Lu}/u.test(token.text) ? CAPITAL_ENDING_SEED : SMALL_ENDING_SEED;
  const endings = ENDINGS.filter(length => word.length > length);
  return [hashText(word, WORD_SEED), ...endings.map(length => hashText(length === 0 ? '' : word.slice(-length), seed))];
}

/** Class of each listed word and ending. */
export class WordClasses {
  private readonly index: RowIndex;

  /** @param keys hashes, see `classHashes`; `classes` their classes, from 1 */
  constructor(
    keys: Uint32Array,
    private readonly classes: Uint8Array,
  ) {
    this.index = new RowIndex(keys);
  }

  /** The class of a token, 0 where neither it nor its ending is listed. */
  of(token: Token): number {
    for (const hash of classHashes(token)) {
      const row = this.index.find(hash);
      if (row >= 0) return this.classes[row] ?? 0;
    }
    return 0;
  }
}
