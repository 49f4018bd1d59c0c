// Which listed names stand in a sentence: the longest match per kind, as bits per token and place in the name.
import { addToPhrase, type NameLists, PHRASE_KINDS, PHRASE_START } from './name-lists.js';
import type { WordFacts } from './word-facts.js';
import { KINDS } from './word-shape.js';

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 7;

/** Places in a matched name. */
export const PLACES = 4;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/**
 * Matches of a sentence: entry `token * PLACES + place` holds the bits of the kinds of which the token is the begin,
 * inside, end or the single word.
 */
export function matchPhrases(words: readonly WordFacts[], lists: NameLists): Uint16Array {
  const matches = new Uint16Array(words.length * PLACES);
  const coveredTo = new Int32Array(PHRASE_KINDS.length);
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.isCapital !== true) continue;
    let found = 0;
    const lengths = listLengths(words, from, lists);
    for (let length = lengths.length; length > 0; length -= 1) {
      const kinds = (lengths[length - 1] ?? 0) & ~found;
      if (kinds === 0) continue;
      found |= kinds;
      mark(matches, withoutCovered(kinds, coveredTo, from, from + length), from, length);
    }
  }
  return matches;
}

/** Kinds of the listed names that begin at a word, by length in words less one. */
function listLengths(words: readonly WordFacts[], from: number, lists: NameLists): number[] {
  const kinds: number[] = [];
  let phrase = PHRASE_START;
  for (let at = from; at < words.length && at < from + LONGEST_NAME; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    phrase = addToPhrase(phrase, word.phraseHash);
    kinds.push(word.isCapital || word.kind === KINDS.number ? lists.kindsOf(phrase) : 0);
  }
  return kinds;
}

/** The kinds of which no longer name, begun before, covers the place. */
function withoutCovered(kinds: number, coveredTo: Int32Array, from: number, to: number): number {
  let free = 0;
  for (let kind = 0; kind < PHRASE_KINDS.length; kind += 1) {
    if ((kinds & (1 << kind)) === 0 || (coveredTo[kind] ?? 0) > from) continue;
    coveredTo[kind] = to;
    free |= 1 << kind;
  }
  return free;
}

function mark(matches: Uint16Array, kinds: number, from: number, length: number): void {
  for (let at = from; at < from + length; at += 1) {
    const inner = at === from ? BEGIN : at === from + length - 1 ? END : INSIDE;
    const slot = at * PLACES + (length === 1 ? SINGLE : inner);
    matches[slot] = (matches[slot] ?? 0) | kinds;
  }
}
