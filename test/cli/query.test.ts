// verband query on a folder, answered by the embedded engine.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HERAT, KANDAHAR, writeArticles } from './articles.js';
import { type Ended, makeFolder, runVerband } from './run-verband.js';

const folder = makeFolder();
const run = (words: readonly string[], stdin?: string): Promise<Ended> =>
  runVerband(['query', ...words], { folder, stdin });

beforeAll(async () => {
  const formula = 'title: =cmd\n\nThe Taliban captured Kunduz on Sunday.';
  writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR, 'b.txt': HERAT, 'c.txt': formula });
  await runVerband(['ingest', 'news'], { folder });
});

describe('verband query', () => {
  it('lists the library with parameters and an example of each, without a dossier', async () => {
    const { code, stdout } = await run(['--list', '--dossier', 'nowhere']);
    const json = await run(['--list', '--json']);

    const queries: { name: string }[] = JSON.parse(json.stdout);
    expect(code).toBe(0);
    expect(queries.length).toBeGreaterThanOrEqual(10);
    for (const { name } of queries) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
    expect(stdout).toContain('$ verband query captured-by --param name=Kandahar');
  });

  it('answers a query of the library as a table, with no doubt about the engine', async () => {
    const { code, stdout, stderr } = await run(['captured-by', '--param', 'name=kandahar']);

    const [head = '', row = ''] = stdout.split('\n');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(head).toMatch(/^captor +place +status/);
    expect(row).toContain('Kandahar');
    expect(row.indexOf('Kandahar')).toBe(head.indexOf('place'));
  });

  it('answers as JSON with a row per object', async () => {
    const { stdout } = await run(['captured-by', '--param', 'name=Kandahar', '--json']);

    expect(JSON.parse(stdout)).toMatchObject({
      ...{ isTruncated: false, engine: 'embedded' },
      rows: [{ place: 'Kandahar', status: 'attributed', claimedBy: ['Taliban'], evidence: KANDAHAR }],
    });
  });

  it('answers as CSV, in which no cell of an article is a formula', async () => {
    const { stdout } = await run(['articles', '--csv']);

    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe('publishedAt,publisher,title,language,origin,claims,source');
    expect(rows).toHaveLength(3);
    expect(stdout).toContain("'=cmd");
    expect(stdout).not.toContain(',=cmd');
  });

  it('cuts at the limit and says so', async () => {
    const cut = await run(['captured-by', '--limit', '1', '--json']);
    const whole = await run(['captured-by', '--limit', '3', '--json']);

    expect(JSON.parse(cut.stdout)).toMatchObject({ isTruncated: true, rows: [expect.anything()] });
    expect(cut.stderr).toContain('--limit raises');
    expect(JSON.parse(whole.stdout).isTruncated).toBe(false);
  });

  it('asks Cypher from standard input, and says where exactness is guaranteed', async () => {
    const cypher = ['MATCH', '(place:City) WHERE place.name = $name RETURN place.name AS name'].join(' ');
    const { code, stdout, stderr } = await run(['--cypher', '-', '--param', 'name=Herat', '--csv'], cypher);

    expect(code).toBe(0);
    expect(stdout).toBe('name\nHerat\n');
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/embedded engine.*Neo4j.*exact/)]);
  });

  it.each([
    [2, 'not-read-only', ['--cypher', ['CREATE', '(n:Entity)'].join(' ')]],
    [2, 'bad-cypher', ['--cypher', ['MATCH', '(n RETURN n'].join(' ')]],
    [5, 'unknown-query', ['captured-bye']],
    [7, 'query-timeout', ['--timeout', '0.2', '--cypher', 'UNWIND range(1, 100000000) AS n RETURN count(n % 7)']],
  ])('exits with %i and %s for %j', async (code, name, words) => {
    const ended = await run([...words, '--json']);

    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe('');
    expect(JSON.parse(ended.stderr).error).toMatchObject({ code: name, next: expect.stringMatching(/\S/) });
  });
});
