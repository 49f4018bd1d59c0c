// Writes one change of the record and what it does to the graph, inside one transaction.
import {
  type ClaimPlace,
  claimGraph,
  countUses,
  type EntityRef,
  type GraphEdge,
  type GraphUpdate,
  locateClaims,
  type RecordChange,
  type Rules,
  updateGraph,
} from '../../graph/index.js';
import type { ArticleRecord } from '../../model/index.js';
import { changeOf, type Known, NO_CHANGE } from '../graph-change.js';
import type { GraphChange } from '../store.js';
import { derivedIds, placeText, recordRow, recordRows } from './stored-rows.js';
import { type Transaction, textOf } from './transaction.js';
import { TransactionState } from './transaction-state.js';
import { writeEdges, writeNodes } from './write-edges.js';
import { deleteFacts, writeEntities, writeFacts } from './write-facts.js';

/**
 * Takes the derived nodes of `removed` out, stores `added` and brings the graph up to date. Records that are not
 * active are stored and derive nothing. The caller holds the dossier's lock.
 */
export async function writeChange(
  tx: Transaction,
  { removed, added }: { removed: readonly ArticleRecord[]; added: readonly ArticleRecord[] },
  rules: Rules,
): Promise<GraphChange> {
  if (removed.length + added.length === 0) return NO_CHANGE;
  await tx.write('raise-revision');
  const active = added.filter(record => record.status === 'active');
  const gone = await deleteDerived(tx, removed);
  const uses = active.flatMap(countUses);
  const claims = active.flatMap(locateClaims);
  const state = new TransactionState(tx, rules, { uses, claims });
  const change = { ...gone, addedLocals: uses.map(use => use.local), addedClaims: claims };
  const update = await updateGraph(state, change, rules);
  const known = await findKnown(tx, update);

  await deleteFacts(tx, update.removedFacts, known.predicates);
  await writeEntities(tx, update.entities);
  await writeRecords(tx, added, { update, rules });
  await linkLocals(tx, update, state);
  await moveClaims(tx, update, state);
  await writeFacts(tx, update.facts);
  await tx.deleteIds('delete-entities', update.removedEntities);
  await tx.deleteIds('delete-nodes', update.removedEntities, { LABEL: 'StoredEntity' });
  return changeOf(update, known);
}

/** Deletes what was made of records, and says what the graph must look at again because of it. */
async function deleteDerived(
  tx: Transaction,
  removed: readonly ArticleRecord[],
): Promise<Pick<RecordChange, 'removedLocals' | 'removedEntityIds' | 'removedFactIds'>> {
  const locals = removed.flatMap(record => record.analysis.entities);
  const claims = removed.flatMap(record => record.analysis.claims.map(claim => claim.id));
  const facts = await tx.readList('facts-of-claims', 'ids', claims);
  const entities = await tx.readList(
    'entities-of-locals',
    'ids',
    locals.map(local => local.id),
  );
  for (const record of removed) {
    for (const [label, ids] of derivedIds(record)) await tx.deleteIds('delete-nodes', ids, { LABEL: label });
  }
  return {
    removedLocals: locals,
    removedEntityIds: entities.map(row => textOf(row, 'id')),
    removedFactIds: facts.map(row => textOf(row, 'fact')),
  };
}

async function findKnown(tx: Transaction, update: GraphUpdate): Promise<Known & { predicates: Map<string, string> }> {
  const factIds = [...update.facts.map(fact => fact.id), ...update.removedFacts];
  const entityIds = [...update.entities.map(entity => entity.id), ...update.removedEntities];
  const facts = await tx.readList('known-facts', 'ids', factIds);
  const entities = await tx.readList('known-entities', 'ids', entityIds);
  const predicates = new Map(facts.map(row => [textOf(row, 'id'), textOf(row, 'predicate')]));
  return { predicates, facts: new Set(predicates.keys()), entities: new Set(entities.map(row => textOf(row, 'id'))) };
}

async function writeRecords(
  tx: Transaction,
  added: readonly ArticleRecord[],
  { update, rules }: { update: GraphUpdate; rules: Rules },
): Promise<void> {
  const entities = entityOfLocal(update);
  const places = new Map(update.claimPlaces.map(place => [place.claim, place]));
  const lookup = {
    entityOf: (local: string): string => entities.get(local) ?? local,
    placeOf: (claim: string): ClaimPlace =>
      places.get(claim) ?? { claim, fact: '', subject: '', object: '', claimants: [] },
  };
  const active = added.filter(record => record.status === 'active').map(record => recordRows(record, rules, lookup));
  const retracted = added.filter(record => record.status !== 'active').map(recordRow);
  await writeNodes(tx, {
    nodes: active.flatMap(rows => rows.graph.nodes),
    stored: {
      StoredRecord: [...retracted, ...active.flatMap(rows => rows.stored.StoredRecord)],
      StoredPassage: active.flatMap(rows => rows.stored.StoredPassage),
      StoredLocal: active.flatMap(rows => rows.stored.StoredLocal),
      StoredClaim: active.flatMap(rows => rows.stored.StoredClaim),
    },
  });
  await writeEdges(
    tx,
    active.flatMap(rows => rows.graph.edges),
    literalIds(active.flatMap(rows => rows.graph.nodes)),
  );
}

function literalIds(nodes: readonly { id: string; labels: readonly string[] }[]): Set<string> {
  return new Set(nodes.filter(node => node.labels.includes('Literal')).map(node => node.id));
}

function entityOfLocal(update: GraphUpdate): Map<string, string> {
  return new Map(update.entities.flatMap(({ id, locals }) => locals.map(local => [local, id] as const)));
}

/** Stored local entities whose entity has another id now, and their mentions. */
async function linkLocals(tx: Transaction, update: GraphUpdate, state: TransactionState): Promise<void> {
  const hasMoved = (before: EntityRef | undefined, entity: string): boolean =>
    before !== undefined && before.id !== entity;
  const rows = [...entityOfLocal(update)]
    .filter(([local, entity]) => hasMoved(state.storedEntities.get(local), entity))
    .map(([id, entity]) => ({ id, entity }));
  if (rows.length === 0) return;
  const linked = await tx.write('link-locals', { rows });
  const moves = linked.flatMap(row => {
    const mentions = Array.isArray(row.mentions) ? row.mentions : [];
    return mentions.map(mention => ({ mention, entity: textOf(row, 'entity') }));
  });
  await tx.writeRows('move-mentions', moves);
}

/** Stored claims that stand elsewhere now: another fact, other ends or claimants. */
async function moveClaims(tx: Transaction, update: GraphUpdate, state: TransactionState): Promise<void> {
  const moved = update.claimPlaces.flatMap(place => {
    const stored = state.storedClaims.get(place.claim);
    return stored === undefined || stored.place === placeText(place) ? [] : [{ place, located: stored.located }];
  });
  if (moved.length === 0) return;
  const ids = moved.map(({ place }) => place.claim);
  await tx.deleteIds('clear-claims', ids);
  const rows = moved.map(({ place }) => ({ id: place.claim, factId: place.fact, place: placeText(place) }));
  await tx.writeRows('place-claims', rows);
  const edges = moved.flatMap(({ place, located }) => claimGraph(located, place, []).edges);
  const ends = edges.filter((edge: GraphEdge) => edge.type !== 'REPORTED_IN');
  const literals = moved.flatMap(({ place, located }) => (located.literal === undefined ? [] : [place.object]));
  await writeEdges(tx, ends, new Set(literals));
}
