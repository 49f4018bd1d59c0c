// The numbers beside the filters: what would be seen, and what each filter takes away.
import { compareText } from '../../src/graph/index.js';
import { countByTime } from './count-by-time.js';
import { FILTER_NAMES } from './filter-names.js';
import {
  FILTER_BITS,
  facetValues,
  isFactSeen,
  isNodeSeen,
  type Judged,
  type JudgedNode,
  judgeFacts,
} from './judge-facts.js';
import type { Loaded } from './loaded.js';
import type { FacetName, View } from './view.js';
import type { Facets, FacetValue } from './visible.js';

const STEPS = 10;

/**
 * Counts, for every value on the canvas, what would be seen if it were on while all other filters are as they are; of a
 * type the nodes, of all else the facts. Values that most nodes or facts of the canvas have come first, whatever the
 * filters are: rows do not jump while one ticks them.
 */
export function countFacets(loaded: Loaded, view: View): Facets {
  const judged = judgeFacts(loaded, view);
  const { off } = view.filters;
  return {
    type: countTypes(judged, off.type),
    relation: countFacts(judged, 'relation', off.relation),
    status: countFacts(judged, 'status', off.status),
    outlet: countFacts(judged, 'outlet', off.outlet),
    claimant: countFacts(judged, 'claimant', off.claimant),
    confidence: countConfidence(judged),
    time: countByTime(judged.facts, view.filters),
    hiding: findHiding(judged),
  };
}

type Tally = Map<string, { total: number; count: number }>;

function add(tally: Tally, value: string, isSeen: boolean): void {
  const entry = tally.get(value) ?? { total: 0, count: 0 };
  entry.total += 1;
  if (isSeen) entry.count += 1;
  tally.set(value, entry);
}

function listValues(tally: Tally, off: ReadonlySet<string>): FacetValue[] {
  return [...tally]
    .sort(([a, { total: ofA }], [b, { total: ofB }]) => ofB - ofA || compareText(a, b))
    .map(([value, { count }]) => ({ value, count, isOn: !off.has(value) }));
}

function countTypes({ nodes }: Judged, off: ReadonlySet<string>): FacetValue[] {
  const tally: Tally = new Map();
  for (const judged of nodes.values()) add(tally, judged.node.type, isNodeSeen(judged, 'type'));
  return listValues(tally, off);
}

function countFacts({ facts }: Judged, facet: Exclude<FacetName, 'type'>, off: ReadonlySet<string>): FacetValue[] {
  const tally: Tally = new Map();
  for (const judged of facts) {
    const isSeen = isFactSeen(judged, facet);
    for (const value of facetValues(judged.fact, facet)) add(tally, value, isSeen);
  }
  return listValues(tally, off);
}

function countConfidence({ facts }: Judged): number[] {
  const counts = new Array<number>(STEPS).fill(0);
  for (const judged of facts) {
    if (!isFactSeen(judged, 'confidence')) continue;
    const step = Math.min(STEPS - 1, Math.floor(judged.fact.confidence * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/**
 * Filters that hide something, with what each alone would bring back: nothing, where another one hides the same. A node
 * can be hidden for the sake of a fact to another that is hidden by hand, so facts alone do not tell.
 */
function findHiding({ nodes, facts }: Judged): Facets['hiding'] {
  const hiddenFacts = facts.filter(one => !one.isHiddenByHand && !isFactSeen(one));
  const hiddenNodes = [...nodes.values()].filter(one => !one.isHiddenByHand && !isNodeSeen(one));
  const bitsOf = (one: JudgedNode): number =>
    (one.isTypeOff ? FILTER_BITS.type : 0) | (one.hasPassingFact ? 0 : one.failing);
  const bits = [...hiddenFacts.map(one => one.failing), ...hiddenNodes.map(bitsOf)].reduce(
    (all, some) => all | some,
    0,
  );
  return FILTER_NAMES.filter(name => (bits & FILTER_BITS[name]) !== 0).map(facet => ({
    facet,
    nodes: hiddenNodes.filter(one => isNodeSeen(one, facet)).length,
    facts: hiddenFacts.filter(one => isFactSeen(one, facet)).length,
  }));
}
