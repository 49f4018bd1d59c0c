// Nobody stands on another, and who is fixed stays.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Disc, removeOverlaps } from '../../../viewer/layout/remove-overlaps.js';

/** By how much the two that overlap most do so, those that are both fixed left out. */
function worstOverlap(discs: readonly Disc[]): number {
  let worst = 0;
  discs.forEach((one, index) => {
    for (const other of discs.slice(index + 1)) {
      if (one.isFixed && other.isFixed) continue;
      worst = Math.max(worst, one.radius + other.radius - Math.hypot(one.x - other.x, one.y - other.y));
    }
  });
  return worst;
}

const anyDisc = fc.record({
  x: fc.integer({ min: -60, max: 60 }),
  y: fc.integer({ min: -60, max: 60 }),
  radius: fc.integer({ min: 1, max: 30 }),
  isFixed: fc.boolean(),
});

describe('removeOverlaps', () => {
  it('leaves no overlap of a free disc, however crowded, and moves no fixed one', () => {
    fc.assert(
      fc.property(fc.array(anyDisc, { maxLength: 60 }), given => {
        const discs = given.map(disc => ({ ...disc }));
        removeOverlaps(discs);

        expect(worstOverlap(discs)).toBeLessThanOrEqual(1e-9);
        discs.forEach((disc, index) => {
          if (disc.isFixed) expect(disc).toEqual(given[index]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('parts discs on the very same spot', () => {
    const discs = Array.from({ length: 40 }, () => ({ x: 5, y: 5, radius: 10, isFixed: false }));
    removeOverlaps(discs);

    expect(worstOverlap(discs)).toBeLessThanOrEqual(1e-9);
  });

  it('finds a place for one that fixed discs shut in', () => {
    const wall = [-20, 0, 20].flatMap(x => [-20, 0, 20].map(y => ({ x, y, radius: 12, isFixed: true })));
    const shutIn = { x: 1, y: 1, radius: 12, isFixed: false };
    removeOverlaps([...wall, shutIn]);

    expect(worstOverlap([...wall, shutIn])).toBe(0);
  });

  it('lets alone what does not overlap', () => {
    const discs = [
      { x: 0, y: 0, radius: 5, isFixed: false },
      { x: 11, y: 0, radius: 5, isFixed: false },
    ];
    removeOverlaps(discs);

    expect(discs.map(({ x }) => x)).toEqual([0, 11]);
  });
});
