// What is left of characters once they are clean.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../src/read/clean-text.js';

describe('cleanText', () => {
  it('makes every line end one \\n', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('puts a space for each control character', () => {
    expect(cleanText('a\u0000b\u000cc\u001bd\u007fe\tf\u0090g')).toBe('a b c d e\tf g');
  });

  it('drops byte-order marks, soft hyphens and zero-width spaces', () => {
    expect(cleanText('\ufeffAfgha\u00adni\u200bstan')).toBe('Afghanistan');
  });

  it('does not compose accents', () => {
    expect(cleanText('cafe\u0301')).toBe('cafe\u0301');
  });

  it('gives well-formed text whatever it gets, and the same when it is done again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) }),
        text => {
          const clean = cleanText(text);
          return clean.isWellFormed() && !/[^\P{Cc}\n\t]|\ufeff/u.test(clean) && cleanText(clean) === clean;
        },
      ),
    );
  });
});
