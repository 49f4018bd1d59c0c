// Graphs made from a number: the same number gives the same graph.

import type { LayoutInput, LayoutNode } from '../../../viewer/layout/index.js';
import { seedPlaces } from '../../../viewer/layout/index.js';

type Edge = LayoutInput['edges'][number];

/** Numbers from 0 to 1 that look random (a linear congruence). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph in which the well connected get more connections, as in the news; free nodes on their seed places. */
export function madeGraph(order: number, size: number, seed = 1): { nodes: LayoutNode[]; edges: Edge[] } {
  const next = numbersFrom(seed);
  const ends = [0];
  const edges: Edge[] = [];
  const join = (from: number, to: number): void => {
    edges.push({ from: `n${from}`, to: `n${to}` });
    ends.push(from, to);
  };
  const anyEnd = (): number => ends[Math.floor(next() * ends.length)] ?? 0;
  for (let index = 1; index < order; index += 1) join(index, anyEnd());
  while (edges.length < size) join(Math.floor(next() * order), anyEnd());
  const ids = Array.from({ length: order }, (_, index) => `n${index}`);
  const places = seedPlaces(ids);
  const nodes = ids.map((id, index) => ({
    id,
    x: places.get(id)?.x ?? 0,
    y: places.get(id)?.y ?? 0,
    size: 7 + (index % 10),
    isFixed: false,
  }));
  return { nodes, edges };
}
