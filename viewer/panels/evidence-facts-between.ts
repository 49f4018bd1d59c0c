// The loaded facts that join two nodes, in either direction.
import type { ViewFact } from '../../src/protocol/index.js';

/** The most recently reported first, those without a date last, equals by id. A loop is a fact between a node and itself. */
export function factsBetween(facts: Iterable<ViewFact>, [one, other]: readonly [string, string]): ViewFact[] {
  return [...facts]
    .filter(({ subject, object }) => (subject === one && object === other) || (subject === other && object === one))
    .sort((a, b) => compareText(b.lastReported ?? '', a.lastReported ?? '') || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
