// Ascending numbers as gaps.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { packGaps, unpackGaps } from '../../../src/language/names/number-gaps.js';

describe('gaps of ascending numbers', () => {
  it('give back any set of unsigned numbers of 32 bits', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff })), numbers => {
        const ascending = Uint32Array.from(numbers).sort();
        expect(unpackGaps(packGaps(ascending))).toEqual(ascending);
      }),
    );
  });

  it('need one byte for a near neighbour', () => {
    expect(packGaps(Uint32Array.of(0, 1, 129))).toEqual(Uint8Array.of(0, 0, 127));
  });

  it('drop a number that the bytes do not end', () => {
    expect(unpackGaps(Uint8Array.of(5, 200))).toEqual(Uint32Array.of(5));
  });
});
