// What has been loaded from the store: looked up by id, and never more than the server gave.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';

export type Loaded = {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly facts: ReadonlyMap<string, ViewFact>;
};

export const NOTHING_LOADED: Loaded = { nodes: new Map(), facts: new Map() };

/** A copy with more nodes and facts; what came later replaces what was there. */
export function mergeLoaded(loaded: Loaded, more: { nodes: readonly ViewNode[]; facts: readonly ViewFact[] }): Loaded {
  const nodes = new Map(loaded.nodes);
  const facts = new Map(loaded.facts);
  for (const node of more.nodes) nodes.set(node.id, node);
  for (const fact of more.facts) facts.set(fact.id, fact);
  return { nodes, facts };
}
