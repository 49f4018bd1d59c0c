// What each filter says of each fact and node on the canvas, in one pass: what is visible and what is counted follow.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import { type Days, overlaps } from './days.js';
import { factDays, filterDays } from './fact-days.js';
import type { FilterName } from './filter-names.js';
import type { Loaded } from './loaded.js';
import type { Filters, View } from './view.js';

/** One bit a filter, so that "all filters but this one" is a comparison of numbers. */
export const FILTER_BITS: Readonly<Record<FilterName, number>> = {
  type: 1,
  relation: 2,
  status: 4,
  outlet: 8,
  claimant: 16,
  confidence: 32,
  time: 64,
};

export type JudgedNode = {
  readonly node: ViewNode;
  readonly isHiddenByHand: boolean;
  readonly isTypeOff: boolean;
  hasFacts: boolean;
  /** Whether one of its facts passes all filters of facts. */
  hasPassingFact: boolean;
  /** Filters that one of its facts does not pass. */
  failing: number;
  /** Filters that alone keep one of its facts out: without any of them it has a passing fact. */
  heldBackBy: number;
};

export type JudgedFact = {
  readonly fact: ViewFact;
  /** Bits of the filters that it does not pass; `type` where one of its ends has a type that is off. */
  readonly failing: number;
  /** Whether one of its ends is hidden by hand. */
  readonly isHiddenByHand: boolean;
};

export type Judged = {
  /** The loaded nodes on the canvas, in the order of the view. */
  readonly nodes: ReadonlyMap<string, JudgedNode>;
  /** The facts between them. */
  readonly facts: readonly JudgedFact[];
};

/** Judges the loaded facts between nodes on the canvas. Time in proportion to the facts and nodes. */
export function judgeFacts(loaded: Loaded, view: View): Judged {
  const nodes = judgedNodes(loaded, view);
  const within = filterDays(view.filters);
  const facts: JudgedFact[] = [];
  for (const fact of loaded.facts.values()) {
    const [subject, object] = [nodes.get(fact.subject), nodes.get(fact.object)];
    if (subject === undefined || object === undefined) continue;
    const own = failingOf(fact, view.filters, within);
    record(subject, own);
    record(object, own);
    const type = subject.isTypeOff || object.isTypeOff ? FILTER_BITS.type : 0;
    facts.push({ fact, failing: own | type, isHiddenByHand: subject.isHiddenByHand || object.isHiddenByHand });
  }
  return { nodes, facts };
}

/** Whether a node is seen: with all filters, or with all but one. */
export function isNodeSeen(judged: JudgedNode, without?: FilterName): boolean {
  if (judged.isHiddenByHand || (judged.isTypeOff && without !== 'type')) return false;
  const isHeldBackByThatAlone = without !== undefined && (judged.heldBackBy & FILTER_BITS[without]) !== 0;
  return !judged.hasFacts || judged.hasPassingFact || isHeldBackByThatAlone;
}

/** Whether a fact is seen: with all filters, or with all but one. */
export function isFactSeen({ failing, isHiddenByHand }: JudgedFact, without?: FilterName): boolean {
  return !isHiddenByHand && (without === undefined ? failing : failing & ~FILTER_BITS[without]) === 0;
}

/** The values by which a facet of facts knows a fact; `''` stands for the outlet's own voice, and for no outlet. */
export function facetValues(fact: ViewFact, facet: 'relation' | 'status' | 'outlet' | 'claimant'): readonly string[] {
  if (facet === 'relation') return [fact.predicate];
  if (facet === 'status') return [fact.status];
  const values = facet === 'outlet' ? fact.outlets : fact.claimedBy;
  return values.length === 0 ? NO_VALUE : values;
}

const NO_VALUE: readonly string[] = [''];

function judgedNodes(loaded: Loaded, { places, hidden, filters }: View): Map<string, JudgedNode> {
  const nodes = new Map<string, JudgedNode>();
  for (const id of places.keys()) {
    const node = loaded.nodes.get(id);
    if (node === undefined) continue;
    nodes.set(id, {
      node,
      isHiddenByHand: hidden.has(id),
      isTypeOff: filters.off.type.has(node.type),
      hasFacts: false,
      hasPassingFact: false,
      failing: 0,
      heldBackBy: 0,
    });
  }
  return nodes;
}

function record(end: JudgedNode, failing: number): void {
  end.hasFacts = true;
  end.failing |= failing;
  if (failing === 0) end.hasPassingFact = true;
  // A power of two: one filter alone.
  else if ((failing & (failing - 1)) === 0) end.heldBackBy |= failing;
}

function failingOf(fact: ViewFact, filters: Filters, within: Days | undefined): number {
  let failing = 0;
  for (const facet of ['relation', 'status', 'outlet', 'claimant'] as const) {
    const off = filters.off[facet];
    if (off.size > 0 && facetValues(fact, facet).every(value => off.has(value))) failing |= FILTER_BITS[facet];
  }
  if (fact.confidence < filters.minConfidence) failing |= FILTER_BITS.confidence;
  if (within !== undefined && !isWithin(fact, filters, within)) failing |= FILTER_BITS.time;
  return failing;
}

function isWithin(fact: ViewFact, { timeOf, keepsUndated }: Filters, within: Days): boolean {
  const days = factDays(fact, timeOf);
  return days.length === 0 ? keepsUndated : days.some(stretch => overlaps(stretch, within));
}
