// What can be seen of a view.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findVisible, hideNodes, type View } from '../../../viewer/state/index.js';
import { growthOf } from '../../support/growth-of.js';
import { aView, aWorld } from './any-world.js';
import { manyFacts } from './many-facts.js';
import { ALL, aFact, aNode, filtersOf, KANDAHAR, loadedOf, viewOf } from './small-world.js';

const seen = (view: View, loaded = KANDAHAR) => {
  const { nodes, facts, ...hidden } = findVisible(loaded, view);
  return { nodes: nodes.map(node => node.id), facts: facts.map(fact => fact.id), ...hidden };
};
const withFilters = (...filters: Parameters<typeof filtersOf>) => viewOf(ALL, { filters: filtersOf(...filters) });

/** Two nodes and one fact between them, which is seen or not. */
const isSeen = (fact: Parameters<typeof aFact>[3], ...filters: Parameters<typeof filtersOf>): boolean => {
  const loaded = loadedOf([aNode('a'), aNode('b')], [aFact('f', 'a', 'b', fact)]);
  return findVisible(loaded, viewOf(['a', 'b'], { filters: filtersOf(...filters) })).facts.length === 1;
};

describe('findVisible', () => {
  it('shows nodes in the order of the view and facts in that of their ids, fall-back relations at first not', () => {
    expect(seen(viewOf(['resident', 'kirby', 'taliban', 'kandahar']))).toEqual({
      nodes: ['resident', 'kirby', 'taliban', 'kandahar'],
      facts: ['f1', 'f2'],
      hiddenByHand: [],
      nodesHiddenByFilters: [],
      factsHiddenByFilters: ['f3'],
    });
  });

  it('leaves out nodes that are not loaded, and facts with an end off the canvas', () => {
    expect(seen(viewOf(['taliban', 'gone', 'kandahar']))).toMatchObject({
      nodes: ['taliban', 'kandahar'],
      facts: ['f1'],
      factsHiddenByFilters: [],
    });
  });

  it('hides a node whose type is off, with its facts', () => {
    expect(seen(withFilters({ type: ['Place'] }))).toMatchObject({
      nodes: ['taliban', 'kirby', 'resident'],
      facts: ['f2'],
      nodesHiddenByFilters: ['kandahar'],
      factsHiddenByFilters: ['f1', 'f3'],
    });
  });

  it('hides a node none of whose facts passes, and keeps one that has none', () => {
    expect(seen(withFilters({ relation: ['CAPTURES', 'RELATED_TO'] }))).toMatchObject({
      nodes: ['taliban', 'kirby', 'resident'],
      facts: ['f2'],
      nodesHiddenByFilters: ['kandahar'],
    });
  });

  it('keeps a node whose facts pass although the type at their other end is off', () => {
    expect(seen(withFilters({ type: ['Person', 'Organization'] })).nodes).toEqual(['kandahar']);
  });

  it('counts what is hidden by hand apart, and hides no neighbour for it', () => {
    const view = hideNodes(withFilters({ type: ['Place'] }), ['taliban', 'kandahar']);

    expect(seen(view)).toEqual({
      nodes: ['kirby', 'resident'],
      facts: [],
      hiddenByHand: ['taliban', 'kandahar'],
      nodesHiddenByFilters: [],
      factsHiddenByFilters: [],
    });
  });

  it('hides a fact by relation and by status', () => {
    expect(isSeen({ predicate: 'MEETS' }, { relation: ['MEETS'] })).toBe(false);
    expect(isSeen({ predicate: 'MEETS' }, { relation: ['FLEES'] })).toBe(true);
    expect(isSeen({ status: 'disputed' }, { status: ['disputed'] })).toBe(false);
    expect(isSeen({ status: 'planned' }, { status: ['disputed'] })).toBe(true);
  });

  it('hides a fact when all of its outlets are off; none counts as the empty one', () => {
    expect(isSeen({ outlets: ['VOA', 'NOS'] }, { outlet: ['VOA'] })).toBe(true);
    expect(isSeen({ outlets: ['VOA', 'NOS'] }, { outlet: ['VOA', 'NOS'] })).toBe(false);
    expect(isSeen({ outlets: [] }, { outlet: ['VOA'] })).toBe(true);
    expect(isSeen({ outlets: [] }, { outlet: [''] })).toBe(false);
  });

  it("hides a fact when all who claim it are off; without a claimant it is the outlet's own voice", () => {
    expect(isSeen({ claimedBy: ['Kirby', 'Psaki'] }, { claimant: ['Kirby'] })).toBe(true);
    expect(isSeen({ claimedBy: ['Kirby'] }, { claimant: ['Kirby'] })).toBe(false);
    expect(isSeen({ claimedBy: [] }, { claimant: [''] })).toBe(false);
  });

  it('hides a fact below the least confidence, not one at it', () => {
    expect(isSeen({ confidence: 0.59 }, {}, { minConfidence: 0.6 })).toBe(false);
    expect(isSeen({ confidence: 0.6 }, {}, { minConfidence: 0.6 })).toBe(true);
  });
});

