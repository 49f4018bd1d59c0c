// Names do not run over each other, and the same picture always has the same names.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Box, type NameCandidate, placeNames } from '../../../viewer/stage/place-names.js';

const at = (id: string, x: number, y: number, more: Partial<NameCandidate> = {}): NameCandidate => ({
  id,
  x,
  y,
  radius: 10,
  width: 80,
  height: 14,
  rank: 1,
  hasRing: false,
  isMajor: false,
  isForced: false,
  ...more,
});

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height;

describe('placeNames', () => {
  it('writes a name under its node, and farther down where a ring is', () => {
    const { names } = placeNames([at('a', 0, 0), at('b', 500, 0, { hasRing: true })]);

    expect(names.get('a')).toMatchObject({ x: 0 });
    expect(names.get('a')?.y).toBeGreaterThan(10 + 7);
    expect(names.get('b')?.y).toBe((names.get('a')?.y ?? 0) + 5);
  });

  it('goes above where another stands below, then aside, inwards first', () => {
    const { names } = placeNames([at('a', 0, 0, { rank: 9 }), at('below', 0, 22, { width: 0 }), at('far', 400, 0)]);
    expect(names.get('a')?.y).toBeLessThan(0);

    const shut = placeNames([
      at('a', 0, 0, { rank: 9 }),
      at('below', 0, 22, { width: 0 }),
      at('above', 0, -22, { width: 0 }),
      at('far', 400, 0),
    ]);
    expect(shut.names.get('a')).toMatchObject({ x: expect.any(Number), y: 0 });
    expect(shut.names.get('a')?.x).toBeGreaterThan(40);
  });

  it('leaves out the lesser of two that have no room, but none that is forced', () => {
    const crowded = Array.from({ length: 30 }, (_, index) => at(`n${index}`, index * 3, 0, { rank: index }));
    const { names } = placeNames(crowded);
    expect(names.has('n29')).toBe(true);
    expect(names.size).toBeLessThan(8);

    const forced = placeNames(crowded.map(one => ({ ...one, isForced: one.id === 'n3' })));
    expect(forced.names.has('n3')).toBe(true);
  });

  it('writes a major name over the nodes round it, but not over a name', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      at(`n${index}`, (index % 8) * 22 - 77, Math.floor(index / 8) * 22 - 44, { width: 0 }),
    );
    const hub = at('hub', 0, 0, { rank: 9, isMajor: true });

    expect(placeNames([...crowd, hub]).names.has('hub')).toBe(true);
    expect(placeNames([...crowd, { ...hub, isMajor: false }]).names.has('hub')).toBe(false);
    const twins = placeNames(Array.from({ length: 9 }, (_, index) => at(`t${index}`, index, 0, { isMajor: true })));
    expect(twins.names.size).toBeLessThan(9);
  });

  it('names no dots and nothing without a name', () => {
    expect(placeNames([at('dot', 0, 0, { radius: 2 }), at('nameless', 300, 0, { width: 0 })]).names.size).toBe(0);
  });

  it('gives what is written later a free box, or none', () => {
    const { place } = placeNames([at('a', 0, 0)]);
    const onName = { x: 0, y: 20, width: 40, height: 18 };
    const beside = { x: 200, y: 20, width: 40, height: 18 };

    expect(place('edge', [onName, beside], { isForced: false })).toBe(beside);
    expect(place('other', [beside], { isForced: false })).toBeUndefined();
    expect(place('chosen', [beside], { isForced: true })).toBe(beside);
  });

  it('never lets two names overlap that are not forced, in whatever order they are asked for', () => {
    const candidate = fc.record({
      x: fc.integer({ min: -200, max: 200 }),
      y: fc.integer({ min: -200, max: 200 }),
      radius: fc.integer({ min: 3, max: 20 }),
      width: fc.integer({ min: 10, max: 150 }),
      rank: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), given => {
        const candidates = given.map((one, index) => at(`n${index}`, one.x, one.y, one));
        const { names } = placeNames(candidates);
        const boxes = [...names.values()];
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter(other => overlap(box, other))).toEqual([]);
        });
        expect(new Map([...placeNames([...candidates].reverse()).names].sort())).toEqual(new Map([...names].sort()));
      }),
      { numRuns: 60 },
    );
  });
});
