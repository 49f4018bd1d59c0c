// The rings of a directed graph: strongly connected components after Tarjan (1972).

type Search = {
  edges: ReadonlyMap<string, readonly string[]>;
  index: Map<string, number>;
  low: Map<string, number>;
  stack: string[];
  rings: string[][];
};

/** Each ring once, its members sorted: components of more than one node, and nodes that point at themselves. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const search: Search = { edges, index: new Map(), low: new Map(), stack: [], rings: [] };
  for (const node of [...edges.keys()].sort()) if (!search.index.has(node)) visit(node, search);
  return search.rings.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function visit(node: string, search: Search): void {
  const order = search.index.size;
  search.index.set(node, order);
  search.low.set(node, order);
  search.stack.push(node);
  for (const next of search.edges.get(node) ?? []) {
    if (!search.index.has(next)) {
      visit(next, search);
      lower(search, node, search.low.get(next));
    } else if (search.stack.includes(next)) {
      lower(search, node, search.index.get(next));
    }
  }
  if (search.low.get(node) === order) closeRing(node, search);
}

function lower(search: Search, node: string, value: number | undefined): void {
  search.low.set(node, Math.min(search.low.get(node) ?? 0, value ?? 0));
}

function closeRing(root: string, { stack, edges, rings }: Search): void {
  const ring = stack.splice(stack.indexOf(root)).sort();
  if (ring.length > 1 || (edges.get(root) ?? []).includes(root)) rings.push(ring);
}
