// Ids of bundles and stubs.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moreId, pairId, parseMoreId, parsePairId } from '../../../viewer/state/index.js';

describe('pairId', () => {
  it('is the same in both directions and holds both ends', () => {
    expect(pairId('Q889', 'Q30')).toBe('pair:Q30|Q889');
    expect(pairId('Q30', 'Q889')).toBe('pair:Q30|Q889');
    expect(parsePairId('pair:Q30|Q889')).toEqual(['Q30', 'Q889']);
    expect(pairId('Q30', 'Q30')).toBe('pair:Q30|Q30');
  });

  it('gives back any two ids, and never the same id for others', () => {
    const anId = fc.oneof(fc.string(), fc.constantFrom('%', '|', '%7C', '%25', 'a|b', '%257C'));
    fc.assert(
      fc.property(anId, anId, (a, b) => {
        const [first, second] = parsePairId(pairId(a, b)) ?? [];
        expect([first, second]).toEqual(a <= b ? [a, b] : [b, a]);
      }),
    );
  });

  it.each(['fct_1', 'pair:', 'pair:Q30', 'pair:a|b|c', 'more:Q30'])('does not find ends in %s', id => {
    expect(parsePairId(id)).toBeUndefined();
  });
});

it('moreId names the parent of a stub', () => {
  expect(moreId('Q30')).toBe('more:Q30');
  expect(parseMoreId('more:Q30')).toBe('Q30');
  expect(parseMoreId('Q30')).toBeUndefined();
});
