// The embedded engine: limits, cancel, errors, values, and that nothing it does outlives a query.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PropertyGraph } from '../../src/graph/index.js';
import { EngineProcess } from '../../src/query/embedded/child-process.js';
import { type CypherEngine, openEmbeddedEngine, openEngine } from '../../src/query/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { afghanGraph } from '../support/worlds.js';

const LIMITS = { timeoutMs: 10_000, maxRows: 100 };
/** Takes hours, and no memory. */
const ENDLESS = 'UNWIND range(1, 100000) AS x WITH x WHERE any(y IN range(1, 100000) WHERE x * y = -1) RETURN count(x)';

let loads = 0;
let engine: CypherEngine;

const load = async (): Promise<PropertyGraph> => {
  loads += 1;
  return afghanGraph();
};
const ask = async (cypher: string, parameters = {}, limits = LIMITS, signal?: AbortSignal) =>
  engine.run(cypher, parameters, limits, signal);

beforeAll(async () => {
  engine = await openEmbeddedEngine(load, { memoryMiB: 512 });
});
afterAll(async () => engine.close());

describe('the embedded engine', () => {
  it('holds every node and edge of the property graph', async () => {
    const { nodes, edges } = afghanGraph();

    const { rows } = await ask('MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS edges');

    expect(rows).toEqual([[nodes.length, edges.length]]);
  });

  it('keeps labels, lists, texts and ids', async () => {
    const { rows } = await ask(
      "MATCH (n:Organization:ArmedGroup {id: 'Q42418'}) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN n.names, collect(label) AS labels, n.named",
    );

    expect(rows).toEqual([[['Taliban', 'taliban'], ['ArmedGroup', 'Entity', 'Organization'], true]]);
  });

  it('gives nodes, relationships, paths and times as plain values', async () => {
    const { columns, rows } = await ask(
      "MATCH path = (n:Person {name: 'Ned Price'})-[r]->(m) RETURN n, r, path, date('2021-08-12') AS day, {a: [1, null]} AS map",
    );

    expect(columns).toEqual(['n', 'r', 'path', 'day', 'map']);
    const [node, relationship, path, day, map] = rows[0] ?? [];
    expect(node).toMatchObject({ _labels: ['Entity', 'Person'], name: 'Ned Price' });
    expect(node).not.toHaveProperty('_id');
    expect(relationship).toMatchObject({ _type: 'SPOKESPERSON_FOR', status: 'asserted' });
    expect(relationship).not.toHaveProperty('_source');
    expect(path).toEqual([node, relationship, expect.objectContaining({ name: 'State Department' })]);
    expect([day, map]).toEqual(['2021-08-12', { a: [1, null] }]);
  });

  it('gives an integer beyond 2^53 as digits', async () => {
    expect((await ask('RETURN 9007199254740993 AS x')).rows).toEqual([['9007199254740993']]);
  });

  it('takes parameters of every form', async () => {
    const given = { text: "O'Brien", list: [1, 'a', null], map: { a: 1 }, none: null, flag: true };
    const { rows } = await ask('RETURN $text, $list, $map, $none, $flag', given);

    expect(rows).toEqual([[given.text, given.list, given.map, null, true]]);
  });

  it('returns maxRows rows and says that there are more', async () => {
    const few = await ask('MATCH (n) RETURN n.id AS id ORDER BY id', {}, { timeoutMs: 5000, maxRows: 2 });
    const exact = await ask('UNWIND [1, 2] AS x RETURN x', {}, { timeoutMs: 5000, maxRows: 2 });

    expect([few.rows.length, few.isTruncated]).toEqual([2, true]);
    expect([exact.rows.length, exact.isTruncated]).toEqual([2, false]);
  });

  it.each([
    ['RETURN 1 +', 'bad-cypher'],
    ['MATCH (n) RETURN m', 'bad-cypher'],
    ['RETURN 1 / 0', 'bad-cypher'],
    ['RETURN nothingOfThatName(1)', 'bad-cypher'],
    ['RETURN $lacking', 'missing-parameter'],
    ['MATCH (n) DETACH DELETE n', 'not-read-only'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'not-read-only'],
  ])('answers %j with %s', async (cypher, code) => {
    expect(await codeOfAsync(ask(cypher))).toBe(code);
  });

  it('answers questions that are asked at once, each with its own rows', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(x => ask('RETURN $x AS x', { x })));

    expect(answers.map(answer => answer.rows)).toEqual([[[1]], [[2]], [[3]], [[4]]]);
  });
});

