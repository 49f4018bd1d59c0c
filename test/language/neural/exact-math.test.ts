// Functions that must not differ between machines, compared with those that may.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exp, log, sigmoid } from '../../../src/language/index.js';

const moderate = fc.double({ min: -600, max: 600, noNaN: true });

describe('exact functions', () => {
  it('agree with the built-in ones to twelve digits', () => {
    fc.assert(
      fc.property(moderate, x => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(log(Math.exp(x)) - x)).toBeLessThan(1e-10);
      }),
    );
  });

  it('stay within their bounds at the ends', () => {
    expect(exp(-1e9)).toBe(0);
    expect(Number.isFinite(exp(1e9))).toBe(true);
    expect(sigmoid(-1e9)).toBeLessThan(1e-300);
    expect(sigmoid(1e9)).toBe(1);
    expect(sigmoid(0)).toBe(0.5);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBe(Number.NEGATIVE_INFINITY);
  });
});
