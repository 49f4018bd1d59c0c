// Storing: one more article in a dossier of 100, and in one of 1,000.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology, loadRules } from '../../dist/resources/index.js';
import { initNeo4j, openFolderStore, openNeo4jStore } from '../../dist/store/index.js';
import { startNeo4j } from '../support/start-neo4j.mjs';
import { buildRecords } from './build-records.mjs';
import { figure, medianOf } from './measure.mjs';

const SMALL = 100;
const LARGE = 1000;
const PUTS = 20;

export async function benchStore() {
  const records = await buildRecords(LARGE + 2 * PUTS);
  return [...(await benchFolder(records)), ...(await benchNeo4j(records))];
}

async function benchFolder(records) {
  const folder = mkdtempSync(join(tmpdir(), 'verband-bench-'));
  try {
    const path = join(folder, 'dossier');
    const rules = loadRules();
    const store = await openFolderStore({ path, rules });
    const growth = await timeGrowth(store, records);
    const again = await medianOf(() => store.put(records.slice(0, 10)));
    await store.close();
    const opening = await medianOf(async () => (await openFolderStore({ path, rules, mode: 'read' })).close(), {
      iterations: 5,
    });
    return [
      figure(`folder: one article into ${SMALL}`, growth.small, 'ms'),
      figure(`folder: one article into ${LARGE}`, growth.large, 'ms'),
      figure(`folder: ${LARGE} against ${SMALL} (1 is independent of size)`, growth.large / growth.small, 'times'),
      figure('folder: ten articles that it has already', again, 'ms'),
      figure(`folder: opening one of ${LARGE}`, opening, 'ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchNeo4j(records) {
  const server = await startNeo4j();
  if (server.how === 'none') {
    console.error(`Neo4j left out: ${server.skip}`);
    return [];
  }
  try {
    const { uri, user, password } = server;
    await initNeo4j({ uri, user, password, ontology: loadOntology() });
    const store = await openNeo4jStore({ uri, user, password, rules: loadRules() });
    const growth = await timeGrowth(store, records);
    await store.close();
    return [
      figure(`Neo4j: one article into ${SMALL}`, growth.small, 'ms'),
      figure(`Neo4j: one article into ${LARGE}`, growth.large, 'ms'),
      figure(`Neo4j: ${LARGE} against ${SMALL} (1 is independent of size)`, growth.large / growth.small, 'times'),
      figure('Neo4j: in batches of ten', 1000 / growth.batched, 'articles per second'),
    ];
  } finally {
    await server.stop();
  }
}

/** The median of one put, when the store holds few and when it holds many; and of one article in a batch. */
async function timeGrowth(store, records) {
  const rest = [...records];
  const putNext = () => store.put(rest.splice(0, 1));
  await putInBatches(store, rest.splice(0, SMALL));
  const small = await medianOf(putNext, { iterations: PUTS });
  const start = performance.now();
  const bulk = rest.splice(0, LARGE - SMALL - PUTS);
  await putInBatches(store, bulk);
  const batched = (performance.now() - start) / bulk.length;
  const large = await medianOf(putNext, { iterations: PUTS });
  return { small, large, batched };
}

async function putInBatches(store, records) {
  for (let at = 0; at < records.length; at += 10) await store.put(records.slice(at, at + 10));
}
