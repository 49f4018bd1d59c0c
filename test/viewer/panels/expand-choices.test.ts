// What an expand by choice will bring, told from counts alone.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  countAdded,
  countFitting,
  type ExpandChoice,
  firstChoice,
  limitsFor,
  requestOf,
  toggled,
} from '../../../viewer/panels/expand-choices.js';

type Neighbour = { readonly type: string; readonly relations: readonly string[] };

function countsOf(names: readonly string[]) {
  return [...new Set(names)].map(name => ({ name, count: names.filter(one => one === name).length }));
}

function previewOf(neighbours: readonly Neighbour[]) {
  return {
    remaining: neighbours.length,
    types: countsOf(neighbours.map(({ type }) => type)),
    relations: countsOf(neighbours.flatMap(({ relations }) => relations)),
  };
}

const TALIBAN = previewOf([
  { type: 'Person', relations: ['KILLS', 'MEETS_WITH'] },
  { type: 'Person', relations: ['KILLS'] },
  { type: 'Place', relations: ['CAPTURES'] },
]);

function choice(parts: Partial<ExpandChoice>): ExpandChoice {
  return { ...firstChoice(TALIBAN), ...parts };
}

describe('a choice of neighbours', () => {
  it('takes all kinds at first, 25 of them or all where there are fewer', () => {
    expect(firstChoice({ remaining: 314 })).toMatchObject({ order: 'recent', limit: 25 });
    expect(firstChoice({ remaining: 3 }).limit).toBe(3);
    expect(countAdded(TALIBAN, choice({}))).toEqual({ least: 3, most: 3 });
  });

  it('offers no number that is more than there are, and never more than 500', () => {
    expect(limitsFor(314)).toEqual([10, 25, 50, 100, 314]);
    expect(limitsFor(25)).toEqual([10, 25]);
    expect(limitsFor(4)).toEqual([4]);
    expect(limitsFor(9_000)).toEqual([10, 25, 50, 100, 500]);
  });

  it('is counted to the neighbour by types', () => {
    expect(countFitting(TALIBAN, choice({ typesOff: new Set(['Place']) }))).toEqual({ least: 2, most: 2 });
  });

  it('is counted as near as overlapping relations allow', () => {
    expect(countFitting(TALIBAN, choice({ relationsOff: new Set(['CAPTURES']) }))).toEqual({ least: 2, most: 3 });
    expect(countFitting(TALIBAN, choice({ relationsOff: new Set(['KILLS', 'MEETS_WITH']) }))).toEqual({
      least: 1,
      most: 1,
    });
  });

  it('never promises more or less than comes', () => {
    const name = (letters: string) => fc.constantFrom(...letters);
    const neighbour = fc.record({ type: name('PQR'), relations: fc.uniqueArray(name('abcd'), { minLength: 1 }) });
    fc.assert(
      fc.property(
        fc.array(neighbour, { maxLength: 30 }),
        fc.uniqueArray(name('PQR')),
        fc.uniqueArray(name('abcd')),
        (neighbours, typesOff, relationsOff) => {
          const off = { typesOff: new Set(typesOff), relationsOff: new Set(relationsOff) };
          const fits = neighbours.filter(
            ({ type, relations }) => !off.typesOff.has(type) && relations.some(one => !off.relationsOff.has(one)),
          ).length;

          const { least, most } = countFitting(previewOf(neighbours), choice(off));

          expect(least).toBeLessThanOrEqual(fits);
          expect(most).toBeGreaterThanOrEqual(fits);
        },
      ),
    );
  });

  it('is asked for by what is on, and by empty lists where all is', () => {
    expect(requestOf(TALIBAN, choice({ typesOff: new Set(['Place']), order: 'name', limit: 10 }))).toEqual({
      types: ['Person'],
      relations: [],
      order: 'name',
      limit: 10,
    });
  });

  it('brings nothing when all types or all relations are off', () => {
    expect(countFitting(TALIBAN, choice({ typesOff: new Set(['Person', 'Place']) })).most).toBe(0);
    expect(countFitting(TALIBAN, choice({ relationsOff: new Set(['KILLS', 'MEETS_WITH', 'CAPTURES']) })).most).toBe(0);
  });

  it('changes by one value at a time', () => {
    const once = toggled(new Set(['a']), 'b');

    expect([...once]).toEqual(['a', 'b']);
    expect([...toggled(once, 'a')]).toEqual(['b']);
  });
});
