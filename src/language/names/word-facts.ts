// What is known of a word by itself, read once per word: its features at each place of a window, its classes, its shape.
import { hashText, mixHash } from '../neural/hash.js';
import { NAME_CLASSES, type NameLists, PHRASE_START, POSSESSIVE } from './name-lists.js';
import { foldShape, KINDS, kindOfShape, shortenShape, type WordKind, wordShape } from './word-shape.js';

/** Words either side whose features count. */
export const REACH = 3;

/** A feature's name as a number: `hashText` of nothing, with a seed per kind of feature. */
export type FeatureResolver = (hash: number) => number;

export type WordFacts = {
  text: string;
  lower: string;
  kind: WordKind;
  /** Whether it has a capital. */
  isCapital: boolean;
  lowerHash: number;
  phraseHash: number;
  shape: number;
  coarse: number;
  cluster: number;
  /** Bits of `WORD_CLASSES` by which it is listed as a name. */
  names: number;
  /** Bits of `WORD_CLASSES` of the lower-case word. */
  common: number;
  rarity: number;
  /** Resolved features for each place from -REACH to REACH of the window. */
  at: readonly Int32Array[];
};

/** Seeds that keep kinds of features apart. */
const S = {
  text: 1,
  lower: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  short: 6,
  cluster: 7,
  coarse: 8,
  names: 9,
  nameBit: 10,
  common: 11,
  rarity: 12,
  part: 13,
  length: 14,
  kind: 15,
} as const;

const LONGEST_WORD = 40;
/** Caching stops here: a text of ever new words must not fill the memory. */
const MOST_WORDS = 40_000;

/** Reads words, each once. */
export class WordReader {
  private readonly known = new Map<string, WordFacts>();

  /** @param resolve feature hash to row; a negative row is left out */
  constructor(
    private readonly lists: NameLists,
    private readonly resolve: FeatureResolver,
  ) {}

  read(text: string): WordFacts {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    if (this.known.size >= MOST_WORDS) this.known.clear();
    const facts = this.describe(text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text);
    this.known.set(text, facts);
    return facts;
  }

  private describe(text: string): WordFacts {
    const lower = text.toLowerCase();
    const signs = wordShape(text);
    const kind = kindOfShape(signs);
    const lookup = this.lookUp(text, lower, kind);
    const facts = {
      text,
      lower,
      kind,
      isCapital: kind >= KINDS.title && kind <= KINDS.mixed,
      lowerHash: hashText(lower, S.lower),
      phraseHash: hashText(lower, PHRASE_START),
      shape: hashText(shortenShape(signs), S.short),
      ...lookup,
    };
    return { ...facts, at: this.features(facts, signs) };
  }

  private lookUp(text: string, lower: string, kind: WordKind) {
    const { lists } = this;
    const own = text === lower ? lower : text;
    const title = kind === KINDS.capitals ? text.charAt(0) + lower.slice(1) : own;
    const rows = [lists.findWord(own), lists.findWord(title), lists.findWord(stemOf(title))];
    const row = rows.find(candidate => candidate >= 0) ?? -1;
    const lowerRow = lists.findWord(lower);
    const names = kind === KINDS.lower ? 0 : rows.reduce((bits, one) => bits | lists.classesAt(one), 0) & NAME_CLASSES;
    const clustered = [...rows, lowerRow].map(one => lists.clusterAt(one)).find(one => one > 0) ?? 0;
    return {
      names: names === 0 || row === rows[0] || row === rows[1] ? names : names | POSSESSIVE,
      common: lists.classesAt(lowerRow) & ~NAME_CLASSES,
      rarity: lists.rarityAt(lowerRow),
      cluster: clustered,
      coarse: lists.coarseOf(clustered),
    };
  }

  private features(facts: Omit<WordFacts, 'at'>, signs: string): Int32Array[] {
    const places: Int32Array[] = [];
    for (let place = -REACH; place <= REACH; place += 1) {
      const hashes = place === 0 ? ownFeatures(facts, signs) : windowFeatures(facts, place);
      const rows = hashes.map(hash => this.resolve(mixHash(hash, place + REACH)));
      places.push(Int32Array.from(rows.filter((row, at) => row !== -1 && rows.indexOf(row) === at)));
    }
    return places;
  }
}

function ownFeatures(facts: Omit<WordFacts, 'at'>, signs: string): number[] {
  const { text, lower, names, common } = facts;
  const hashes = [
    hashText(text, S.text),
    facts.lowerHash,
    hashText(foldShape(signs), S.shape),
    facts.shape,
    mixHash(facts.cluster, S.cluster),
    mixHash(facts.coarse, S.coarse),
    mixHash(names, S.names),
    mixHash(common * 8 + facts.kind, S.common),
    mixHash(facts.rarity * 8 + facts.kind, S.rarity),
    mixHash(Math.min(text.length, 12), S.length),
    mixHash(facts.kind, S.kind),
  ];
  for (let size = 1; size <= 4; size += 1) {
    if (size > 1) hashes.push(hashText(text.slice(0, size), S.prefix));
    if (text.length >= size) hashes.push(hashText(lower.slice(-size), S.suffix));
  }
  if (text.length > 5) hashes.push(hashText(lower.slice(-5), S.suffix), hashText(lower.slice(0, 5), S.prefix));
  for (let bit = 1; bit <= POSSESSIVE; bit *= 2) if ((names & bit) !== 0) hashes.push(mixHash(bit, S.nameBit));
  const parts = text.includes('-') ? lower.split('-', 8).filter(part => part !== '') : [];
  for (const part of new Set(parts)) hashes.push(hashText(part, S.part));
  return hashes;
}

function windowFeatures(facts: Omit<WordFacts, 'at'>, place: number): number[] {
  const distance = Math.abs(place);
  const hashes = [facts.lowerHash, mixHash(facts.coarse, S.coarse)];
  if (distance <= 2) hashes.push(facts.shape, mixHash(facts.cluster, S.cluster), mixHash(facts.names, S.names));
  if (distance > 1) return hashes;
  hashes.push(hashText(facts.lower.slice(-3), S.suffix), mixHash(facts.rarity * 8 + facts.kind, S.rarity));
  hashes.push(mixHash(facts.common * 8 + facts.kind, S.common), hashText(facts.lower.slice(-2), S.suffix));
  return hashes;
}

/** A name without the -s of the possessive: `Jansens`, `Anna's`, `Clinton's`. */
function stemOf(name: string): string {
  if (name.endsWith("'s") || name.endsWith('’s')) return name.slice(0, -2);
  return name.endsWith('s') && name.length > 3 ? name.slice(0, -1) : name;
}
