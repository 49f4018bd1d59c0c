// How close a name is to what was typed.
import { describe, expect, it } from '@jest/globals';
import { closenessOf } from '../../../viewer/panels/search-closeness.js';

describe('closenessOf', () => {
  it('puts the very words first, whatever their case and diacritics', () => {
    expect(closenessOf('Antónío Costa', 'antonio COSTA')).toBe(0);
  });

  it('takes a beginning of any word as well as one of the first', () => {
    expect(closenessOf('John Kirby', 'kir')).toBe(1);
    expect(closenessOf('Kirchner', 'kir')).toBe(1);
    expect(closenessOf('John Kirby', 'ki jo')).toBe(1);
  });

  it('puts last what only resembles the words', () => {
    expect(closenessOf('John Kirby', 'kirbi')).toBe(2);
    expect(closenessOf('John Kirby', 'irby')).toBe(2);
  });

  it('looks at the beginning of a very long name alone', () => {
    expect(closenessOf(`${'x'.repeat(2_000)} harbour`, 'harbour')).toBe(2);
  });
});
