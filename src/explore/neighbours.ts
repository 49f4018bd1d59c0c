// Who is joined with whom: from the ends of facts to neighbours.
import type { FactEnds } from '../store/index.js';
import { groupBy } from './group-by.js';

/** How many different nodes a fact joins each of these with. A fact from a node to itself joins it with nobody. */
export function countNeighbours(ids: ReadonlySet<string>, ends: readonly FactEnds[]): Map<string, number> {
  return new Map([...neighboursOf(ids, ends)].map(([id, neighbours]) => [id, neighbours.size]));
}

/** The different nodes that a fact joins each of these with; a node without any is left out. */
export function neighboursOf(ids: ReadonlySet<string>, ends: readonly FactEnds[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    if (!ids.has(id)) return;
    const set = neighbours.get(id);
    if (set === undefined) neighbours.set(id, new Set([other]));
    else set.add(other);
  };
  for (const { subject, object } of ends) {
    if (subject === object) continue;
    add(subject, object);
    add(object, subject);
  }
  return neighbours;
}

/** The facts between a node and each of its neighbours, in the order given. */
export function groupByNeighbour(id: string, ends: readonly FactEnds[]): Map<string, FactEnds[]> {
  return groupBy(ends, ({ subject, object }) => {
    if (subject === object) return undefined;
    return subject === id ? object : subject;
  });
}

/** One key for two ends, whichever way a fact points. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\u001f${other}` : `${other}\u001f${one}`;
}
