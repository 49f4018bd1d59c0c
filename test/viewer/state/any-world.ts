// Any world, filters and view: for laws that must hold in all of them.
import fc from 'fast-check';
import type { ViewFact } from '../../../src/protocol/index.js';
import type { Camera, Filters, Loaded, Place, Selection, View } from '../../../viewer/state/index.js';
import { aFact, aNode, loadedOf } from './small-world.js';

const IDS = ['Q1', 'Q2', 'loc_a', 'loc_b', 'lit_c', 'Q6'];
const TYPES = ['Person', 'Organization', 'Literal'] as const;
const OUTLETS = ['VOA', 'De Morgen', ''];
const PEOPLE = ['Kirby', 'Psaki'];
const PREDICATES = ['CAPTURES', 'MEETS_WITH', 'RELATED_TO'];
const STATUSES = ['asserted', 'attributed', 'planned', 'disputed'] as const;
const CONFIDENCES = [0, 0.29, 0.3, 0.6, 0.7, 0.99, 1];

const aDate = fc.constantFrom(
  '2021',
  '2021-08',
  '2021-08-12',
  '2021-08-31',
  '2021-09-01',
  '1997-02',
  '2021-13',
  'soon',
);
const aSide = fc.constantFrom(undefined, '2021-08-12', '2021-08-13', '2021-01-01', '2022-06-30', '1990-01-01');
const someOf = <T>(values: readonly T[], maxLength = values.length) => fc.subarray([...values], { maxLength });

const aFactDraft = fc.record({
  subject: fc.constantFrom(...IDS, 'elsewhere'),
  object: fc.constantFrom(...IDS),
  predicate: fc.constantFrom(...PREDICATES),
  status: fc.constantFrom(...STATUSES),
  outlets: someOf(OUTLETS),
  claimedBy: someOf(PEOPLE),
  confidence: fc.constantFrom(...CONFIDENCES),
  reportedOn: fc.uniqueArray(aDate, { maxLength: 3 }).map(dates => dates.sort()),
  valid: fc.tuple(fc.option(aDate, { nil: undefined }), fc.option(aDate, { nil: undefined })),
});

const factFrom = (draft: typeof aFactDraft extends fc.Arbitrary<infer T> ? T : never, index: number): ViewFact => {
  const { subject, object, valid, ...more } = draft;
  const [validFrom, validTo] = valid;
  return aFact(`f${index}`, subject, object, {
    ...more,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  });
};

export const aWorld: fc.Arbitrary<Loaded> = fc
  .record({
    types: fc.array(fc.constantFrom(...TYPES), { minLength: IDS.length, maxLength: IDS.length }),
    degrees: fc.array(fc.nat(9), { minLength: IDS.length, maxLength: IDS.length }),
    facts: fc.array(aFactDraft, { maxLength: 14 }),
  })
  .map(({ types, degrees, facts }) =>
    loadedOf(
      IDS.map((id, index) => aNode(id, { type: types[index] ?? 'Person', degree: degrees[index] ?? 0 })),
      facts.map(factFrom),
    ),
  );

const aSet = (values: readonly string[]): fc.Arbitrary<ReadonlySet<string>> =>
  someOf(values).map(chosen => new Set(chosen));

const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

export const someFilters: fc.Arbitrary<Filters> = fc
  .record({
    off: fc.record({
      type: aSet(TYPES),
      relation: aSet(PREDICATES),
      status: aSet(STATUSES),
      outlet: aSet(OUTLETS),
      claimant: aSet([...PEOPLE, '']),
    }),
    minConfidence: fc.constantFrom(0, 0.3, 0.65),
    timeOf: fc.constantFrom('reported' as const, 'happened' as const),
    keepsUndated: fc.boolean(),
    time: fc.option(fc.record({ from: aSide, to: aSide }), { nil: undefined }),
  })
  .map(({ time, ...filters }) => (time === undefined ? filters : { ...filters, time: withoutUndefined(time) }));

/** A view of that world; some of its nodes are not loaded. */
export const aView: fc.Arbitrary<View> = viewsOf(fc.constantFrom(...IDS, 'unknown'), fc.integer({ min: -50, max: 50 }));

/** Views of any nodes at any places: for the address. */
export const anyView: fc.Arbitrary<View> = viewsOf(
  fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(number => `Q${number}`),
    fc.stringMatching(/^(?:loc|lit)_[0-9a-f]{24}$/),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  ),
  fc.double({ noNaN: true }),
);

function viewsOf(ids: fc.Arbitrary<string>, coordinate: fc.Arbitrary<number>): fc.Arbitrary<View> {
  const place = fc
    .record({ x: coordinate, y: coordinate, pinned: fc.constantFrom(true as const, undefined) })
    .map(({ x, y, pinned }): Place => ({ x, y, ...(pinned === undefined ? {} : { pinned }) }));
  return fc
    .record({
      places: fc.uniqueArray(fc.tuple(ids, place), { selector: ([id]) => id, maxLength: 12 }),
      hidden: fc.array(fc.nat(11), { maxLength: 4 }),
      brought: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 }),
      filters: someFilters,
    })
    .map(({ places, hidden, brought, filters }) => {
      const ids = places.map(([id]) => id);
      const pairs = brought.map(([child, parent]): (string | undefined)[] => [ids[child], ids[parent]]);
      return {
        places: new Map(places),
        hidden: new Set(hidden.flatMap(index => ids[index] ?? [])),
        broughtBy: new Map(
          pairs.flatMap(([child, parent]): [string, string][] =>
            child === undefined || parent === undefined || child === parent ? [] : [[child, parent]],
          ),
        ),
        filters,
      };
    });
}

export const aCamera: fc.Arbitrary<Camera> = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.double({ min: -3, max: 3, noNaN: true }),
  ratio: fc.double({ min: 0.001, max: 1000, noNaN: true }),
});

const anId = fc.oneof(fc.constantFrom(...IDS), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }));

export const aSelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.array(anId, { minLength: 1, maxLength: 4 }).map(ids => ({ kind: 'nodes' as const, ids })),
  anId.map(id => ({ kind: 'fact' as const, id })),
  fc.tuple(anId, anId).map(ends => ({ kind: 'pair' as const, ends })),
);
