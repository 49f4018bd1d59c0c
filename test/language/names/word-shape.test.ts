// Shapes of words.
import { describe, expect, it } from '@jest/globals';
import { foldShape, KINDS, kindOfShape, shortenShape, wordShape } from '../../../src/language/names/word-shape.js';

describe('word shapes', () => {
  it.each([
    ['Rutte', 'Xxxxx', 'Xxx', 'Xx', KINDS.title],
    ['VS-troepen', 'XX-xxxxxxx', 'XX-xx', 'X-x', KINDS.mixed],
    ['NAVO', 'XXXX', 'XX', 'X', KINDS.capitals],
    ["'s", "'x", "'x", "'x", KINDS.lower],
    ['2.500', '9.999', '9.99', '9.9', KINDS.number],
    ['J.', 'X.', 'X.', 'X.', KINDS.initial],
    ['iPhone', 'xXxxxx', 'xXxx', 'xXx', KINDS.mixed],
    ['Élysée', 'Xxxxxx', 'Xxx', 'Xx', KINDS.title],
    ['…', '…', '…', '…', KINDS.mark],
    ['', '', '', '', KINDS.mark],
  ])('tells %p as %s', (word, shape, folded, short, kind) => {
    expect(wordShape(word)).toBe(shape);
    expect(foldShape(shape)).toBe(folded);
    expect(shortenShape(shape)).toBe(short);
    expect(kindOfShape(shape)).toBe(kind);
  });

  it('of a wall of letters is short', () => {
    expect(wordShape('A'.repeat(1_000_000)).length).toBeLessThan(100);
  });
});
