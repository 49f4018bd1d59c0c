// Writes entities and facts: what analysts see, and the store's own nodes from which they are read back whole.
import type { Entity, Fact } from '../../model/index.js';
import { entityRow, factRow, storedEntityRow, storedFactRow } from './stored-rows.js';
import type { Transaction } from './transaction.js';

/** @param entities sorted by id */
export async function writeEntities(tx: Transaction, entities: readonly Entity[]): Promise<void> {
  await tx.writeRows('put-entities', entities.map(entityRow));
  await tx.writeRows('put-nodes', entities.map(storedEntityRow), { LABEL: 'StoredEntity' });
}

/** @param facts sorted by id; their ends are there already */
export async function writeFacts(tx: Transaction, facts: readonly Fact[]): Promise<void> {
  for (const [predicate, own] of groupBy(facts, fact => fact.predicate)) {
    const toEntity = own.filter(fact => fact.literal === undefined);
    const toLiteral = own.filter(fact => fact.literal !== undefined);
    await tx.writeRows('put-facts', toEntity.map(factRow), { TYPE: predicate, TO: 'Entity' });
    await tx.writeRows('put-facts', toLiteral.map(factRow), { TYPE: predicate, TO: 'Literal' });
  }
  await tx.writeRows('put-nodes', facts.map(storedFactRow), { LABEL: 'StoredFact' });
}

/** @param predicates of the facts that the store has */
export async function deleteFacts(
  tx: Transaction,
  ids: readonly string[],
  predicates: ReadonlyMap<string, string>,
): Promise<void> {
  const stored = ids.filter(id => predicates.has(id));
  for (const [predicate, own] of groupBy(stored, id => predicates.get(id) ?? '')) {
    await tx.deleteIds('delete-facts', own, { TYPE: predicate });
  }
  await tx.deleteIds('delete-nodes', stored, { LABEL: 'StoredFact' });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