describe('a query without an end', () => {
  it('is ended when its time is over, and the next one finds the graph again', async () => {
    const start = performance.now();
    const before = loads;

    const code = await codeOfAsync(ask(ENDLESS, {}, { timeoutMs: 300, maxRows: 1 }));
    const { rows } = await ask('MATCH (n:Article) RETURN count(n)');

    expect(code).toBe('query-timeout');
    expect(performance.now() - start).toBeLessThan(5000);
    expect([rows, loads - before]).toEqual([[[5]], 1]);
  });

  it('is ended when the signal fires, at once', async () => {
    const abort = new AbortController();
    const start = performance.now();
    setTimeout(() => abort.abort(), 100);

    expect(await codeOfAsync(ask(ENDLESS, {}, LIMITS, abort.signal))).toBe('cancelled');
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('does not start when the signal has fired before', async () => {
    expect(await codeOfAsync(ask('RETURN 1', {}, LIMITS, AbortSignal.abort()))).toBe('cancelled');
  });

  it('takes none of the questions behind it along', async () => {
    const endless = codeOfAsync(ask(ENDLESS, {}, { timeoutMs: 200, maxRows: 1 }));
    const behind = ask('RETURN 1 AS x');

    expect([await endless, (await behind).rows]).toEqual(['query-timeout', [[1]]]);
  });
});

describe('memory', () => {
  it('ends a query that takes more than it may', async () => {
    const greedy = 'UNWIND range(1, 100000000) AS x RETURN collect(x) AS xs';

    expect(await codeOfAsync(ask(greedy, {}, { timeoutMs: 60_000, maxRows: 1 }))).toBe('query-memory');
    expect((await ask('RETURN 1 AS x')).rows).toEqual([[1]]);
  });

  it('refuses a graph that does not fit', async () => {
    expect(await codeOfAsync(openEmbeddedEngine(load, { memoryMiB: 16 }))).toBe('query-memory');
  });
});

describe('opening and closing', () => {
  it('names Neo4j as the way where the package cannot be loaded', async () => {
    const opening = openEmbeddedEngine(load, { packageName: '@grafeo-db/no-build-for-this-machine' });

    await expect(opening).rejects.toMatchObject({
      code: 'no-embedded-engine',
      message: expect.stringContaining(`${process.platform}-${process.arch}`),
      next: expect.stringContaining('neo4j://'),
    });
  });

  it('tells a graph whose edge has no end', async () => {
    const broken = async () => ({ nodes: [], edges: [{ type: 'OF', from: 'a', to: 'b', properties: {} }] });

    expect(await codeOfAsync(openEmbeddedEngine(broken))).toBe('embedded-engine-failed');
  });

  it('passes on why the graph could not be loaded', async () => {
    await expect(openEmbeddedEngine(() => Promise.reject(new Error('the dossier is damaged')))).rejects.toThrow(
      'the dossier is damaged',
    );
  });

  it('answers for a store, from its property graph', async () => {
    const opened = await openEngine({ store: { propertyGraph: load } });

    expect(await opened.run('MATCH (a:Article) RETURN count(a)', {}, LIMITS)).toMatchObject({
      rows: [[5]],
      engine: 'embedded',
    });
    await opened.close();
    expect(await codeOfAsync(opened.run('RETURN 1', {}, LIMITS))).toBe('engine-closed');
  });
});

describe('what gets past the guard', () => {
  it('is undone, and said to be a write', async () => {
    const child = await EngineProcess.start({ packageName: '@grafeo-db/js', memoryMiB: 512 });
    const put = async (cypher: string) =>
      child.request({ kind: 'question', question: { cypher, parameters: {}, maxRows: 9 } });

    const write = await put('CREATE (n:Planted) RETURN n');
    const read = await put('MATCH (n) RETURN count(n) AS k');

    expect(write).toEqual({ kind: 'trouble', trouble: { message: 'it writes', isWrite: true } });
    expect(read).toMatchObject({ kind: 'answer', answer: { rows: [[0]] } });
    child.end(new Error('done'));
    await child.exited();
  });
});
