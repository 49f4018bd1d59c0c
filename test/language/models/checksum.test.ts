// The checksum against values of the reference implementation.
import { describe, expect, it } from '@jest/globals';
import { checksumOf } from '../../../src/language/models/checksum.js';

const wordsOf = (text: string) => new Uint32Array(new TextEncoder().encode(text).slice().buffer);

describe('checksumOf', () => {
  it.each([
    ['', 0x02cc5d05],
    ['abcd', 0xa3643705],
    ['a harbour at low', 0x5771a67f],
    ['the tide comes in over the mud flats....', 0x9881b567],
  ])('is xxHash32 of "%s"', (text, hash) => {
    expect(checksumOf(wordsOf(text))).toBe(hash);
  });

  it('is that of bytes of every value, too', () => {
    expect(checksumOf(new Uint32Array(Uint8Array.from({ length: 256 }, (_, at) => at).buffer))).toBe(0x59441253);
  });
});
