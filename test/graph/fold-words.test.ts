// Words as they are searched are the same whatever case and marks they were written with.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWords } from '../../src/graph/index.js';

describe('folded words', () => {
  it.each([
    ['Öykü Çelik', ['oyku', 'celik']],
    ["Pat O'Brien’s F-16", ['pat', 'o', 'brien', 's', 'f', '16']],
    ['ŁÓDŹ, Straße & Ærø', ['lodz', 'strasse', 'aero']],
    ['İstanbul ıssız', ['istanbul', 'issiz']],
    ['ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
    ['Владимир Зеленський', ['владимир', 'зеленськии']],
    ['ﬁne ①', ['fine', '1']],
    ['“…” \u202e\u200b —', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('are the same composed and decomposed', () => {
    expect(foldWords('Zoe\u0308')).toEqual(foldWords('Zoë'));
  });

  it('stay as they are when they are folded again, and hold nothing but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const words = foldWords(text);
        expect(foldWords(words.join(' '))).toEqual(words);
        expect(words.filter(word => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are one word, the same in capitals and in small letters, in the alphabets that news is written in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zа-яА-Яα-ωΑ-ΡΣ-Ω0-9à-öÀ-Ö]{1,12}$/), word => {
        expect(foldWords(word.toUpperCase())).toEqual(foldWords(word.toLowerCase()));
        expect(foldWords(word)).toHaveLength(1);
      }),
    );
  });
});
