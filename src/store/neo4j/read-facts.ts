// Chooses facts: the database narrows them down by its indexes, the shared filter decides.
import { sortById } from '../../graph/index.js';
import type { Entity, Fact } from '../../model/index.js';
import { filterFacts } from '../filter-facts.js';
import type { FactFilter } from '../store.js';
import { type Row, type Transaction, textOf } from './transaction.js';

/** The facts that pass the filter, sorted by id. */
export async function readFacts(tx: Transaction, filter: FactFilter): Promise<Fact[]> {
  const entities = filter.entity === undefined ? [] : await findEntities(tx, filter.entity);
  const rows = await readCandidates(tx, filter, entities);
  const facts = sortById(rows.map((row): Fact => JSON.parse(textOf(row, 'fact'))));
  return filterFacts(facts, new Map(entities.map(entity => [entity.id, entity])), filter);
}

async function findEntities(tx: Transaction, idOrName: string): Promise<Entity[]> {
  const rows = await tx.read('entities-named', { id: idOrName, folded: idOrName.toLowerCase() });
  return rows.map((row): Entity => JSON.parse(textOf(row, 'entity')));
}

async function readCandidates(tx: Transaction, filter: FactFilter, entities: readonly Entity[]): Promise<Row[]> {
  if (filter.entity !== undefined) {
    // An id may also be that of a literal, which is no entity.
    return tx.readList('facts-of-ends', 'ids', [...new Set([filter.entity, ...entities.map(entity => entity.id)])]);
  }
  if (filter.article !== undefined) return tx.read('facts-of-article', { article: filter.article });
  const { predicate = null, status = null, limit = Number.MAX_SAFE_INTEGER } = filter;
  return tx.read('facts', { predicate, status, limit });
}
