// Puts article records into the test run's Neo4j in the way that the product does, for tests that only ask.
import type { ArticleRecord } from '../../src/model/index.js';
import type { TestNeo4j } from './describe-neo4j.js';
import { initTestNeo4j, openEmptyStore } from './open-neo4j-store.js';

/** Making all constraints takes several seconds on a server that has just started. */
export const FILL_TIMEOUT_MS = 60_000;

/** Empties the database and stores the records. */
export async function fillNeo4j(server: TestNeo4j, records: readonly ArticleRecord[]): Promise<void> {
  await initTestNeo4j(server);
  const { store, cleanup } = await openEmptyStore(server);
  await store.put(records);
  await cleanup();
}
