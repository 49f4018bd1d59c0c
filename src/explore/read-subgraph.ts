// The nodes with given ids and every fact between two of them: how a view is drawn again.
import { compareText, uniqueSorted } from '../graph/index.js';
import type { Entity } from '../model/index.js';
import type { SubgraphAnswer, SubgraphRequest, ViewNode } from '../protocol/index.js';
import type { FactEnds, GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { chooseFacts, readViewFacts } from './view-fact.js';
import { buildViewNodes } from './view-node.js';

/**
 * Reads nodes and the facts between them. Ids of entities that are part of another one now lead to that one. Over
 * `limit` the best connected are kept; over 20,000 facts the surest, at least one a pair as far as they reach.
 * The work grows with the ids and their facts, never with their square.
 *
 * @throws StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function readSubgraph(
  store: GraphReader,
  request: SubgraphRequest,
  signal?: AbortSignal,
): Promise<SubgraphAnswer> {
  const asked = uniqueSorted(request.ids);
  const { entities, renamed, ends } = await readParts(store, asked, signal);
  const all = buildViewNodes([...asked, ...renamed.map(one => one.to)], { entities, ends });
  const known = new Set([...all.map(node => node.id), ...renamed.map(one => one.from)]);
  const nodes = keepBestConnected(all, request.limit);
  const kept = new Set(nodes.map(node => node.id));
  const inside = ends.filter(({ subject, object }) => kept.has(subject) && kept.has(object));
  return {
    nodes,
    facts: await readViewFacts(store, chooseFacts(inside), signal),
    missing: asked.filter(id => !known.has(id)),
    renamed,
    leftOut: all.length - nodes.length,
  };
}

type Parts = { entities: Entity[]; renamed: SubgraphAnswer['renamed']; ends: FactEnds[] };

async function readParts(store: GraphReader, asked: readonly string[], signal?: AbortSignal): Promise<Parts> {
  const direct = await store.entitiesById(asked, signal);
  checkSignal(signal);
  const known = new Set(direct.map(entity => entity.id));
  const unknown = asked.filter(id => !known.has(id));
  const owners = unknown.length === 0 ? new Map<string, string>() : await store.ownersOf(unknown, signal);
  checkSignal(signal);
  const renamed = [...owners].map(([from, to]) => ({ from, to })).sort((a, b) => compareText(a.from, b.from));
  const others = uniqueSorted(owners.values()).filter(id => !known.has(id));
  const indirect = others.length === 0 ? [] : await store.entitiesById(others, signal);
  checkSignal(signal);
  const ends = await store.factEnds(uniqueSorted([...asked.filter(id => !owners.has(id)), ...others]), signal);
  checkSignal(signal);
  return { entities: [...direct, ...indirect], renamed, ends };
}

/** The nodes with most neighbours, sorted by id. */
function keepBestConnected(nodes: readonly ViewNode[], limit: number): ViewNode[] {
  if (nodes.length <= limit) return [...nodes];
  return [...nodes]
    .sort((a, b) => b.degree - a.degree || b.mentions - a.mentions || compareText(a.id, b.id))
    .slice(0, limit)
    .sort((a, b) => compareText(a.id, b.id));
}
