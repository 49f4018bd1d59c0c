// Names that are one name, and texts that share their words.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, wordOverlap } from '../../src/evaluate/fold-name.js';

describe('foldName', () => {
  it.each([
    ['the U.S.', 'us'],
    ['U.S. Army', 'us army'],
    ['de taliban', 'taliban'],
    ['“Kaboel”', 'kaboel'],
    ['Zuid – Korea', 'zuid-korea'],
    ['Özil’s', 'ozil'],
    ['Haven’', 'haven'],
    ['(Reuters),', 'reuters'],
    ['Co.', 'co'],
    ['The', 'the'],
    ['', ''],
  ])('folds %s to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('does not care for case or accents', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéüïç][a-zéüïç ]{0,20}[a-zéüïç]$/), name => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name));
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name));
      }),
    );
  });
});

describe('wordOverlap', () => {
  it('counts shared words, function words only where there are no others', () => {
    expect(wordOverlap('de twaalf provinciehoofdsteden', 'twaalf hoofdsteden')).toBe(0.5);
    expect(wordOverlap('the crane of Doel', 'a crane in Doel')).toBe(1);
    expect(wordOverlap('of in', 'in of')).toBe(1);
    expect(wordOverlap('', 'crane')).toBe(0);
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(wordOverlap(left, right)).toBe(wordOverlap(right, left));
      }),
    );
  });
});
