// Which bodies and which pairs take part.
import { describe, expect, it } from '@jest/globals';
import { nearFree, pairsOf } from '../../../viewer/layout/pairs.js';

const body = (id: string, x: number, isFixed = true) => ({ id, x, y: 0, size: 8, isFixed });

describe('pairsOf', () => {
  it('joins two nodes once, a little stronger for more edges, and leaves out loops and strangers', () => {
    const edges = [
      { from: 'b', to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
      { from: 'a', to: 'a' },
      { from: 'a', to: 'stranger' },
    ];

    const pairs = pairsOf({ kind: 'all', nodes: [], edges }, [body('a', 0), body('b', 0), body('c', 0)]);
    expect(pairs).toEqual([
      { from: 'a', to: 'b', weight: 1 + Math.log(2) / 2 },
      { from: 'a', to: 'c', weight: 1 },
    ]);
  });
});

describe('nearFree', () => {
  const bodies = [body('far', 900), body('new', 10, false), body('near', 20), body('nearer', 12), body('joined', 5000)];

  it('keeps the free ones, what they are joined with, and the nearest of the rest, in their order', () => {
    const kept = nearFree(bodies, [{ from: 'joined', to: 'new', weight: 1 }], 1);

    expect(kept.map(({ id }) => id)).toEqual(['new', 'nearer', 'joined']);
  });

  it('keeps all where there are few', () => {
    expect(nearFree(bodies, [])).toEqual(bodies);
  });
});
