// What commands do with a dossier that is missing, empty, damaged or locked.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { HERAT, KANDAHAR, writeArticles } from './articles.js';
import { type Ended, makeFolder, runVerband } from './run-verband.js';

const folder = makeFolder();
const run = (...words: string[]): Promise<Ended> => runVerband(words, { folder });

beforeAll(async () => {
  writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR, 'b.txt': HERAT });
  for (const dossier of ['damaged', 'locked']) await run('ingest', 'news', '--dossier', dossier);
});

describe('a dossier that is not there', () => {
  it.each([['facts'], ['status'], ['query', 'articles'], ['retract', 'a.txt', '--dossier', 'nowhere']])(
    'is named by verband %s, with the way to make one',
    async (...words) => {
      const { code, stderr } = await run(...words);

      expect(code).toBe(5);
      expect(stderr).toMatch(/no dossier at \S+(dossier|nowhere)/);
      expect(stderr).toContain('verband ingest');
    },
  );

  it('is not made by asking for it', async () => {
    await run('retract', 'a.txt', '--dossier', 'nowhere');
    await run('facts', '--dossier', 'nowhere');

    expect(readdirSync(folder)).not.toContain('nowhere');
  });

  it('cannot be made where a file stands', async () => {
    const { code, stderr } = await run('ingest', 'news', '--dossier', 'news/a.txt');

    expect(code).toBe(6);
    expect(stderr).toContain('news/a.txt');
    expect(stderr).not.toContain('[internal]');
  });
});

describe('an empty dossier', () => {
  it.each([['facts'], ['status'], ['query', 'articles']])('is told as such by verband %s', async (...words) => {
    writeArticles(join(folder, 'empty'), { 'verband.json': '{"format":1}' });

    const { code, stderr } = await run(...words, '--dossier', 'empty');

    expect(code).toBe(0);
    expect(stderr).toMatch(/empty is empty.*ingest ARTICLES --dossier empty/);
  });
});

describe('a damaged file', () => {
  it('is named with what to do, hides no other article, and makes verband status exit with 4', async () => {
    const articles = join(folder, 'damaged', 'articles');
    const file = readdirSync(articles).find(name => readFileSync(join(articles, name), 'utf8').includes('Herat')) ?? '';
    writeFileSync(join(articles, file), '{"article": {');

    const facts = await run('facts', '--dossier', 'damaged');
    const status = await run('status', '--dossier', 'damaged', '--json');

    expect(facts.code).toBe(0);
    expect(facts.stdout).toContain(KANDAHAR);
    expect(facts.stderr).toContain(file);
    expect(facts.stderr).toContain('ingest its article again');
    expect(status.code).toBe(4);
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: 1, damaged: [{ source: `articles/${file}` }] });
  });

  it('is mended by ingesting its article again', async () => {
    const again = await run('ingest', 'news', '--dossier', 'damaged', '--json');
    const status = await run('status', '--dossier', 'damaged', '--json');

    expect(JSON.parse(again.stdout)).toMatchObject({ stored: 1, unchanged: 1 });
    expect(status.code).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: 2, damaged: [] });
  });

  it('that marks the dossier stops every command with 4', async () => {
    writeArticles(join(folder, 'unmarked'), { 'verband.json': 'format one' });

    const { code, stderr } = await run('facts', '--dossier', 'unmarked');

    expect(code).toBe(4);
    expect(stderr).toContain('verband.json');
  });
});

describe('a dossier that another process writes', () => {
  it('is not written by this one, and can be read', async () => {
    const owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    writeFileSync(join(folder, 'locked', 'lock'), JSON.stringify(owner));

    const ingest = await run('ingest', 'news', '--dossier', 'locked', '--json');
    const facts = await run('facts', '--dossier', 'locked');

    expect(ingest.code).toBe(6);
    expect(ingest.stdout).toBe('');
    expect(JSON.parse(ingest.stderr).error).toMatchObject({
      code: 'dossier-locked',
      message: expect.stringContaining(String(process.pid)),
      next: expect.stringContaining('Wait'),
    });
    expect(facts.code).toBe(0);
    expect(facts.stdout).toContain(KANDAHAR);
  });
});
