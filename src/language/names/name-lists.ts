// What is known of words and names before reading: hashed lists of names, words with their classes, word clusters.
import { hashText, mixHash } from '../neural/hash.js';
import { RowIndex } from '../neural/row-index.js';

/** Hashes are kept to this many bits: a stranger meets one of 200,000 known words once in 80 times at most. */
const BITS = 24;
const WORD_SEED = 101;
const PHRASE_SEED = 103;

/** Bits of a word's classes: what names it is listed as, what common word it is. */
export const WORD_CLASSES = {
  first: 1,
  last: 2,
  place: 4,
  land: 8,
  body: 16,
  product: 32,
  noun: 64,
  verb: 128,
  adjective: 256,
  other: 512,
} as const;
/** The classes that are names. */
export const NAME_CLASSES = 63;
/** Joins the classes of a word that is listed without the -s of the possessive only. */
export const POSSESSIVE = 64;
/** Rarity stands above the classes: 0 unknown, 1 the most frequent words … 7 the rarest that are listed. */
const RARITY_SHIFT = 10;

/** Kinds of listed names; a bit each. */
export const PHRASE_KINDS = [
  'PER',
  'ORG',
  'LOC',
  'MISC',
  'country',
  'adjective',
  'people',
  'city',
  'bigCity',
  'region',
  'body',
  'medium',
  'person',
  'company',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

export type ListTables = {
  /** Fingerprints of words, ascending. */
  words: Uint32Array;
  /** Per word: its classes and rarity. */
  classes: Uint16Array;
  /** Per word: its cluster; 0 for none. */
  clusters: Uint16Array;
  /** Per cluster: the coarse cluster that it lies in. */
  coarse: Uint16Array;
  /** Fingerprints of names of one or more words, ascending. */
  phrases: Uint32Array;
  /** Per name: its kinds. */
  kinds: Uint16Array;
};

/** The fingerprint under which a word is listed. */
export function wordPrint(word: string): number {
  return hashText(word, WORD_SEED) >>> (32 - BITS);
}

/** Begins the hash of a name of several words. */
export const PHRASE_START = PHRASE_SEED;

/** Adds a word, by `hashText(lower, PHRASE_START)`, to the hash of a name. */
export function addToPhrase(phrase: number, wordHash: number): number {
  return mixHash(phrase, wordHash);
}

/** The fingerprint of a name by its hash. */
export function phrasePrint(phrase: number): number {
  return phrase >>> (32 - BITS);
}

export function packClasses(classes: number, rarity: number): number {
  return classes | (rarity << RARITY_SHIFT);
}

/** The lists, ready for lookup. */
export class NameLists {
  private readonly words: RowIndex;
  private readonly phrases: RowIndex;

  constructor(readonly tables: ListTables) {
    this.words = new RowIndex(tables.words);
    this.phrases = new RowIndex(tables.phrases);
  }

  /** Row of a word, -1 when it is not listed. */
  findWord(word: string): number {
    return this.words.find(wordPrint(word));
  }

  classesAt(row: number): number {
    return row < 0 ? 0 : (this.tables.classes[row] ?? 0) & ((1 << RARITY_SHIFT) - 1);
  }

  rarityAt(row: number): number {
    return row < 0 ? 0 : (this.tables.classes[row] ?? 0) >> RARITY_SHIFT;
  }

  clusterAt(row: number): number {
    return row < 0 ? 0 : (this.tables.clusters[row] ?? 0);
  }

  coarseOf(cluster: number): number {
    return this.tables.coarse[cluster] ?? 0;
  }

  /** Kinds of a name by its hash; 0 when it is not listed. */
  kindsOf(phrase: number): number {
    const row = this.phrases.find(phrasePrint(phrase));
    return row < 0 ? 0 : (this.tables.kinds[row] ?? 0);
  }
}