describe('the filter of time', () => {
  const reported = (dates: string[], time: { from?: string; to?: string }, keepsUndated = true) =>
    isSeen({ reportedOn: dates }, {}, { time, keepsUndated });
  const happened = (valid: { validFrom?: string; validTo?: string }, time: { from?: string; to?: string }) =>
    isSeen({ ...valid, reportedOn: ['1999'] }, {}, { time, timeOf: 'happened', keepsUndated: false });

  it('keeps a fact that was reported on any day within, however coarse the date', () => {
    const august = { from: '2021-08-10', to: '2021-08-20' };

    expect(reported(['2021-08-10'], august)).toBe(true);
    expect(reported(['2021-08-20'], august)).toBe(true);
    expect(reported(['2021-08-09'], august)).toBe(false);
    expect(reported(['2021-01-01', '2021-08-21'], august)).toBe(false);
    expect(reported(['2021-01-01', '2021-08-15'], august)).toBe(true);
    expect(reported(['2021'], august)).toBe(true);
    expect(reported(['2021-07'], august)).toBe(false);
  });

  it('takes an absent side for open', () => {
    expect(reported(['1901'], { to: '2021-08-20' })).toBe(true);
    expect(reported(['2099'], { from: '2021-08-20' })).toBe(true);
    expect(reported(['2020'], { from: '2021-08-20' })).toBe(false);
  });

  it('keeps the undated if it is told to', () => {
    const august = { from: '2021-08-10', to: '2021-08-20' };

    expect(reported([], august)).toBe(true);
    expect(reported(['soon'], august)).toBe(true);
    expect(reported([], august, false)).toBe(false);
  });

  it('hides nothing when both sides are open, or no dates', () => {
    expect(reported([], {}, false)).toBe(true);
    expect(reported([], { from: 'soon' }, false)).toBe(true);
  });

  it('knows when a fact happened: from, to, or between', () => {
    const august = { from: '2021-08-10', to: '2021-08-20' };

    expect(happened({ validFrom: '2021-08-15', validTo: '2021-08-15' }, august)).toBe(true);
    expect(happened({ validFrom: '2021-08-21', validTo: '2021-09' }, august)).toBe(false);
    expect(happened({ validFrom: '1996' }, august)).toBe(true);
    expect(happened({ validFrom: '2021-09' }, august)).toBe(false);
    expect(happened({ validTo: '2021-09' }, august)).toBe(true);
    expect(happened({ validTo: '2021-07' }, august)).toBe(false);
    expect(happened({}, august)).toBe(false);
  });

  it('reads an end before the start as the stretch between the two', () => {
    expect(happened({ validFrom: '2021-09', validTo: '2021-07-31' }, { from: '2021-08-10', to: '2021-08-20' })).toBe(
      true,
    );
  });
});

describe('findVisible, in any world,', () => {
  it('puts each loaded node of the canvas in one of three lists, and draws no fact without its ends', () => {
    fc.assert(
      fc.property(aWorld, aView, (loaded, view) => {
        const { nodes, facts, hiddenByHand, nodesHiddenByFilters, factsHiddenByFilters } = findVisible(loaded, view);
        const ids = nodes.map(node => node.id);
        const shown = new Set(ids);
        const inSight = [...loaded.facts.values()].filter(({ subject, object }) =>
          [subject, object].every(id => view.places.has(id) && loaded.nodes.has(id) && !view.hidden.has(id)),
        );

        expect([...ids, ...hiddenByHand, ...nodesHiddenByFilters].sort()).toEqual(
          [...view.places.keys()].filter(id => loaded.nodes.has(id)).sort(),
        );
        expect(facts.every(({ subject, object }) => shown.has(subject) && shown.has(object))).toBe(true);
        expect([...facts.map(fact => fact.id), ...factsHiddenByFilters].sort()).toEqual(
          inSight.map(fact => fact.id).sort(),
        );
      }),
    );
  });

  it('takes time in proportion to the facts', async () => {
    const growth = await growthOf(5000, size => {
      const { loaded, view } = manyFacts(size);
      return () => findVisible(loaded, view);
    });

    expect(growth).toBeLessThan(9);
  });
});
