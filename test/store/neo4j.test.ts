// The Neo4j store keeps the store contract, and the nodes and edges in the database are the port's property graph.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PropertyGraph } from '../../src/graph/index.js';
import type { Neo4jStore } from '../../src/store/neo4j/index.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { initTestNeo4j, openEmptyStore, openTestStore } from '../support/open-neo4j-store.js';
import { aRecord } from '../support/records.js';
import { storeContract } from './contract.js';
import { anyHistory, playHistory } from './contract-history.js';

await describeNeo4j('on a real Neo4j', server => {
  beforeAll(() => initTestNeo4j(server), 60_000);

  storeContract('the Neo4j store', () => openEmptyStore(server), { runs: 8, endOnFailure: true });
  describe('the Neo4j database', () => describeDatabase(server));
  describe('two writers', () => describeWriters(server));
});

function describeDatabase(server: TestNeo4j): void {
  it('holds exactly the property graph beside the nodes of the store, after any history', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async steps => {
        const { store, cleanup } = await openEmptyStore(server);
        await playHistory(store, steps);

        expect(await readGraph(server)).toEqual(normalise(await store.propertyGraph()));
        expect(await countStored(server)).toEqual(await expectedStored(store));
        await cleanup();
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 240_000);

  it('keeps a confidence of 1 a float and an offset an integer', async () => {
    const { store, cleanup } = await openEmptyStore(server);
    await store.put([aRecord({ says: [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel', confidence: 1 }] })]);

    const types = await server.run(
      'MATCH (c:Claim)-[e:EVIDENCED_BY]->() RETURN valueType(c.confidence) AS confidence, valueType(e.start) AS start',
    );

    expect(types).toEqual([{ confidence: 'FLOAT NOT NULL', start: 'INTEGER NOT NULL' }]);
    await cleanup();
  });

  it('takes labels off that an entity no longer has', async () => {
    const { store, cleanup } = await openEmptyStore(server);
    const says = [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] as const;
    const first = aRecord({ says });
    const entities = first.analysis.entities.map(local => ({ ...local, labels: [] }));
    const second = { ...first, analysis: { ...first.analysis, extractor: 'hand@2', entities } };
    const labels = async (): Promise<unknown> =>
      (await server.run("MATCH (e:Entity {id: 'Q1003'}) RETURN labels(e) AS labels"))[0]?.labels;

    await store.put([first]);
    expect(await labels()).toEqual(expect.arrayContaining(['City', 'Place', 'Entity']));

    await store.put([second]);
    expect(await labels()).toHaveLength(2);
    await cleanup();
  });
}

function describeWriters(server: TestNeo4j): void {
  let stores: Neo4jStore[];
  beforeEach(async () => {
    await server.wipe();
    stores = await Promise.all([openTestStore(server), openTestStore(server)]);
  });
  afterEach(async () => {
    await Promise.all(stores.map(store => store.close()));
  });

  it('at once give what one writer gives', async () => {
    const records = Array.from({ length: 12 }, (_, index) =>
      aRecord({
        url: `https://paper.example/${index}`,
        says: [
          { subject: 'union', predicate: 'MEETS_WITH', object: index % 2 === 0 ? 'board' : 'bakker' },
          { subject: 'pilots', predicate: 'CAPTURES', object: 'doel', claimants: ['anna'] },
        ],
      }),
    );
    const shares = [records.slice(0, 8), records.slice(4).reverse()];

    const reports = await Promise.all(stores.map((store, index) => store.put(shares[index] ?? [])));

    const stored = reports.flatMap(report => report.outcomes).filter(one => one.outcome === 'stored');
    expect(stored.map(one => one.article).sort()).toEqual(records.map(record => record.article.id).sort());
    const together = await readGraph(server);
    await server.wipe();
    await stores[0]?.put(records);
    expect(together).toEqual(await readGraph(server));
  }, 60_000);
}

type PlainGraph = { nodes: unknown[]; edges: unknown[] };

const HIDDEN = "any(label IN labels(n) WHERE label STARTS WITH 'Stored' OR label = 'Dossier')";

async function readGraph(server: TestNeo4j): Promise<PlainGraph> {
  const nodes = await server.run(
    `MATCH (n) WHERE NOT ${HIDDEN} RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
  );
  const edges = await server.run(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

function normalise({ nodes, edges }: PropertyGraph): PlainGraph {
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

/** The database gives labels, properties and rows in any order. */
function sorted(rows: readonly object[]): string[] {
  const text = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return rows
    .map(row => ('labels' in row && Array.isArray(row.labels) ? { ...row, labels: [...row.labels].sort() } : row))
    .map(row => JSON.stringify(row, text))
    .sort();
}

async function countStored(server: TestNeo4j): Promise<Record<string, unknown>> {
  const rows = await server.run(
    `MATCH (n) WHERE ${HIDDEN} AND NOT n:Dossier RETURN labels(n)[0] AS label, count(n) AS nodes ORDER BY label`,
  );
  return Object.fromEntries(rows.map(row => [String(row.label), row.nodes]));
}

async function expectedStored(store: Neo4jStore): Promise<Record<string, number>> {
  const { articles, retracted, claims, passages } = await store.status();
  const [facts, entities] = [await store.facts(), await store.entities()];
  const counts = {
    StoredClaim: claims,
    StoredEntity: entities.length,
    StoredFact: facts.length,
    StoredPassage: passages,
    StoredLocal: entities.reduce((sum, entity) => sum + entity.locals.length, 0),
    StoredRecord: articles + retracted,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
