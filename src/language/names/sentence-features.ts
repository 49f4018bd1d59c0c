// The features of each token of a sentence, as rows of a table of weights.
import { mixHash } from '../neural/hash.js';
import { type DocumentMentions, MOST_MENTIONS } from './document-mentions.js';
import { type NameLists, PHRASE_KINDS } from './name-lists.js';
import { endOfRun } from './name-runs.js';
import { matchPhrases, PLACES } from './phrase-matches.js';
import { type FeatureResolver, REACH, type WordFacts } from './word-facts.js';

/** Seeds of the features that rest on more than one word; those of `word-facts` lie below 32. */
const S = {
  edge: 40,
  shapes: 41,
  shapesBefore: 42,
  shapesAfter: 43,
  lowerBefore: 44,
  lowerAfter: 45,
  coarseAround: 46,
  start: 47,
  match: 48,
  matchBefore: 49,
  matchAfter: 50,
  runBefore: 51,
  runAfter: 52,
  runPlace: 53,
  runFirst: 54,
  runLast: 55,
  sentence: 56,
  mentionBefore: 57,
  mentionAfter: 58,
  mentionFirst: 59,
  mentionLast: 60,
  mentionPlace: 61,
  mentionCount: 62,
  lowerSeen: 63,
  runNames: 64,
  clusters: 65,
  mentionNames: 66,
  runLastNames: 67,
} as const;

/** Rows of features of the tokens of one sentence, in one buffer that is used again. */
export class NameFeatures {
  rows = new Int32Array(1 << 14);
  /** Where the rows of token i begin; entry `count` is the end. */
  starts = new Int32Array(256);
  count = 0;
  private used = 0;

  clear(): void {
    this.count = 0;
    this.used = 0;
    this.starts[0] = 0;
  }

  push(row: number): void {
    if (row === -1) return;
    if (this.used === this.rows.length) this.rows = grow(this.rows);
    this.rows[this.used] = row;
    this.used += 1;
  }

