// Hashes and the rows they lead to.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashText, mixHash, RowIndex } from '../../../src/language/index.js';

describe('a row index', () => {
  it('finds each key at its place and nothing else', () => {
    const anyKeys = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { maxLength: 300 });
    fc.assert(
      fc.property(anyKeys, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (keys, other) => {
        const index = new RowIndex(Uint32Array.from(keys));
        expect(keys.map(key => index.find(key))).toEqual(keys.map((_, row) => row));
        if (!keys.includes(other || 1)) expect(index.find(other)).toBe(-1);
      }),
    );
  });

  it('finds nothing in an empty table', () => {
    expect(new RowIndex(new Uint32Array(0)).find(0)).toBe(-1);
  });
});

describe('a hash', () => {
  it('is an unsigned number of 32 bits that changes with text, seed and mixture', () => {
    const values = [
      hashText('Kaboel', 0),
      hashText('Kaboel', 1),
      hashText('kaboel', 0),
      mixHash(hashText('Kaboel', 0), 1),
    ];
    expect(new Set(values).size).toBe(4);
    for (const value of values) expect(value).toBe(value >>> 0);
  });

  it('never changes: models are stored by it', () => {
    expect([hashText('', 0), hashText('verband', 3), mixHash(12345, 2)]).toMatchInlineSnapshot(`
[
  2388540327,
  716690072,
  2085705840,
]
`);
  });
});
