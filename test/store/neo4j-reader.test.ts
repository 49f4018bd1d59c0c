// The reader asks a real Neo4j: plain values, no writing, limits, and a cancel that reaches the server.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Neo4jReader, openNeo4jReader, type ReadResult } from '../../src/store/neo4j/index.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { failureOf } from '../support/failure-of.js';

const LIMITS = { timeoutMs: 10_000, maxRows: 100 };
const ENDLESS = 'UNWIND range(1, 100000000000) AS i RETURN sum(i) AS endless';

await describeNeo4j('a reader', server => {
  let reader: Neo4jReader;
  beforeAll(async () => {
    await server.wipe();
    reader = await openNeo4jReader(server);
  });
  afterAll(() => reader.close());
  const run = (cypher: string, parameters = {}, limits = {}, signal?: AbortSignal): Promise<ReadResult> =>
    reader.run(cypher, parameters, { ...LIMITS, ...limits }, signal);
  registerValues(server, run);
  registerRefusals(server, () => reader, run);
  registerLimits(server, run);
});

type Run = (cypher: string, parameters?: object, limits?: object, signal?: AbortSignal) => Promise<ReadResult>;

function registerValues(server: TestNeo4j, run: Run): void {
  it.each([
    ['1', 1],
    ['2.5', 2.5],
    ['9007199254740993', '9007199254740993'],
    ['0.0 / 0', 'NaN'],
    ["date('2021-08-12')", '2021-08-12'],
    ["datetime('2021-08-12T09:30:00Z')", '2021-08-12T09:30:00Z'],
    ["duration('P1D')", 'P1D'],
    ['[1, null, {b: [2.5], a: true}]', [1, null, { a: true, b: [2.5] }]],
  ])('gives %s as plain JSON', async (expression, value) => {
    expect(await run(`RETURN ${expression} AS value`)).toEqual({
      columns: ['value'],
      rows: [[value]],
      isTruncated: false,
    });
  });

  it('gives nodes, relationships and paths as maps and lists', async () => {
    await server.run("CREATE (:X:A {b: 1, a: 'x'})-[:KNOWS {since: 2020}]->(:Y)");

    const { rows } = await run('MATCH p = (a)-[r]->(b) RETURN a, r, p');

    const [node, edge] = [
      { _labels: ['A', 'X'], a: 'x', b: 1 },
      { _type: 'KNOWS', since: 2020 },
    ];
    expect(rows).toEqual([[node, edge, [node, edge, { _labels: ['Y'] }]]]);
    await server.wipe();
  });

  it('sends whole numbers as integers and others as floats, in lists and maps too', async () => {
    const { rows } = await run('RETURN $a / 2, $list[0] / 2, $map.x / 2', { a: 3, list: [3], map: { x: 3.5 } });

    expect(rows).toEqual([[1, 1, 1.75]]);
  });
}

function registerRefusals(server: TestNeo4j, reader: () => Neo4jReader, run: Run): void {
  it.each([
    ['RETRN 1', 'bad-cypher'],
    ['RETURN $none', 'missing-parameter'],
    ['CREATE (:X)', 'not-read-only'],
    ['MATCH (n) SET n.x = 1', 'not-read-only'],
    ['CREATE INDEX some_index FOR (n:X) ON (n.x)', 'not-read-only'],
    ["CALL db.createLabel('X')", 'not-read-only'],
  ])('refuses %s as %s, and nothing is written', async (cypher, code) => {
    expect(await failureOf(run(cypher))).toMatchObject({ name: 'UsageError', code });

    expect(await server.run('MATCH (n) WHERE NOT n:Dossier RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('explains without running, and names every operator', async () => {
    const { operators, steps, queryType } = await reader().explain(
      'MATCH (n:X {id: $id}) CALL db.labels() YIELD label RETURN n, label',
    );

    expect(queryType).toBe('r');
    expect(operators).toEqual(['Filter', 'NodeByLabelScan', 'ProcedureCall', 'ProduceResults']);
    expect(steps.find(step => step.operator === 'ProcedureCall')?.details).toContain('db.labels');
    expect((await reader().explain('CREATE (n) RETURN n')).queryType).toBe('rw');
    expect((await reader().explain("LOAD CSV FROM 'file:///x' AS l RETURN l")).operators).toContain('LoadCSV');
  });

  it('does not explain what would be profiled', async () => {
    expect(await failureOf(reader().explain('PROFILE RETURN 1'))).toMatchObject({ code: 'bad-cypher' });
  });
}

function registerLimits(server: TestNeo4j, run: Run): void {
  const running = async (): Promise<unknown[]> => {
    const rows = await server.run('SHOW TRANSACTIONS YIELD currentQuery');
    return rows.filter(row => String(row.currentQuery).includes('endless'));
  };

  it('stops at the row limit, says that there was more, and does not compute the rest', async () => {
    const started = Date.now();

    const result = await run('UNWIND range(1, 100000000000) AS i RETURN i', {}, { maxRows: 3 });

    expect(result).toEqual({ columns: ['i'], rows: [[1], [2], [3]], isTruncated: true });
    expect(Date.now() - started).toBeLessThan(5000);
    expect((await run('RETURN 1', {}, { maxRows: 1 })).isTruncated).toBe(false);
  });

  it('ends a query that takes too long, on the server too', async () => {
    expect(await failureOf(run(ENDLESS, {}, { timeoutMs: 500 }))).toMatchObject({
      ...{ name: 'LimitError', code: 'query-timeout' },
    });

    expect(await running()).toEqual([]);
  }, 20_000);

  it('ends a query that is cancelled, on the server too', async () => {
    const stop = new AbortController();
    const pending = failureOf(run(ENDLESS, {}, { timeoutMs: 60_000 }, stop.signal));
    for (let tries = 0; tries < 100 && (await running()).length === 0; tries += 1);

    stop.abort();

    expect(await pending).toMatchObject({ name: 'CancelledError', code: 'cancelled' });
    expect(await running()).toEqual([]);
  }, 20_000);

  it('ends a query that eats the memory', async () => {
    expect(await failureOf(run('UNWIND range(1, 100000000) AS i RETURN collect(i)'))).toMatchObject({
      ...{ name: 'LimitError', code: 'query-memory' },
    });
  }, 60_000);

  it('does not start what is cancelled already', async () => {
    expect(await failureOf(run('RETURN 1', {}, {}, AbortSignal.abort()))).toMatchObject({ code: 'cancelled' });
  });
}
