// What keeps facts and nodes out of sight.
import { describe, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import type { ViewFact, ViewNode } from '../../../src/protocol/index.js';
import { placeOfFact, placeOfNode } from '../../../viewer/panels/evidence-place.js';
import { EMPTY_VIEW } from '../../../viewer/state/index.js';

const FACT: ViewFact = {
  id: 'f',
  predicate: 'CAPTURES',
  subject: 'a',
  object: 'b',
  status: 'asserted',
  origins: 1,
  claims: 1,
  articles: 1,
  claimedBy: [],
  deniedBy: [],
  evidence: '',
  evidenceArticle: '',
  outlets: [],
  reportedOn: [],
  confidence: 0.7,
};

const aNode = (id: string): ViewNode => ({
  id,
  name: id,
  type: 'Person',
  labels: [],
  named: true,
  degree: 1,
  mentions: 1,
  articles: 1,
});

type Canvas = { placed?: string[]; hidden?: string[]; seen?: string[]; facts?: ViewFact[] };

const canvas = ({ placed = ['a', 'b'], hidden = [], seen = placed, facts = [] }: Canvas) => ({
  view: signal({
    ...EMPTY_VIEW,
    places: new Map(placed.map(id => [id, { x: 0, y: 0 }])),
    hidden: new Set(hidden),
  }),
  visible: signal({
    nodes: seen.map(aNode),
    facts,
    hiddenByHand: hidden,
    nodesHiddenByFilters: [],
    factsHiddenByFilters: [],
  }),
});

describe('placeOfFact', () => {
  it.each<[string, Canvas]>([
    ['seen', { facts: [FACT] }],
    ['hidden-by-filter', {}],
    ['hidden-by-hand', { hidden: ['b'] }],
    ['absent', { placed: ['a'] }],
  ])('is %s with %j', (place, state) => {
    expect(placeOfFact(canvas(state), FACT)).toBe(place);
  });
});

describe('placeOfNode', () => {
  it.each<[string, Canvas]>([
    ['seen', {}],
    ['hidden-by-filter', { seen: ['b'] }],
    ['hidden-by-hand', { hidden: ['a'], seen: ['b'] }],
    ['absent', { placed: ['b'] }],
  ])('is %s with %j', (place, state) => {
    expect(placeOfNode(canvas(state), 'a')).toBe(place);
  });
});
