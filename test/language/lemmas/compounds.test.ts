// Dutch compounds taken apart.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Compounds } from '../../../src/language/lemmas/compounds.js';
import { growthOf } from '../../support/growth-of.js';
import { smallLexicon } from '../../support/small-lexicon.js';

const compounds = new Compounds(smallLexicon());

describe('Compounds', () => {
  it.each([
    ['havenmeester', ['haven', 'meester']],
    ['verkiezingsstrijd', ['verkiezing', 'strijd']],
    ['regeringsleider', ['regering', 'leider']],
    ['vrouwenkoor', ['vrouw', 'koor']],
    ['kinderarts', ['kind', 'arts']],
    ['vrouwenkinderarts', ['vrouw', 'kind', 'arts']],
    ['VS-regering', ['VS', 'regering']],
    ['N-VA-leider', ['N-VA', 'leider']],
    ['haven-regeringsleider', ['haven', 'regering', 'leider']],
  ])('takes "%s" apart', (lemma, parts) => {
    expect(compounds.split(lemma, 'NOUN')).toEqual(parts);
  });

  it.each(['vriendschap', 'haven', 'vervrouw', 'onbekend', 'A-strijd', ''])('leaves "%s" whole', lemma => {
    expect(compounds.split(lemma, 'NOUN')).toEqual([lemma]);
  });

  it('asks for a last part of the class of the whole', () => {
    expect(compounds.split('jarenlang', 'ADJ')).toEqual(['jaar', 'lang']);
    expect(compounds.split('jarenlang', 'NOUN')).toEqual(['jarenlang']);
  });

  it('gives parts that are not empty for any text that is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
        const parts = compounds.split(text, 'NOUN');

        expect(parts.length).toBeGreaterThan(0);
        expect(parts.every(part => part !== '') || /--|^-|-$/.test(text)).toBe(true);
      }),
    );
  });

  it.each(['-', 'haven', 'haven-', 'a-'])('takes time in proportion to a wall of "%s"', async brick => {
    const growth = await growthOf(20_000, size => {
      const wall = brick.repeat(size);
      return () => compounds.split(wall, 'NOUN');
    });

    expect(growth).toBeLessThan(9);
  });
});
