// What is sent or counted: "3000 extra soldaten", "about 3,000 troops", "drie provinciehoofdsteden".

import { findNumber } from '../language/index.js';
import type { Quantity } from '../model/index.js';
import type { TokenRange } from './claim-draft.js';
import type { ArticleSentence } from './read-sentences.js';

export type Theme = { range: TokenRange; text: string; quantity?: Quantity };
export type Counted = Theme & { quantity: Quantity };

/** Adjectives between number and noun. */
const MAX_ADJECTIVES = 2;

/** The noun for troops in the clause, with the number before it. It stands on either side of the verb (Dutch passives). */
export function findTheme(sentence: ArticleSentence, verb: number, clause: TokenRange): Theme | undefined {
  const { tokens, words } = sentence;
  const nouns = tokens
    .map((_, i) => i)
    .filter(i => i >= clause.from && i < clause.to && words.is('troops', tokens[i]?.lower));
  const noun = nouns.sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0];
  if (noun === undefined) return undefined;
  for (let from = noun - 1; from >= Math.max(clause.from, noun - 1 - MAX_ADJECTIVES - 2); from -= 1) {
    const counted = countedAt(sentence, from);
    if (counted !== undefined && counted.range.to === noun + 1) return withComparator(sentence, counted, clause.from);
  }
  return { range: { from: noun, to: noun + 1 }, text: tokens[noun]?.text ?? '' };
}

/** A number and the noun that it counts: number, up to two lower-case adjectives, noun. */
export function countedAt(sentence: ArticleSentence, from: number): Counted | undefined {
  const { tokens, words } = sentence;
  const number = findNumber(tokens, from, words.words);
  if (number === undefined || number.from !== from) return undefined;
  const noun = nounAfter(sentence, number.to);
  if (noun === undefined) return undefined;
  const [first, last] = [tokens[from], tokens[noun]];
  if (first === undefined || last === undefined) return undefined;
  const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  return {
    range: { from, to: noun + 1 },
    text,
    quantity: { value: number.value, unit: last.text, comparator: number.comparator, text },
  };
}

/** The head of the counted phrase: the noun for troops within reach, else the plural noun right after the number. */
function nounAfter({ tokens, words }: ArticleSentence, at: number): number | undefined {
  for (let i = at; i <= at + MAX_ADJECTIVES; i += 1) {
    if (!/^\p{L}/u.test(tokens[i]?.text ?? '')) break;
    if (words.is('troops', tokens[i]?.lower)) return i;
  }
  const word = tokens[at]?.text ?? '';
  return /^\p{Ll}[\p{Ll}-]+(?:en|s)$/u.test(word) && !words.is('prepositions', word) && !words.is('auxiliaries', word)
    ? at
    : undefined;
}

function withComparator(sentence: ArticleSentence, counted: Counted, floor: number): Counted {
  for (const length of [2, 1]) {
    const from = counted.range.from - length;
    const wider = from >= floor ? countedAt(sentence, from) : undefined;
    if (wider !== undefined && wider.range.to === counted.range.to) return wider;
  }
  return counted;
}
