// When words are found in a text: one rule, by which every store answers.
import { distance } from 'fastest-levenshtein';
import { foldWords } from '../graph/index.js';
import type { WordQuery } from './graph-reader.js';

/** How a word that is looked for may stand in a text: as the beginning of a word, as a whole one, or nearly so. */
export type WordMatch = 'beginning' | 'whole' | 'nearly';

/** The most letters in which a word may differ from one that is nearly it. */
export const MAX_EDITS = 2;

/** Longer words are never only nearly found: to compare them costs much and tells nothing. */
const MAX_FUZZY_LENGTH = 50;

/** The folded words of a text in one line, a space before and after each: `" john kirby "`; of no words one space. */
export function wordLine(text: string): string {
  return ` ${foldWords(text)
    .map(word => `${word} `)
    .join('')}`;
}

/** The different lines of several texts: of names that differ only in case, one. */
export function wordLines(texts: readonly string[]): string[] {
  return [...new Set(texts.map(wordLine))];
}

/** The different words of a query, folded once more, so that nothing but letters and digits ever goes on. */
export function queryWords({ words }: Pick<WordQuery, 'words'>): string[] {
  return [...new Set(words.flatMap(foldWords))];
}

export function wordMatchOf({ isFuzzy }: Pick<WordQuery, 'isFuzzy'>): WordMatch {
  return isFuzzy === true ? 'nearly' : 'beginning';
}

/** A test of lines (see `wordLine`): whether one holds all words. */
export function holdsAll(words: readonly string[], match: WordMatch): (line: string) => boolean {
  if (match === 'nearly') return holdsNearly(words);
  const needles = needlesOf(words, match);
  return line => needles.every(needle => line.includes(needle));
}

/** What a line must contain; where words may differ, nothing in particular. */
export function needlesOf(words: readonly string[], match: WordMatch): string[] {
  if (match === 'nearly') return [];
  return words.map(word => (match === 'whole' ? ` ${word} ` : ` ${word}`));
}

function holdsNearly(words: readonly string[]): (line: string) => boolean {
  const tests = words.map(nearTo);
  return line => {
    const others = line.slice(1, -1).split(' ');
    return tests.every(test => others.some(test));
  };
}

/** Two letters apart at the most, and fewer than the shorter one has: else "de" would be nearly "is". */
function nearTo(word: string): (other: string) => boolean {
  const letters = letterSet(word);
  return other => {
    if (word === other) return true;
    const [shorter, longer] = [Math.min(word.length, other.length), Math.max(word.length, other.length)];
    if (longer > MAX_FUZZY_LENGTH || longer - shorter > MAX_EDITS) return false;
    // Each edit takes one letter off at the most and adds one: sets further apart need no closer look.
    if (countBits(letters ^ letterSet(other)) > 2 * MAX_EDITS) return false;
    return distance(word, other) <= Math.min(MAX_EDITS, shorter - 1);
  };
}

/** The letters of a word as bits; several letters share one. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
