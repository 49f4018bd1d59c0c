// What can be seen of a view, and what is out of sight for which reason.
import { sortById } from '../../src/graph/index.js';
import { isFactSeen, isNodeSeen, judgeFacts } from './judge-facts.js';
import type { Loaded } from './loaded.js';
import type { View } from './view.js';
import type { Visible } from './visible.js';

/**
 * Splits what is on the canvas into what is seen, what is hidden by hand and what is hidden by filters: each node is in
 * one of the three. A node goes when its type is off, or when it has facts to nodes on the canvas and none of them
 * passes; one without any fact stays. Facts of a node that is hidden by hand go with it and are not counted as filtered.
 * Nodes that are not loaded are left out.
 */
export function findVisible(loaded: Loaded, view: View): Visible {
  const { nodes, facts } = judgeFacts(loaded, view);
  const judged = [...nodes.values()];
  const byHand = judged.filter(one => one.isHiddenByHand);
  const others = judged.filter(one => !one.isHiddenByHand);
  const between = facts.filter(one => !one.isHiddenByHand);
  const factsOf = (isSeen: boolean) => sortById(between.filter(one => isFactSeen(one) === isSeen).map(one => one.fact));
  return {
    nodes: others.filter(one => isNodeSeen(one)).map(one => one.node),
    facts: factsOf(true),
    hiddenByHand: byHand.map(one => one.node.id),
    nodesHiddenByFilters: others.filter(one => !isNodeSeen(one)).map(one => one.node.id),
    factsHiddenByFilters: factsOf(false).map(fact => fact.id),
  };
}
