// A Neo4j that is killed and comes back: nothing that was reported as stored is lost, and nothing is half there.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { project } from '../../src/graph/index.js';
import { loadOntology, loadRules } from '../../src/resources/index.js';
import { initNeo4j, type Neo4jStore, openNeo4jStore } from '../../src/store/neo4j/index.js';
import { skipOrFail } from '../support/describe-neo4j.js';
import { failureOf as failure } from '../support/failure-of.js';
import { type JarsNeo4j, startNeo4jJars } from '../support/neo4j-jars.mjs';
import { aRecord } from '../support/records.js';
import { NEO4J_ADVICE } from '../support/start-neo4j.mjs';

const rules = loadRules();

// A server of its own, so that killing it harms nobody; only one made of jars can be killed and started again.
const isOff = process.env.VERBAND_TEST_NEO4J === 'off';
const jars = isOff ? 'VERBAND_TEST_NEO4J is off' : await startNeo4jJars().catch((error: Error) => error.message);
if (typeof jars === 'string') skipOrFail('a Neo4j that dies', `no Neo4j from jars (${jars}). ${NEO4J_ADVICE}`);
else describe('a Neo4j that dies', () => describeDeath(jars));

function describeDeath(server: JarsNeo4j): void {
  const { uri, user, password } = server;
  const records = Array.from({ length: 60 }, (_, index) =>
    aRecord({
      url: `https://paper.example/${index}`,
      says: [
        { subject: 'pilots', predicate: 'CAPTURES', object: index % 3 === 0 ? 'doel' : 'ghent', claimants: ['anna'] },
        { subject: 'union', predicate: 'MEETS_WITH', object: 'board' },
      ],
    }),
  );
  const batches = [0, 10, 20, 30, 40, 50].map(start => records.slice(start, start + 10));
  beforeAll(() => initNeo4j({ uri, user, password, ontology: loadOntology() }), 60_000);
  afterAll(() => server.stop(), 60_000);

  it('in the middle of a batch loses nothing that was reported, and the batch goes on when it is back', async () => {
    const store = await openNeo4jStore({ uri, user, password, rules });
    await store.put(batches[0] ?? []);
    let isDone = false;
    const pending = store.put(batches.slice(1, 4).flat()).then(report => {
      isDone = true;
      return report;
    });
    await new Promise(resolve => setTimeout(resolve, 100));
    await server.kill();
    expect(isDone).toBe(false);

    await server.restart();

    const { outcomes } = await pending;
    expect(outcomes).toHaveLength(30);
    const stored = batches.slice(0, 4).flat();
    expect(await store.facts()).toEqual(project(stored, rules).facts);
    expect((await store.articles()).map(one => one.id)).toEqual(stored.map(record => record.article.id).sort());
    await store.close();
  }, 180_000);

  it('and stays dead is told as unreachable, and holds whole batches when it comes back', async () => {
    const store = await openNeo4jStore({ uri, user, password, rules, retryTimeMs: 1000 });
    const reported: string[] = [];
    const ingest = async (): Promise<void> => {
      for (const batch of batches.slice(4)) {
        reported.push(...(await store.put(batch)).outcomes.map(one => one.article));
        if (reported.length === 10) await server.kill();
      }
    };

    expect(await failure(ingest())).toMatchObject({ code: 'store-unreachable', isRetriable: true });
    await store.close();
    await server.restart();

    const again = await openNeo4jStore({ uri, user, password, rules });
    const there = new Set((await again.articles()).map(one => one.id));
    expect([...there]).toEqual(expect.arrayContaining(reported));
    expect(there.size % 10).toBe(0);
    expect(await again.facts()).toEqual(
      project(
        records.filter(record => there.has(record.article.id)),
        rules,
      ).facts,
    );
    await again.close();
  }, 180_000);

  it('does not hold up who wants to stop', async () => {
    const stop = new AbortController();
    const store = await openNeo4jStore({ uri, user, password, rules, signal: stop.signal });
    const impatient = await openNeo4jStore({ uri, user, password, rules, retryTimeMs: 1000 });
    await server.kill();
    const pending = failure(store.put(batches[0] ?? []));
    await new Promise(resolve => setTimeout(resolve, 500));

    const stopped = Date.now();
    stop.abort();

    expect(await pending).toMatchObject({ name: 'CancelledError', code: 'cancelled' });
    expect(Date.now() - stopped).toBeLessThan(3000);
    await expectNoLongWaits(impatient);
    await Promise.all([store.close(), impatient.close()]);
  }, 60_000);
}

/** A screen waits: a read ends when it is no longer wanted, or soon after the time that its store was given. */
async function expectNoLongWaits(store: Neo4jStore): Promise<void> {
  const started = Date.now();
  expect(await failure(store.mostMentioned(1, AbortSignal.timeout(200)))).toMatchObject({ code: 'cancelled' });
  expect(Date.now() - started).toBeLessThan(1000);

  expect(await failure(store.mostMentioned(1))).toMatchObject({ code: 'store-unreachable', isRetriable: true });
  expect(Date.now() - started).toBeLessThan(10_000);
}
