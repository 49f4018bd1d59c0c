// A small world for tests of the view: who holds Kandahar, and builders for any other.
import type { ViewFact, ViewNode } from '../../../src/protocol/index.js';
import { EMPTY_VIEW, type Filters, type Loaded, NO_FILTERS, type View } from '../../../viewer/state/index.js';

export function aNode(id: string, more: Partial<ViewNode> = {}): ViewNode {
  return {
    id,
    name: id,
    type: 'Organization',
    labels: [],
    named: true,
    degree: 0,
    mentions: 1,
    articles: 1,
    ...more,
  };
}

export function aFact(id: string, subject: string, object: string, more: Partial<ViewFact> = {}): ViewFact {
  return {
    id,
    predicate: 'CAPTURES',
    subject,
    object,
    status: 'asserted',
    claims: 1,
    articles: 1,
    origins: 1,
    claimedBy: [],
    deniedBy: [],
    evidence: '',
    evidenceArticle: 'art_1',
    confidence: 0.9,
    outlets: ['De Standaard'],
    reportedOn: ['2021-08-13'],
    ...more,
  };
}

export function loadedOf(nodes: readonly ViewNode[], facts: readonly ViewFact[] = []): Loaded {
  return { nodes: new Map(nodes.map(node => [node.id, node])), facts: new Map(facts.map(fact => [fact.id, fact])) };
}

/** A view with these nodes on the canvas, one graph unit apart. */
export function viewOf(ids: Iterable<string>, more: Partial<View> = {}): View {
  return { ...EMPTY_VIEW, places: new Map([...ids].map((id, index) => [id, { x: index, y: 0 }])), ...more };
}

/** Filters with some values off, and whatever else differs from none. */
export function filtersOf(
  off: Partial<Record<keyof Filters['off'], readonly string[]>>,
  more: Partial<Omit<Filters, 'off'>> = {},
): Filters {
  const sets = Object.fromEntries(Object.entries(off).map(([facet, values]) => [facet, new Set(values)]));
  return { ...NO_FILTERS, off: { ...NO_FILTERS.off, ...sets }, ...more };
}

/** The Taliban take Kandahar (reported twice), deny it a ministry, talk with Kirby; a resident is tied to nothing. */
export const KANDAHAR = loadedOf(
  [
    aNode('taliban', { name: 'Taliban', degree: 339 }),
    aNode('kandahar', { name: 'Kandahar', type: 'Place', degree: 12 }),
    aNode('kirby', { name: 'John Kirby', type: 'Person', degree: 3 }),
    aNode('resident', { name: 'a resident', type: 'Person', named: false }),
  ],
  [
    aFact('f1', 'taliban', 'kandahar', { outlets: ['De Standaard', 'VOA'], reportedOn: ['2021-08-12', '2021-08-13'] }),
    aFact('f2', 'kirby', 'taliban', {
      predicate: 'ACCUSES',
      status: 'attributed',
      claimedBy: ['John Kirby'],
      confidence: 0.6,
      outlets: ['VOA'],
      validFrom: '2021-08',
      validTo: '2021-08',
    }),
    aFact('f3', 'kandahar', 'kirby', { predicate: 'RELATED_TO', outlets: [], reportedOn: [], confidence: 0.4 }),
  ],
);

export const ALL = ['taliban', 'kandahar', 'kirby', 'resident'];
