// What an analyst can do to a view.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addNodes,
  areSameFilters,
  collapseNode,
  hideNodes,
  hideOthers,
  moveNodes,
  NO_FILTERS,
  type Place,
  pinNodes,
  removeNodes,
  renameNodes,
  resetFilters,
  SHOW_ALL,
  setFilters,
  showHidden,
  type View,
} from '../../../viewer/state/index.js';
import { aView, someFilters } from './any-world.js';
import { filtersOf, viewOf } from './small-world.js';

const at = (x: number, y = 0, pinned?: true): Place => ({ x, y, ...(pinned === undefined ? {} : { pinned }) });
const idsOf = (view: View) => [...view.places.keys()];

/** Ghani was searched for; an expand brought Mohib and Kabul, one of Kabul the airport. */
const EXPANDED = [
  { ids: ['mohib', 'kabul'], by: 'ghani' },
  { ids: ['airport'], by: 'kabul' },
].reduce((view, { ids, by }) => addNodes(view, new Map(ids.map(id => [id, at(5, 5)])), by), viewOf(['ghani']));

describe('addNodes', () => {
  it('puts new nodes last and leaves old ones where they are', () => {
    const view = addNodes(
      viewOf(['ghani', 'kabul']),
      new Map([
        ['kabul', at(99)],
        ['mohib', at(7, 8, true)],
      ]),
    );

    expect([...view.places]).toEqual([
      ['ghani', at(0)],
      ['kabul', at(1)],
      ['mohib', at(7, 8, true)],
    ]);
    expect(view.broughtBy.size).toBe(0);
  });

  it('remembers which expand brought the new ones, if its node is on the canvas', () => {
    const places = new Map([
      ['ghani', at(0)],
      ['mohib', at(1)],
    ]);

    expect(addNodes(viewOf(['ghani']), places, 'ghani').broughtBy).toEqual(new Map([['mohib', 'ghani']]));
    expect(addNodes(viewOf(['ghani']), places, 'elsewhere').broughtBy.size).toBe(0);
  });

  it('shows a node again that was hidden by hand', () => {
    const view = hideNodes(viewOf(['ghani', 'kabul']), ['ghani', 'kabul']);

    expect(addNodes(view, new Map([['kabul', at(9)]])).hidden).toEqual(new Set(['ghani']));
  });

  it('puts a node without a place in the middle', () => {
    const view = addNodes(viewOf([]), new Map([['kabul', at(Number.NaN, Number.POSITIVE_INFINITY)]]));

    expect(view.places.get('kabul')).toEqual(at(0, 0));
  });
});

describe('removeNodes', () => {
  it('forgets all about them, and that they brought others', () => {
    const view = removeNodes(hideNodes(EXPANDED, ['kabul', 'mohib']), ['kabul', 'elsewhere']);

    expect(idsOf(view)).toEqual(['ghani', 'mohib', 'airport']);
    expect(view.hidden).toEqual(new Set(['mohib']));
    expect(view.broughtBy).toEqual(new Map([['mohib', 'ghani']]));
  });
});

describe('collapseNode', () => {
  it('takes back the leaves that an expand brought, and keeps what was expanded further', () => {
    const once = collapseNode(EXPANDED, 'ghani');

    expect(idsOf(once)).toEqual(['ghani', 'kabul', 'airport']);
    expect(idsOf(collapseNode(collapseNode(once, 'kabul'), 'ghani'))).toEqual(['ghani']);
  });

  it('keeps what was pinned', () => {
    expect(idsOf(collapseNode(pinNodes(EXPANDED, ['mohib'], true), 'ghani'))).toContain('mohib');
  });
});

describe('renameNodes', () => {
  it('gives nodes the ids that they have now, with all that is known of them', () => {
    const view = renameNodes(hideNodes(EXPANDED, ['kabul']), new Map([['kabul', 'Q5838']]));

    expect(idsOf(view)).toEqual(['ghani', 'mohib', 'Q5838', 'airport']);
    expect(view.hidden).toEqual(new Set(['Q5838']));
    expect(view.broughtBy.get('airport')).toBe('Q5838');
    expect(view.broughtBy.get('Q5838')).toBe('ghani');
  });

  it('joins two nodes of the canvas in the place of the first', () => {
    const view = renameNodes(hideNodes(EXPANDED, ['airport']), new Map([['airport', 'kabul']]));

    expect(idsOf(view)).toEqual(['ghani', 'mohib', 'kabul']);
    expect(view.hidden.size).toBe(0);
    expect(view.broughtBy).toEqual(
      new Map([
        ['mohib', 'ghani'],
        ['kabul', 'ghani'],
      ]),
    );
  });
});

describe('hiding by hand', () => {
  it('hides what is on the canvas, and shows it again', () => {
    const hidden = hideNodes(hideNodes(EXPANDED, ['kabul']), ['mohib', 'elsewhere']);

    expect(hidden.hidden).toEqual(new Set(['kabul', 'mohib']));
    expect(showHidden(hidden)).toEqual(EXPANDED);
  });

  it('hides the others, and shows the ones that are kept', () => {
    expect(hideOthers(hideNodes(EXPANDED, ['kabul']), ['kabul', 'ghani']).hidden).toEqual(
      new Set(['mohib', 'airport']),
    );
  });
});

