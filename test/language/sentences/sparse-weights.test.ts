// Sparse tables of weights: what is packed is unpacked, and what does not fit is told.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packSparse, unpackSparse } from '../../../src/language/index.js';

describe('a sparse table', () => {
  it('comes back as it was', () => {
    const tables = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -128, max: 127 })), {
      maxLength: 2000,
    });
    fc.assert(
      fc.property(tables, values => {
        const table = Int8Array.from(values);
        const { steps, weights } = packSparse(table);
        expect([...(unpackSparse(steps, weights, table.length) ?? [])].join()).toBe(values.join());
      }),
    );
  });

  it.each([254, 255, 256, 509, 510, 511])('keeps a weight at place %d', place => {
    const table = new Int8Array(600);
    table[place] = -7;
    const { steps, weights } = packSparse(table);

    expect(weights).toEqual(Int8Array.of(-7));
    expect(unpackSparse(steps, weights, 600)).toEqual(table);
  });

  it.each([
    ['a place beyond its end', [9, 9], [1, 1], 10],
    ['a step without a weight', [1, 1], [1], 10],
    ['a weight without a step', [1], [1, 1], 10],
  ])('is refused with %s', (_fault, steps, weights, size) => {
    expect(unpackSparse(Uint8Array.from(steps), Int8Array.from(weights), size)).toBeUndefined();
  });
});
