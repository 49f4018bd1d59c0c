// What a text says twice.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findRepeats } from '../../src/read/find-repeats.js';
import { splitParagraphs } from '../../src/read/split-paragraphs.js';

const A = 'De haven van Antwerpen is sinds maandag opnieuw open voor schepen.';
const B = 'Volgens An Peeters, de woordvoerder van de haven, kwamen er 600 aan.';
const C = "Het bedrijf noemde het 'een klein wonder' en bedankte alle 3.000 dokwerkers.";

/** The pieces of a text, each with the words at the place that it repeats. */
function find(text: string) {
  return findRepeats(text, splitParagraphs(text)).map(({ start, end, source }) => ({
    text: text.slice(start, end),
    source: source === undefined ? undefined : text.slice(source, source + 8),
  }));
}

/** Sentences that differ in at least one word, of any length from two words up. */
const uniqueSentences = fc
  .array(
    fc.array(fc.constantFrom('haven', 'schip', 'stad', 'vracht', 'één', 'NAVO', '600'), {
      minLength: 1,
      maxLength: 15,
    }),
    {
      minLength: 2,
      maxLength: 25,
    },
  )
  .map(sentences =>
    sentences.map((words, index) => `Nummer${'abcdefghijklmnopqrstuvwxyz'.charAt(index)} ${words.join(' ')}.`),
  );

describe('findRepeats', () => {
  it('marks a paragraph that stands in the text already', () => {
    expect(find(`${A}\n\n${B}\n\n${A}`)).toEqual([
      { text: A, source: undefined },
      { text: B, source: undefined },
      { text: A, source: 'De haven' },
    ]);
  });

  it('marks a copy whose paragraphs are glued together and whose subheading is left out', () => {
    const text = `${A}\n\nEen tussenkop\n\n${B}\n\n${C}\n\n${A}${B}${C}`;
    expect(find(text).at(-1)).toEqual({ text: `${A}${B}${C}`, source: 'De haven' });
  });

  it('parts what is new from what is repeated, at the end of a sentence', () => {
    const fresh = 'Dat is nieuw.';
    expect(find(`${A}\n\n${B}\n\n${A} ${fresh} ${B}`).slice(2)).toEqual([
      { text: A, source: 'De haven' },
      { text: fresh, source: undefined },
      { text: B, source: 'Volgens ' },
    ]);
  });

  it.each([
    ['another number', B, B.replace('600', '700')],
    ['one word more', A, A.replace('maandag', 'maandag niet')],
    ['another ending', B, B.replace('kwamen er 600 aan', 'kwamen er 600 aan, zegt men')],
    ['an ending that went on before', `${A.slice(0, -1)} uit Gent.`, A],
    ['a denial around it', `Het is niet waar dat ${A.slice(3)}`, A.slice(3)],
    [
      'a title that only seems to end the sentence',
      `${B.slice(0, -1)} bij dr. Smit.`,
      `${B.slice(0, -1)} bij dr. Jansen.`,
    ],
  ])('takes a sentence for new that has %s', (_, first, second) => {
    expect(find(`${first}\n\n${second}`).map(piece => piece.source)).toEqual([undefined, undefined]);
  });

  it('does not mark short sentences that stand alone', () => {
    expect(
      find(`Nee.\n\n${A}\n\nNee.\n\n${B}\n\nHij zei nee.\n\nHij zei nee.`).every(piece => piece.source === undefined),
    ).toBe(true);
  });

  it('never marks anything in a text of sentences that differ', () => {
    fc.assert(
      fc.property(uniqueSentences, fc.constantFrom(' ', '\n\n', ''), (sentences, gap) => {
        const text = sentences.join(gap);
        expect(find(text).filter(piece => piece.source !== undefined)).toEqual([]);
      }),
    );
  });

  it('marks the whole of a body that is repeated, however it is glued', () => {
    fc.assert(
      fc.property(uniqueSentences, fc.constantFrom(' ', '\n\n', ''), (sentences, gap) => {
        fc.pre(sentences.join(' ').split(' ').length >= 8);
        const body = sentences.join('\n\n');
        const copy = sentences.join(gap);
        const text = `${body}\n\n${copy}`;
        const repeated = findRepeats(text, splitParagraphs(text)).filter(({ source }) => source !== undefined);

        expect(repeated.map(({ start, end }) => text.slice(start, end)).join(gap)).toBe(copy);
        expect(repeated.every(({ start }) => start > body.length)).toBe(true);
      }),
    );
  });

  it('cuts without losing or doubling a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(A, B, C, 'Nee.', "'Ja!' riep hij."), { maxLength: 12 }),
        fc.constantFrom(' ', '', '\n\n'),
        (parts, gap) => {
          const text = parts.join(gap);
          const pieces = findRepeats(text, splitParagraphs(text));
          const gaps = pieces.map(({ start }, index) => text.slice(pieces[index - 1]?.end ?? 0, start));
          expect(gaps.join('').trim()).toBe('');
          expect(pieces.every(({ start, end }) => start < end)).toBe(true);
        },
      ),
    );
  });

  it.each([
    [
      'new throughout',
      (count: number) =>
        Array.from({ length: count }, (_, index) => `De haven meldt dat schip ${index} vandaag is aangekomen.`).join(
          ' ',
        ),
    ],
    ['the same sentence over and over', (count: number) => `${A} `.repeat(count)],
    ['one word over and over', (count: number) => 'la '.repeat(9 * count)],
    [
      'sentences that differ in their last word',
      (count: number) => Array.from({ length: count }, (_, index) => A.replace('schepen', `s${index}`)).join(' '),
    ],
  ])('compares a number of words in proportion to the length of a text that is %s', (_, build) => {
    const count = (text: string) => {
      const meter = { comparisons: 0 };
      findRepeats(text, [{ start: 0, end: text.length }], meter);
      return meter.comparisons;
    };

    expect(count(build(4000))).toBeLessThanOrEqual(4.2 * count(build(1000)) + 100);
  });
});
