// Memory that is lent and taken back.
import { describe, expect, it } from '@jest/globals';
import { Scratch } from '../../../src/language/index.js';

describe('scratch memory', () => {
  it('is zeros, and each stretch is apart from the others', () => {
    const scratch = new Scratch();
    const first = scratch.take(3).fill(1);
    const second = scratch.take(2).fill(2);
    expect([...first, ...second]).toEqual([1, 1, 1, 2, 2]);
    scratch.release();
    expect([...scratch.take(5)]).toEqual([0, 0, 0, 0, 0]);
  });

  it('grows, and what was lent before stays as it is', () => {
    const scratch = new Scratch();
    const first = scratch.take(60_000).fill(7);
    const large = scratch.take(1_000_000);
    expect(large).toHaveLength(1_000_000);
    expect(first.every(value => value === 7)).toBe(true);
  });
});
