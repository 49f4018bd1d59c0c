// Start places come from the ids alone.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedPlaces } from '../../../viewer/layout/index.js';

describe('seedPlaces', () => {
  it('gives the same places whatever the order, and however often an id is given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), ids => {
        const places = seedPlaces(ids);
        expect([...seedPlaces([...ids].reverse().concat(ids))]).toEqual([...places]);
        expect(places.size).toBe(ids.length);
      }),
    );
  });

  it('keeps nodes apart and in the order of the sunflower', () => {
    const places = [...seedPlaces(Array.from({ length: 300 }, (_, index) => `id-${index}`)).values()];

    let least = Infinity;
    places.forEach((one, index) => {
      for (const other of places.slice(0, index)) least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y));
    });
    expect(least).toBeGreaterThan(120);
    expect(places[0]).toEqual({ x: 0, y: 0 });
  });

  it('can be told how far apart', () => {
    expect(seedPlaces(['a', 'b'], { spacing: 10 }).get('b')?.y).toBeCloseTo(10 * Math.sin(2.399963), 4);
  });

  it('places nobody where there is nobody', () => {
    expect(seedPlaces([]).size).toBe(0);
  });
});