  endToken(): void {
    this.count += 1;
    if (this.count === this.starts.length) this.starts = grow(this.starts);
    this.starts[this.count] = this.used;
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** What the features of a sentence are read from. */
export type SentenceContext = { words: readonly WordFacts[]; sentence: number; mentions: DocumentMentions };

/** Reads the features of sentences. */
export class NameFeatureReader {
  constructor(
    private readonly lists: NameLists,
    private readonly resolve: FeatureResolver,
  ) {}

  /** Writes the features of a sentence into `rows`, in the order of its tokens. */
  read({ words, sentence, mentions }: SentenceContext, rows: NameFeatures): void {
    rows.clear();
    const matches = matchPhrases(words, this.lists);
    const look = sentenceLook(words);
    let runEnd = 0;
    let runStart = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      if (at >= runEnd && word.isCapital) {
        runStart = at;
        runEnd = endOfRun(words, at);
      }
      this.addWindow(words, at, rows);
      this.addJoined(words, at, rows);
      this.addMatches(matches, at, rows);
      rows.push(this.resolve(mixHash(mixHash(S.sentence, look), word.kind)));
      if (word.isCapital) {
        this.addRun(words, { at, from: runStart, to: runEnd }, rows);
        this.addMentions({ words, sentence, mentions }, at, rows);
      }
      rows.endToken();
    }
  }

  private addWindow(words: readonly WordFacts[], at: number, rows: NameFeatures): void {
    for (let place = -REACH; place <= REACH; place += 1) {
      const word = words[at + place];
      if (word === undefined) rows.push(this.resolve(mixHash(S.edge, place + REACH)));
      else for (const row of word.at[place + REACH] ?? []) rows.push(row);
    }
  }

  private addJoined(words: readonly WordFacts[], at: number, rows: NameFeatures): void {
    const shape = words[at]?.shape ?? 0;
    const before = words[at - 1];
    const after = words[at + 1];
    const shapeBefore = before?.shape ?? 1;
    const shapeAfter = after?.shape ?? 1;
    const coarse = words[at]?.coarse ?? 0;
    this.put(rows, S.shapesBefore, shapeBefore, shape);
    this.put(rows, S.shapesAfter, shape, shapeAfter);
    this.put(rows, S.shapes, mixHash(shapeBefore, shapeAfter), shape);
    this.put(rows, S.lowerBefore, before?.lowerHash ?? 1, shape);
    this.put(rows, S.lowerAfter, after?.lowerHash ?? 1, shape);
    this.put(rows, S.coarseAround, mixHash(before?.coarse ?? 999, after?.coarse ?? 999), shape);
    this.put(rows, S.clusters, mixHash(before?.coarse ?? 999, coarse), shape);
    if (before === undefined) this.put(rows, S.start, (words[at]?.common ?? 0) * 8 + (words[at]?.rarity ?? 0), shape);
  }

  private put(rows: NameFeatures, seed: number, first: number, second: number): void {
    rows.push(this.resolve(mixHash(mixHash(first, seed), second)));
  }

  private addMatches(matches: Uint16Array, at: number, rows: NameFeatures): void {
    for (let place = 0; place < PLACES; place += 1) {
      let bits = matches[at * PLACES + place] ?? 0;
      for (let kind = 0; bits !== 0; kind += 1, bits >>= 1)
        if ((bits & 1) !== 0) rows.push(this.resolve(mixHash(S.match, kind * PLACES + place)));
    }
    this.addNeighbourMatches(matches, at - 1, S.matchBefore, rows);
    this.addNeighbourMatches(matches, at + 1, S.matchAfter, rows);
  }

  private addNeighbourMatches(matches: Uint16Array, at: number, seed: number, rows: NameFeatures): void {
    let bits = 0;
    for (let place = 0; place < PLACES; place += 1) bits |= matches[at * PLACES + place] ?? 0;
    for (let kind = 0; kind < PHRASE_KINDS.length && bits >> kind !== 0; kind += 1)
      if (((bits >> kind) & 1) !== 0) rows.push(this.resolve(mixHash(seed, kind)));
  }

  private addRun(words: readonly WordFacts[], run: { at: number; from: number; to: number }, rows: NameFeatures): void {
    const { at, from, to } = run;
    const before = words[from - 1];
    const after = words[to];
    const first = words[from];
    const last = words[to - 1];
    this.put(rows, S.runBefore, before?.lowerHash ?? 1, 0);
    this.put(rows, S.runBefore, before?.cluster ?? 999, 1);
    this.put(rows, S.runAfter, after?.lowerHash ?? 1, 0);
    this.put(rows, S.runAfter, after?.cluster ?? 999, 1);
    this.put(rows, S.runPlace, Math.min(at - from, 4), Math.min(to - at, 5));
    if (to - from < 2) return;
    this.put(rows, S.runFirst, first?.lowerHash ?? 0, 0);
    this.put(rows, S.runLast, last?.lowerHash ?? 0, 0);
    this.put(rows, S.runNames, first?.names ?? 0, Math.min(at - from, 2));
    this.put(rows, S.runLastNames, last?.names ?? 0, Math.min(to - at, 2));
  }

  private addMentions({ words, sentence, mentions }: SentenceContext, at: number, rows: NameFeatures): void {
    const word = words[at];
    if (word === undefined || word.lower.length < 2) return;
    const entry = mentions.find(word);
    if (entry === undefined) return;
    this.put(rows, S.mentionCount, Math.min(entry.capital, 4), Math.min(entry.lower, 2));
    if (entry.lower > 0) this.put(rows, S.lowerSeen, at === 0 ? 1 : 0, word.shape);
    let seen = 0;
    for (const mention of entry.mentions) {
      if (mention.sentence === sentence && mention.at === at) continue;
      if (seen === MOST_MENTIONS) break;
      seen += 1;
      this.put(rows, S.mentionBefore, mention.before?.lowerHash ?? 1, 0);
      this.put(rows, S.mentionAfter, mention.after?.lowerHash ?? 1, 0);
      this.put(rows, S.mentionBefore, mention.before?.coarse ?? 999, 1);
      this.put(rows, S.mentionAfter, mention.after?.coarse ?? 999, 1);
      this.put(rows, S.mentionPlace, Math.min(mention.runBefore, 2), Math.min(mention.runAfter, 2));
      if (mention.runBefore > 0) this.put(rows, S.mentionFirst, mention.first.names, 0);
      if (mention.runAfter > 0) this.put(rows, S.mentionLast, mention.last.lowerHash, 0);
    }
  }
}

/** How a sentence is written: how many of its words are in capitals, whether it is a headline or a table row. */
function sentenceLook(words: readonly WordFacts[]): number {
  let letters = 0;
  let capitals = 0;
  let full = 0;
  for (const word of words) {
    if (word.kind > 4) continue;
    letters += 1;
    if (word.isCapital) capitals += 1;
    if (word.kind === 2) full += 1;
  }
  const share = letters === 0 ? 0 : Math.floor((capitals * 4) / letters);
  const fullShare = letters === 0 ? 0 : Math.floor((full * 4) / letters);
  return share * 40 + fullShare * 8 + (letters < 4 ? 1 : 0) * 2 + (words.at(-1)?.text === '.' ? 1 : 0);
}
