// Free Cypher on a real Neo4j: what is refused, what is ended, and what errors say.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CypherEngine, openNeo4jEngine } from '../../src/query/index.js';
import { assertReadPlan } from '../../src/query/plan-operators.js';
import { openNeo4jReader } from '../../src/store/neo4j/index.js';
import { codeOf, codeOfAsync } from '../support/code-of.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { FILL_TIMEOUT_MS, fillNeo4j } from '../support/fill-neo4j.js';
import { afghanRecords } from '../support/worlds.js';

const LIMITS = { timeoutMs: 10_000, maxRows: 100 };
const ENDLESS =
  'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x * y AS z WHERE z = -1 RETURN count(z)';

await describeNeo4j('the Neo4j engine', server => {
  let engine: CypherEngine;
  const ask = async (cypher: string, parameters = {}, limits = LIMITS, signal?: AbortSignal) =>
    engine.run(cypher, parameters, limits, signal);
  /** Whether the endless query is gone from the server within two seconds. */
  const isGone = async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      const rows = await server.run(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN currentQuery',
        { text: ENDLESS.slice(0, 30) },
      );
      if (rows.length === 0) return true;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    return false;
  };

  beforeAll(async () => {
    await fillNeo4j(server, afghanRecords());
    engine = openNeo4jEngine(await openNeo4jReader(server));
  }, FILL_TIMEOUT_MS);
  afterAll(async () => {
    await engine.close();
    await server.wipe();
  });

  it.each([
    'MATCH (a)-[r]->(b) RETURN type(r), count(*) ORDER BY type(r)',
    'MATCH p = SHORTEST 1 (a:Person)-[r]-{1,4}(b:City) RETURN length(p) ORDER BY length(p) LIMIT 3',
    'MATCH p = shortestPath((a:Person)-[*..4]-(b:City)) RETURN length(p)',
    'MATCH (a:Person)-[*1..3]-(b) RETURN count(DISTINCT b)',
    'MATCH (a:Person) (()-[]-(:Entity)){1,3} (b) RETURN count(b)',
    'MATCH (n:Person|City) RETURN n.name ORDER BY n.name SKIP 1 LIMIT 2',
    'MATCH (n:Person&!City) OPTIONAL MATCH (n)-->(m) RETURN n.name, collect(m.name)',
    'MATCH (n:Person) WHERE EXISTS { (n)-[:SPOKESPERSON_FOR]->() } AND NOT (n)-[:HEADS]->() RETURN n.name',
    'MATCH (n:Person) RETURN n.name, COUNT { (n)-->() } AS k, [(n)-->(m) | m.name] AS names',
    'MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS k } RETURN DISTINCT k ORDER BY k',
    'MATCH (n:Person), (m:City) WHERE n.id = m.id RETURN n UNION MATCH (n:City) RETURN n',
    "MATCH (n) WHERE elementId(n) = 'none' RETURN n",
    'MATCH (n {id: $id})-[r]-(m) RETURN n, r, m',
    'MATCH ()-[r:CAPTURES|HEADS]-() RETURN count(r)',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.relationshipTypes()',
  ])('answers %s', async cypher => {
    expect(await ask(cypher, { id: 'Q42418' })).toMatchObject({ engine: 'neo4j', isTruncated: false });
  });

  it.each([
    ['MATCH (n) DETACH DELETE n', 'not-read-only'],
    ['CREATE (n) RETURN n', 'not-read-only'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'not-read-only'],
    ['SHOW TRANSACTIONS', 'not-read-only'],
    ['RETURN 1 +', 'bad-cypher'],
    ['MATCH (n) RETURN m', 'bad-cypher'],
    ['RETURN $lacking', 'missing-parameter'],
  ])('answers %s with %s', async (cypher, code) => {
    expect(await codeOfAsync(ask(cypher))).toBe(code);
  });

  it.each([
    "LOAD CSV FROM 'file:///nothing.csv' AS row RETURN row",
    'SHOW TRANSACTIONS',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-0'",
    'CREATE (n)',
    'MATCH (n) SET n.name = 1',
    'MATCH (n) DETACH DELETE n',
    'MERGE (n:Entity {id: 1})',
    'MATCH (n) FOREACH (x IN [1] | SET n.a = x)',
    'CALL dbms.listConfig() YIELD name RETURN name',
  ])('would see in the plan of %s, had the words not told, that it does not only read', async cypher => {
    const reader = await openNeo4jReader(server);

    const { steps } = await reader.explain(cypher, {});

    expect(codeOf(() => assertReadPlan(steps))).toBe('not-read-only');
    await reader.close();
  });

  it("passes the server's own words on", async () => {
    await expect(ask('MATCH (n RETURN n')).rejects.toMatchObject({
      code: 'bad-cypher',
      message: expect.stringContaining('Invalid input'),
    });
  });

  it('returns maxRows rows and says that there are more', async () => {
    const few = await ask('MATCH (n) RETURN n.id AS id ORDER BY id', {}, { timeoutMs: 5000, maxRows: 2 });

    expect([few.columns, few.rows.length, few.isTruncated]).toEqual([['id'], 2, true]);
  });

  it('ends a query when its time is over, on the server too', async () => {
    const start = performance.now();

    expect(await codeOfAsync(ask(ENDLESS, {}, { timeoutMs: 500, maxRows: 1 }))).toBe('query-timeout');
    expect(performance.now() - start).toBeLessThan(4000);
    expect(await isGone()).toBe(true);
  });

  it('ends a query when the signal fires, on the server too', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 300);

    expect(await codeOfAsync(ask(ENDLESS, {}, LIMITS, abort.signal))).toBe('cancelled');
    expect(await isGone()).toBe(true);
  });
});
