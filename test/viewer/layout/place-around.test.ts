// New nodes stand round the one that brought them, where there is room.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeAround } from '../../../viewer/layout/index.js';

const fresh = Array.from({ length: 25 }, (_, index) => `new-${index}`);

describe('placeAround', () => {
  it('points away from the neighbours that are there', () => {
    const places = new Map([
      ['kirby', { x: 0, y: 0 }],
      ['pentagon', { x: -200, y: 0 }],
      ['taliban', { x: -200, y: 60 }],
    ]);

    const ring = placeAround({ parent: 'kirby', places, neighbours: ['pentagon', 'taliban'], ids: fresh });

    const all = [...ring.values()];
    const mean = all.reduce((sum, { x }) => sum + x, 0) / all.length;
    expect(mean).toBeGreaterThan(100);
    const [first] = all;
    expect(first?.x).toBeGreaterThan(100);
    expect(Math.abs(first?.y ?? 99)).toBeLessThan(40);
  });

  it('surrounds a node without neighbours', () => {
    const all = [
      ...placeAround({ parent: 'a', places: new Map([['a', { x: 50, y: 70 }]]), neighbours: [], ids: fresh }).values(),
    ];

    expect(all.some(({ x }) => x < 0) && all.some(({ x }) => x > 100)).toBe(true);
    expect(all.some(({ y }) => y < 20) && all.some(({ y }) => y > 120)).toBe(true);
  });

  it('puts nobody on top of a node that is there, nor on another new one', () => {
    const place = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (old, count) => {
        const places = new Map(old.map((one, index) => [`old-${index}`, one]));
        const neighbours = [...places.keys()].slice(1, 6);
        const ring = placeAround({ parent: 'old-0', places, neighbours, ids: fresh.slice(0, count) });

        expect(ring.size).toBe(Math.min(count, fresh.length));
        const standing = [...old];
        for (const { x, y } of ring.values()) {
          for (const other of standing) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(40);
          standing.push({ x, y });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same ring for the same question, and knows a parent without a place', () => {
    const around = { parent: 'gone', places: new Map(), neighbours: ['nobody'], ids: fresh };

    expect([...placeAround(around)]).toEqual([...placeAround(around)]);
    expect(placeAround(around).size).toBe(25);
  });
});
