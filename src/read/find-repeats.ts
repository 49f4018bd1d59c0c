// Finds what a text says a second time word for word: a scraper's second copy of the body, a lead printed twice.
import type { SourceBlock } from './source-form.js';
import { splitWords, type Words } from './split-words.js';

/** A stretch of a block: either all new, or all said before. */
export type RepeatPiece = {
  start: number;
  end: number;
  /** Index of the block that it is a part of. */
  block: number;
  /** UTF-16 offset of the first earlier words that it repeats. */
  source?: number;
};

/** Words in a row that must agree before chance is ruled out. */
const ANCHOR_WORDS = 8;
/** Earlier places with the same beginning that are compared; bounds the work on texts that say one thing over and over. */
const MAX_CANDIDATES = 8;

type Sentence = { from: number; to: number; source?: number };

/** Counts compared words, for those who want to know that the work is linear. */
export type WorkMeter = { comparisons: number };

/**
 * Cuts blocks into pieces that are new or repeated, in linear time.
 *
 * A sentence is repeated when each of its words stands in the same order at one earlier place, from the beginning of a sentence
 * to the end of one, in at least eight words of agreement. One new word, or another number, makes it new: nothing new is ever marked.
 */
export function findRepeats(text: string, blocks: readonly SourceBlock[], meter?: WorkMeter): RepeatPiece[] {
  const words = splitWords(text, blocks);
  const sentences = findSentences(words);
  const matcher = new Matcher(words, meter ?? { comparisons: 0 });
  let previous: Sentence | undefined;
  for (const sentence of sentences) {
    const after = previous?.source === undefined ? undefined : previous.source + previous.to - previous.from;
    const source = matcher.find(sentence, after);
    if (source !== undefined) sentence.source = source;
    matcher.add(sentence);
    previous = sentence;
  }
  return buildPieces(text, blocks, { words, sentences });
}

function findSentences({ openings, ids }: Words): Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = 0; index < ids.length; index += 1) {
    const open = sentences.at(-1);
    if (openings[index] === 'sentence' || open === undefined) sentences.push({ from: index, to: index + 1 });
    else open.to = index + 1;
  }
  return sentences;
}

/** Knows where sentences began earlier, by a hash of their first words. */
class Matcher {
  readonly #words: Words;
  readonly #meter: WorkMeter;
  readonly #places = new Map<number, number[]>();

  constructor(words: Words, meter: WorkMeter) {
    this.#words = words;
    this.#meter = meter;
  }

  /** The earlier word index at which the sentence stands already, preferably right after what the sentence before it repeats. */
  find({ from, to }: Sentence, after: number | undefined): number | undefined {
    if (after !== undefined && this.#isSame(after, from, to - from)) return after;
    if (from + ANCHOR_WORDS > this.#words.ids.length) return undefined;
    const length = Math.max(ANCHOR_WORDS, to - from);
    return this.#places
      .get(this.#hash(from))
      ?.find(
        place => place + length <= from && this.#agrees(place, from, length) && this.#isSame(place, from, to - from),
      );
  }

  add({ from, to }: Sentence): void {
    for (let index = from; index < to && index + ANCHOR_WORDS <= this.#words.ids.length; index += 1) {
      if (this.#words.openings[index] === 'none') continue;
      const hash = this.#hash(index);
      const places = this.#places.get(hash);
      if (places === undefined) this.#places.set(hash, [index]);
      else if (places.length < MAX_CANDIDATES) places.push(index);
    }
  }

  /** Whether the words from `place` are the same and a sentence may end where they end. */
  #isSame(place: number, from: number, length: number): boolean {
    if (place + length > from || !this.#agrees(place, from, length)) return false;
    return place + length === from || this.#words.openings[place + length] !== 'none';
  }

  #agrees(place: number, from: number, length: number): boolean {
    const { ids } = this.#words;
    for (let offset = 0; offset < length; offset += 1) {
      this.#meter.comparisons += 1;
      if (ids[place + offset] !== ids[from + offset]) return false;
    }
    return true;
  }

  #hash(index: number): number {
    let hash = 17;
    for (let offset = 0; offset < ANCHOR_WORDS; offset += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ (this.#words.ids[index + offset] ?? 0)) | 0;
    }
    return hash;
  }
}

function buildPieces(
  text: string,
  blocks: readonly SourceBlock[],
  { words, sentences }: { words: Words; sentences: readonly Sentence[] },
): RepeatPiece[] {
  const pieces: RepeatPiece[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    let open: RepeatPiece = { start: block.start, end: block.end, block: index };
    let isFirst = true;
    for (let sentence = sentences[next]; sentence !== undefined; sentence = sentences[next]) {
      if (words.blocks[sentence.from] !== index) break;
      const source = sentence.source === undefined ? undefined : words.starts[sentence.source];
      if (!isFirst && (source === undefined) !== (open.source === undefined)) {
        const cut = findSentenceStart(text, words, sentence.from);
        pieces.push({ ...open, end: cut.end });
        open = { start: cut.start, end: block.end, block: index };
      }
      if (source !== undefined) open.source ??= source;
      isFirst = false;
      next += 1;
    }
    pieces.push(open);
  }
  return pieces;
}

/** Between two sentences: where the first ends (its closing quotes included) and where the second starts (with its opening ones). */
function findSentenceStart(text: string, words: Words, from: number): { end: number; start: number } {
  const gapStart = words.ends[from - 1] ?? 0;
  const gap = text.slice(gapStart, words.starts[from]);
  const closing = /^[^.!?…]*[.!?…]+(?:["'”’»)\]]+(?=\s))?/.exec(gap)?.[0].length ?? gap.length;
  const space = /^\s*/.exec(gap.slice(closing))?.[0].length ?? 0;
  return { end: gapStart + closing, start: gapStart + closing + space };
}
