// The numbers beside the filters.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countFacets,
  type FacetName,
  FILTER_NAMES,
  type Filters,
  findVisible,
  type Loaded,
  resetFilters,
  setFilters,
  type View,
} from '../../../viewer/state/index.js';
import { growthOf } from '../../support/growth-of.js';
import { aView, aWorld } from './any-world.js';
import { manyFacts } from './many-facts.js';
import { ALL, aFact, aNode, filtersOf, KANDAHAR, loadedOf, viewOf } from './small-world.js';

const facetsWith = (...filters: Parameters<typeof filtersOf>) =>
  countFacets(KANDAHAR, viewOf(ALL, { filters: filtersOf(...filters) }));

describe('countFacets', () => {
  it('counts nodes by type and facts by all else, the most frequent of the canvas first', () => {
    const facets = facetsWith({});

    expect(facets.type).toEqual([
      { value: 'Person', count: 2, isOn: true },
      { value: 'Organization', count: 1, isOn: true },
      { value: 'Place', count: 1, isOn: true },
    ]);
    expect(facets.relation).toEqual([
      { value: 'ACCUSES', count: 1, isOn: true },
      { value: 'CAPTURES', count: 1, isOn: true },
      { value: 'RELATED_TO', count: 1, isOn: false },
    ]);
    expect(facets.outlet).toEqual([
      { value: 'VOA', count: 2, isOn: true },
      { value: '', count: 0, isOn: true },
      { value: 'De Standaard', count: 1, isOn: true },
    ]);
    expect(facets.claimant).toEqual([
      { value: '', count: 1, isOn: true },
      { value: 'John Kirby', count: 1, isOn: true },
    ]);
    expect(facets.status.map(({ value, count }) => `${value} ${count}`)).toEqual(['asserted 1', 'attributed 1']);
  });

  it('puts confidences in ten steps, 1 in the last', () => {
    const loaded = loadedOf(
      [aNode('a'), aNode('b')],
      [0, 0.09, 0.1, 0.3, 0.7, 0.9, 1].map((confidence, index) => aFact(`f${index}`, 'a', 'b', { confidence })),
    );

    expect(countFacets(loaded, viewOf(['a', 'b'])).confidence).toEqual([2, 1, 0, 1, 0, 0, 0, 1, 0, 2]);
  });

  it('says which filter hides how much, and lists two that hide the same thing although neither brings it back', () => {
    expect(facetsWith({}).hiding).toEqual([{ facet: 'relation', nodes: 0, facts: 1 }]);
    expect(facetsWith({ relation: [] }).hiding).toEqual([]);
    expect(facetsWith({ relation: [], status: ['attributed'] }, { minConfidence: 0.7 }).hiding).toEqual([
      { facet: 'status', nodes: 0, facts: 0 },
      { facet: 'confidence', nodes: 1, facts: 1 },
    ]);
  });

  it('lists a type that hides a node without facts', () => {
    expect(
      countFacets(loadedOf([aNode('a')]), viewOf(['a'], { filters: filtersOf({ type: ['Organization'] }) })).hiding,
    ).toEqual([{ facet: 'type', nodes: 1, facts: 0 }]);
  });

  it('counts nothing on an empty canvas', () => {
    expect(countFacets(KANDAHAR, viewOf([]))).toEqual({
      type: [],
      relation: [],
      status: [],
      outlet: [],
      claimant: [],
      confidence: new Array(10).fill(0),
      time: { precision: 'day', bars: [], undated: 0 },
      hiding: [],
    });
  });
});

/** Values that facts and nodes have in a facet, told without the code under test. */
const hasValue =
  (facet: Exclude<FacetName, 'type'>, value: string) =>
  (fact: Loaded['facts'] extends ReadonlyMap<string, infer F> ? F : never) => {
    const values = {
      relation: [fact.predicate],
      status: [fact.status],
      outlet: fact.outlets,
      claimant: fact.claimedBy,
    }[facet];
    return values.length === 0 ? value === '' : values.some(one => one === value);
  };

const withOff = (view: View, facet: FacetName, change: (off: Set<string>) => void): View => {
  const off = new Set(view.filters.off[facet]);
  change(off);
  const filters: Filters = { ...view.filters, off: { ...view.filters.off, [facet]: off } };
  return { ...view, filters };
};

describe('countFacets, in any world,', () => {
  it('counts for each value what is seen once it is on', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const facets = countFacets(loaded, view);
        for (const { value, count, isOn } of facets.type) {
          const { nodes } = findVisible(
            loaded,
            withOff(view, 'type', off => off.delete(value)),
          );
          expect(nodes.filter(node => node.type === value)).toHaveLength(count);
          expect(isOn).toBe(!view.filters.off.type.has(value));
        }
        for (const facet of ['relation', 'status', 'outlet', 'claimant'] as const) {
          for (const { value, count, isOn } of facets[facet]) {
            const { facts } = findVisible(
              loaded,
              withOff(view, facet, off => off.delete(value)),
            );
            expect(facts.filter(hasValue(facet, value))).toHaveLength(count);
            expect(isOn).toBe(!view.filters.off[facet].has(value));
          }
        }
      }),
    );
  });

  it('counts by confidence what is seen without a least one', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const { facts } = findVisible(loaded, resetFilters(view, 'confidence'));

        expect(countFacets(loaded, view).confidence.reduce((sum, count) => sum + count)).toBe(facts.length);
      }),
    );
  });

  it('says of each filter what comes back when it is reset, and lists all that hide', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const now = findVisible(loaded, view);
        const { hiding } = countFacets(loaded, view);
        for (const name of FILTER_NAMES) {
          const then = findVisible(loaded, resetFilters(view, name));
          const entry = hiding.find(one => one.facet === name) ?? { nodes: 0, facts: 0 };
          expect(then.nodes.length - now.nodes.length).toBe(entry.nodes);
          expect(then.facts.length - now.facts.length).toBe(entry.facts);
        }
        const isHiding = now.nodesHiddenByFilters.length + now.factsHiddenByFilters.length > 0;
        expect(hiding.length > 0).toBe(isHiding);
      }),
    );
  });

  it('counts in each bar what is seen when time is that bar alone', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const { bars, undated } = countFacets(loaded, view).time;
        for (const { from, to, count } of bars) {
          const filters = { ...view.filters, time: { from, to }, keepsUndated: false };
          expect(findVisible(loaded, setFilters(view, filters)).facts).toHaveLength(count);
        }
        const ages = { ...view.filters, time: { from: '9999-12-31' } };
        const kept = findVisible(loaded, setFilters(view, { ...ages, keepsUndated: true })).facts.length;
        const dropped = findVisible(loaded, setFilters(view, { ...ages, keepsUndated: false })).facts.length;
        expect(undated).toBe(kept - dropped);
      }),
    );
  });

  it('takes time in proportion to the facts', async () => {
    const growth = await growthOf(5000, size => {
      const { loaded, view } = manyFacts(size);
      return () => countFacets(loaded, view);
    });

    expect(growth).toBeLessThan(9);
  });
});
