// Where the embedded engine silently differs from Neo4j. A failing line here means that the engine has changed:
// take the line out of src/query/README.md, or add to it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CypherEngine, openEmbeddedEngine, type QueryValue } from '../../src/query/index.js';
import { describeNeo4j } from '../support/describe-neo4j.js';

/** What it answers, and what Neo4j does. */
const DEVIATIONS: readonly [cypher: string, embedded: QueryValue, neo4j: QueryValue, parameters: { p?: number }][] = [
  ['RETURN [1, 2] + 3 AS x', null, [1, 2, 3], {}],
  ["RETURN 1 = '1' AS x", true, false, {}],
  ["RETURN '1' IN [1] AS x", true, false, {}],
  ["RETURN 1 < '2' AS x", true, null, {}],
  ['RETURN [1, null] = [1, null] AS x', true, null, {}],
  ['RETURN all(x IN [1, null] WHERE x > 0) AS x', false, null, {}],
  ['RETURN none(x IN [null] WHERE x > 0) AS x', true, null, {}],
  ['RETURN [1, 2, 3][-2..] AS x', [], [2, 3], {}],
  ['RETURN [1, 2, 3][..-1] AS x', [1, 2, 3], [1, 2], {}],
  ['UNWIND [1, 2, 3, 4] AS n RETURN percentileCont(n, $p) AS x', 2.5, 1.75, { p: 0.25 }],
  ['UNWIND [1, 2, 3, 4] AS n RETURN percentileDisc(n, $p) AS x', 2, 1, { p: 0.25 }],
  ['RETURN toString(2.0) AS x', '2', '2.0', {}],
  ['MATCH (n:Entity) RETURN n.whole / 2 AS x', 0, 0.5, {}],
  ['RETURN stdev(1) AS x', null, 0, {}],
];
const NUMBERS = [
  'MATCH (n:Entity) RETURN n, count(*)',
  'MATCH (n:Entity) RETURN CASE WHEN true THEN n END AS x',
  'MATCH (n:Entity) RETURN coalesce(null, n) AS x',
];

const LIMITS = { timeoutMs: 10_000, maxRows: 10 };
const WORLD = { nodes: [{ id: 'a', labels: ['Entity'], properties: { id: 'a', whole: 1 } }], edges: [] };

let engine: CypherEngine;
beforeAll(async () => {
  engine = await openEmbeddedEngine(async () => WORLD);
});
afterAll(async () => engine.close());

it.each(DEVIATIONS)('still answers %s with %j, where Neo4j says %j', async (cypher, embedded, _neo4j, parameters) => {
  expect((await engine.run(cypher, parameters, LIMITS)).rows).toEqual([[embedded]]);
});

it.each(NUMBERS)('still gives a number for the node in %s', async cypher => {
  expect((await engine.run(cypher, {}, LIMITS)).rows[0]?.[0]).toEqual(expect.any(Number));
});

await describeNeo4j('Neo4j', server => {
  it('answers them as listed', async () => {
    await server.wipe();
    await server.run('CREATE (:Entity {id: $id, whole: 1.0})', { id: 'a' });

    const answers = [];
    for (const [cypher, , , parameters] of DEVIATIONS) answers.push((await server.run(cypher, parameters))[0]?.x);

    expect(answers).toEqual(DEVIATIONS.map(([, , neo4j]) => neo4j));
    await server.wipe();
  });
});
