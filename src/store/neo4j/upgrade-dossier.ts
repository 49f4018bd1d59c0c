// Brings what an older Verband stored up to the schema of this one, a part at a time, and marks the database.
import type { Entity, Fact } from '../../model/index.js';
import { SCHEMA_VERSION } from './check-schema.js';
import { passageRows, recordOf, recordRow, storedEntityRow, storedFactRow } from './stored-rows.js';
import { type Transaction, textOf } from './transaction.js';

/** Records come with their text, so fewer at a time. */
const RECORDS = 100;
const OTHERS = 5000;

/**
 * Rewrites some of what an older schema stored; call it, each time in a transaction of its own, until it answers 0. Then
 * nothing is left and the database is marked, in the same transaction: under the dossier's lock no older writer comes between.
 * @returns rows written
 */
export async function upgradeDossier(tx: Transaction): Promise<number> {
  const [row] = await tx.write('lock-dossier');
  const isOlder = typeof row?.schema === 'number' && row.schema < SCHEMA_VERSION;
  const written = isOlder ? (await upgradeRecords(tx)) || (await upgradeEntities(tx)) || (await upgradeFacts(tx)) : 0;
  if (written === 0) await tx.write('mark-dossier', { schema: SCHEMA_VERSION });
  return written;
}

async function upgradeRecords(tx: Transaction): Promise<number> {
  const records = (await tx.read('outdated-records', { limit: RECORDS })).map(recordOf);
  const active = records.filter(record => record.status === 'active');
  await tx.writeRows('put-nodes', active.flatMap(passageRows), { LABEL: 'StoredPassage' });
  await tx.writeRows('put-nodes', records.map(recordRow), { LABEL: 'StoredRecord' });
  return records.length;
}

async function upgradeEntities(tx: Transaction): Promise<number> {
  const rows = await tx.read('outdated-entities', { limit: OTHERS });
  const entities = rows.map((row): Entity => JSON.parse(textOf(row, 'entity')));
  await tx.writeRows('put-nodes', entities.map(storedEntityRow), { LABEL: 'StoredEntity' });
  return entities.length;
}

async function upgradeFacts(tx: Transaction): Promise<number> {
  const rows = await tx.read('outdated-facts', { limit: OTHERS });
  const facts = rows.map((row): Fact => JSON.parse(textOf(row, 'fact')));
  await tx.writeRows('put-nodes', facts.map(storedFactRow), { LABEL: 'StoredFact' });
  return facts.length;
}