describe('moving and pinning', () => {
  it('moves what is on the canvas and keeps its pins and its order', () => {
    const view = moveNodes(
      pinNodes(viewOf(['ghani', 'kabul']), ['ghani'], true),
      new Map([
        ['ghani', at(3, 4)],
        ['x', at(1)],
      ]),
    );

    expect([...view.places]).toEqual([
      ['ghani', at(3, 4, true)],
      ['kabul', at(1)],
    ]);
  });

  it('pins what is moved with a pin, and passes over what is no place', () => {
    const moves = new Map([
      ['ghani', at(Number.NaN, 1)],
      ['kabul', at(5, 5, true)],
    ]);

    expect([...moveNodes(viewOf(['ghani', 'kabul']), moves).places.values()]).toEqual([at(0), at(5, 5, true)]);
  });

  it('frees a pinned node without leaving a trace', () => {
    expect(pinNodes(pinNodes(EXPANDED, ['kabul'], true), ['kabul'], false)).toEqual(EXPANDED);
  });
});

describe('filters', () => {
  const narrow = filtersOf(
    { type: ['Person'], relation: ['CAPTURES'] },
    { minConfidence: 0.5, time: { from: '2021-08-12' }, timeOf: 'happened' },
  );

  it('are set whole, and reset one by one', () => {
    const view = setFilters(viewOf(['a']), narrow);

    expect(view.filters).toBe(narrow);
    expect(resetFilters(view, 'type').filters).toEqual({ ...narrow, off: { ...narrow.off, type: new Set() } });
    expect(resetFilters(view, 'confidence').filters).toEqual({ ...narrow, minConfidence: 0 });
    const { time: _, ...timeless } = narrow;
    expect(resetFilters(view, 'time').filters).toEqual(timeless);
    expect(resetFilters(resetFilters(view, 'time'), 'relation').filters.off.relation).toEqual(new Set());
  });

  it('reset together hide nothing, not even what was off from the start', () => {
    expect(NO_FILTERS.off.relation.size).toBeGreaterThan(0);
    expect(resetFilters(viewOf(['a'])).filters.off.relation.size).toBe(0);
    expect(resetFilters(setFilters(viewOf(['a']), narrow)).filters).toBe(SHOW_ALL);
  });

  it('are the same when they let the same pass', () => {
    fc.assert(
      fc.property(someFilters, someFilters, (a, b) => {
        expect(areSameFilters(a, structuredClone(a))).toBe(true);
        expect(areSameFilters(a, { ...a, keepsUndated: !a.keepsUndated })).toBe(false);
        expect(areSameFilters(a, { ...a, off: { ...a.off, outlet: new Set([...a.off.outlet, 'NOS']) } })).toBe(false);
        expect(areSameFilters(a, b)).toBe(areSameFilters(b, a));
      }),
    );
  });
});

describe('an act that changes nothing', () => {
  const acts: [string, (view: View) => View][] = [
    ['adds what is there', view => addNodes(view, new Map([...view.places].filter(([id]) => !view.hidden.has(id))))],
    ['removes what is not there', view => removeNodes(view, ['elsewhere'])],
    ['collapses what brought nothing', view => collapseNode(view, 'elsewhere')],
    ['renames what is not there', view => renameNodes(view, new Map([['elsewhere', 'Q1']]))],
    ['hides what is hidden', view => hideNodes(view, view.hidden)],
    [
      'hides all but what is seen',
      view =>
        hideOthers(
          view,
          idsOf(view).filter(id => !view.hidden.has(id)),
        ),
    ],
    ['shows what is shown', view => (view.hidden.size === 0 ? showHidden(view) : view)],
    ['moves nodes to where they are', view => moveNodes(view, view.places)],
    [
      'pins what is pinned',
      view =>
        pinNodes(
          view,
          idsOf(view).filter(id => view.places.get(id)?.pinned === true),
          true,
        ),
    ],
    ['sets the same filters', view => setFilters(view, structuredClone(view.filters))],
  ];

  it.each(acts)('%s and returns the same view', (_, act) => {
    fc.assert(fc.property(aView, view => expect(act(view)).toBe(view)));
  });
});

describe('every act', () => {
  const acts: ((view: View) => View)[] = [
    view =>
      addNodes(
        view,
        new Map([
          ['Q1', at(1)],
          ['Q77', at(2)],
        ]),
        'Q2',
      ),
    view => removeNodes(view, ['Q1', 'loc_a']),
    view => collapseNode(view, 'Q2'),
    view =>
      renameNodes(
        view,
        new Map([
          ['Q1', 'Q2'],
          ['loc_b', 'Q99'],
        ]),
      ),
    view => hideNodes(view, ['Q1', 'Q2', 'elsewhere']),
    view => hideOthers(view, ['Q6']),
    view => moveNodes(view, new Map([['Q6', at(4)]])),
    view => pinNodes(view, ['Q6'], true),
    view => resetFilters(view),
  ];

  it('leaves the view before it as it was, and nothing hidden or brought that is not on the canvas', () => {
    fc.assert(
      fc.property(aView, fc.array(fc.constantFrom(...acts), { maxLength: 6 }), (view, steps) => {
        const before = structuredClone(view);
        const after = steps.reduce((now, act) => act(now), view);

        expect(view).toEqual(before);
        const mentioned = [...after.hidden, ...after.broughtBy.keys(), ...after.broughtBy.values()];
        expect(mentioned.filter(id => !after.places.has(id))).toEqual([]);
      }),
    );
  });
});
