// Expand: the neighbours of a node that are not on the canvas yet, the best of them first, and how many more there are.
import type { Entity } from '../model/index.js';
import type { ExpandAnswer, ExpandRequest, ViewFact, ViewNode } from '../protocol/index.js';
import type { FactEnds, GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { countValues } from './count-values.js';
import { countNeighbours, groupByNeighbour } from './neighbours.js';
import { noEntity } from './not-found.js';
import { type Candidate, rankCandidates } from './rank-candidates.js';
import { chooseFacts, readViewFacts } from './view-fact.js';
import { buildViewNodes } from './view-node.js';

/**
 * Reads the best `limit` neighbours that are not loaded, with the facts that join them with their parent, with each
 * other and with what is loaded; and counts all neighbours that are not loaded by type and relation. With limit 0 it
 * only counts. Candidates are ranked by the ends of their facts alone: whole facts are read of the chosen ones only.
 *
 * @throws NotFoundError `no-entity`; StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function expand(store: GraphReader, request: ExpandRequest, signal?: AbortSignal): Promise<ExpandAnswer> {
  const { id, limit } = request;
  const loaded = new Set(request.loaded);
  const around = groupByNeighbour(id, await store.factEnds([id], signal));
  checkSignal(signal);
  const fresh = [...around.keys()].filter(neighbour => !loaded.has(neighbour));
  const entities = await store.entitiesById([id, ...fresh], signal);
  checkSignal(signal);
  if (around.size === 0 && entities.length === 0) await refuseUnknown(store, id, signal);

  const candidates = toCandidates(fresh, around, entities);
  const chosen = limit === 0 ? [] : await chooseCandidates(store, { request, candidates, around }, signal);
  const { nodes, facts } = await readChosen(store, { id, loaded, chosen }, signal);
  return {
    nodes,
    facts,
    total: around.size - fresh.length + candidates.length,
    remaining: candidates.length - nodes.length,
    types: countValues(candidates.map(({ type }) => type)),
    relations: countValues(candidates.flatMap(({ ends }) => [...new Set(ends.map(end => end.predicate))])),
  };
}

async function refuseUnknown(store: GraphReader, id: string, signal?: AbortSignal): Promise<never> {
  const owners = await store.ownersOf([id], signal);
  throw noEntity(id, owners.get(id));
}

/** A neighbour that is neither an entity nor words (its article is being written at this moment) is none. */
function toCandidates(
  ids: readonly string[],
  around: ReadonlyMap<string, readonly FactEnds[]>,
  entities: readonly Entity[],
): Candidate[] {
  const entityOf = new Map(entities.map(entity => [entity.id, entity]));
  return ids.flatMap((id): Candidate[] => {
    const ends = around.get(id) ?? [];
    const entity = entityOf.get(id);
    if (entity !== undefined) return [{ id, name: entity.name, type: entity.type, ends, entity }];
    const literal = ends.find(end => end.object === id)?.literal;
    return literal === undefined ? [] : [{ id, name: literal, type: 'Literal', ends }];
  });
}

type Choice = {
  request: ExpandRequest;
  candidates: readonly Candidate[];
  around: ReadonlyMap<string, readonly FactEnds[]>;
};

async function chooseCandidates(
  store: GraphReader,
  { request, candidates, around }: Choice,
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const { types, relations, order, limit } = request;
  const wanted = candidates
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(candidate => ({
      ...candidate,
      ends: candidate.ends.filter(end => relations.length === 0 || relations.includes(end.predicate)),
    }))
    .filter(({ ends }) => ends.length > 0);
  const ids = wanted.map(candidate => candidate.id);
  const degrees = order === 'connected' ? countNeighbours(new Set(ids), await store.factEnds(ids, signal)) : new Map();
  checkSignal(signal);
  return rankCandidates(wanted, { order, degrees, all: [...around.values()].flat() }).slice(0, limit);
}

type Chosen = { id: string; loaded: ReadonlySet<string>; chosen: readonly Candidate[] };

/** Nodes in the order in which they were chosen, and their facts with the parent, each other and what is loaded. */
async function readChosen(
  store: GraphReader,
  { id, loaded, chosen }: Chosen,
  signal?: AbortSignal,
): Promise<{ nodes: ViewNode[]; facts: ViewFact[] }> {
  if (chosen.length === 0) return { nodes: [], facts: [] };
  const ids = chosen.map(candidate => candidate.id);
  const ends = await store.factEnds(ids, signal);
  checkSignal(signal);
  const isThere = new Set([id, ...ids]);
  const has = (node: string): boolean => isThere.has(node) || loaded.has(node);
  const joining = ends.filter(({ subject, object }) => has(subject) && has(object));
  const built = buildViewNodes(ids, { entities: chosen.flatMap(({ entity }) => entity ?? []), ends });
  const nodeOf = new Map(built.map(node => [node.id, node]));
  const facts = await readViewFacts(store, chooseFacts(joining), signal);
  return { nodes: ids.flatMap(one => nodeOf.get(one) ?? []), facts };
}
