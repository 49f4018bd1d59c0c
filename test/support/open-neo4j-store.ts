// Opens the store of the test run's Neo4j, empty.
import { loadOntology, loadRules } from '../../src/resources/index.js';
import { initNeo4j, type Neo4jStore, openNeo4jStore } from '../../src/store/neo4j/index.js';
import type { TestNeo4j } from './describe-neo4j.js';

export const rules = loadRules();

/** Makes the database ready: once per test file, in `beforeAll`. */
export async function initTestNeo4j({ uri, user, password }: TestNeo4j): Promise<void> {
  await initNeo4j({ uri, user, password, ontology: loadOntology() });
}

export function openTestStore({ uri, user, password }: TestNeo4j): Promise<Neo4jStore> {
  return openNeo4jStore({ uri, user, password, rules });
}

/** An empty store that can be opened again. */
export async function openEmptyStore(
  server: TestNeo4j,
): Promise<{ store: Neo4jStore; reopen: () => Promise<Neo4jStore>; cleanup: () => Promise<void> }> {
  await server.wipe();
  let store = await openTestStore(server);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openTestStore(server);
      return store;
    },
    cleanup: () => store.close(),
  };
}
