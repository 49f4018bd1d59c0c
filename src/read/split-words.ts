// Words of a text for comparison: folded to numbers, with the places where a sentence may begin.
import type { SourceBlock } from './source-form.js';

/** Whether a word opens a sentence: surely, perhaps (two words that were glued together), or not. */
export type Opening = 'sentence' | 'glue' | 'none';

export type Words = {
  /** The same number for the same word, accents and case aside. */
  ids: number[];
  /** UTF-16 offset of each word. */
  starts: number[];
  ends: number[];
  openings: Opening[];
  /** Index into the blocks that the words were taken from. */
  blocks: number[];
};

/** A run of letters and digits; a capital after a small letter begins another word ("isolatieTegelijk"). */
const WORD = /[\p{Lu}\p{M}]+(?![\p{Ll}])|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{N}+/gu;
const END_MARK = /[.!?…]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Words before a full stop that does not end a sentence. Missing one only makes a unit of comparison longer or shorter. */
const ABBREVIATIONS = new Set(
  'a b c d e f g h i j k l m n o p q r s t u v w x y z dr drs mr mrs ms ir ing prof ds st jr sr ca nr no art blz bv bijv nl enz o.a m.n dhr mevr mw gen lt col sgt capt gov sen rep hon rev vs etc inc corp ltd co al fig vol pp ed jan feb mrt mar apr jun jul aug sep sept okt oct nov dec resp excl incl max min tel'.split(
    ' ',
  ),
);

/** Takes the words of all blocks, in order. */
export function splitWords(text: string, blocks: readonly SourceBlock[]): Words {
  const words: Words = { ids: [], starts: [], ends: [], openings: [], blocks: [] };
  const known = new Map<string, number>();
  for (const [blockIndex, block] of blocks.entries()) {
    let previousEnd = block.start;
    let previous = '';
    for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
      const start = block.start + match.index;
      const folded = fold(match[0]);
      const id = known.get(folded) ?? known.size;
      known.set(folded, id);
      words.ids.push(id);
      words.starts.push(start);
      words.ends.push(start + match[0].length);
      words.openings.push(
        previous === '' ? 'sentence' : findOpening(text.slice(previousEnd, start), previous, match[0]),
      );
      words.blocks.push(blockIndex);
      previousEnd = start + match[0].length;
      previous = match[0];
    }
  }
  return words;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are ASCII: normalising those would cost more than everything else here.
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

function findOpening(gap: string, previous: string, word: string): Opening {
  const isCapital = /^\p{Lu}/u.test(word);
  if (gap === '') return isCapital && LETTER_OR_DIGIT.test(previous) ? 'glue' : 'none';
  if (!END_MARK.test(gap)) return 'none';
  const isQuoted = /\s["'‘“„«(]/.test(gap);
  if (!isCapital && !isQuoted && !(/\s/.test(gap) && /^\p{N}/u.test(word))) return 'none';
  return gap.startsWith('.') && ABBREVIATIONS.has(previous.toLowerCase()) ? 'none' : 'sentence';
}
