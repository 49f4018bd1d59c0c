// Paths: how two nodes hang together, each step with the facts that make it.
import { compareText, findPaths as findShortestPaths, uniqueSorted } from '../graph/index.js';
import type { PathAnswer, PathRequest, ViewFact } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { groupBy } from './group-by.js';
import { neighboursOf, pairOf } from './neighbours.js';
import { resolveNode } from './resolve-node.js';
import { readViewFacts } from './view-fact.js';
import { buildViewNodes } from './view-node.js';

/**
 * The shortest paths between two nodes, whichever way their facts point; equal ones in the order of their ids. An id
 * that is part of another entity now stands for that one. Between a node and itself there is no path.
 *
 * @throws NotFoundError `no-entity`; StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function findPaths(store: GraphReader, request: PathRequest, signal?: AbortSignal): Promise<PathAnswer> {
  const from = await resolveNode(store, request.from, signal);
  const to = await resolveNode(store, request.to, signal);
  const { paths, isCut } = await findShortestPaths({
    from,
    to,
    limit: request.limit,
    longest: request.longest,
    neighboursOf: async ids => {
      const ends = await store.factEnds(ids, signal);
      checkSignal(signal);
      return neighboursOf(new Set(ids), ends);
    },
  });
  if (paths.length === 0) return { paths: [], nodes: [], isCut };
  const ids = uniqueSorted(paths.flat());
  const entities = await store.entitiesById(ids, signal);
  checkSignal(signal);
  const ends = await store.factEnds(ids, signal);
  checkSignal(signal);
  const pairs = new Set(paths.flatMap(stepsOf));
  const joining = ends.filter(({ subject, object }) => pairs.has(pairOf(subject, object))).map(end => end.id);
  const factsOf = groupBy(await readViewFacts(store, joining, signal), fact => pairOf(fact.subject, fact.object));
  return {
    paths: paths.flatMap(nodes => {
      const hops = stepsOf(nodes).map(pair => [...(factsOf.get(pair) ?? [])].sort(compareBest));
      // A hop without a fact: the graph was changed between two reads.
      return hops.every(hop => hop.length > 0) ? [{ nodes, hops }] : [];
    }),
    nodes: buildViewNodes(ids, { entities, ends }),
    isCut,
  };
}

/** The steps of a path, each as the pair that it joins. */
function stepsOf(nodes: readonly string[]): string[] {
  return nodes.slice(1).map((node, index) => pairOf(nodes[index] ?? '', node));
}

/** Surer first, then from more origins. */
function compareBest(a: ViewFact, b: ViewFact): number {
  return b.confidence - a.confidence || b.origins - a.origins || compareText(a.id, b.id);
}
