// verband ingest, on good and bad articles.
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FRENCH, HERAT, KANDAHAR, writeArticles } from './articles.js';
import { type Ended, makeFolder, runVerband } from './run-verband.js';

const folder = makeFolder();

/** Ingests into a dossier of its own. */
function ingest(dossier: string, ...words: string[]): Promise<Ended> {
  return runVerband(['ingest', ...words, '--dossier', dossier], { folder });
}

function errorsOf({ stderr }: Ended): { code: string; next: string; source?: string }[] {
  const lines = stderr.split('\n').filter(line => line.startsWith('{"error"'));
  return lines.map(line => JSON.parse(line).error);
}

describe('verband ingest', () => {
  it('stores a folder, and says the second time that nothing changed', async () => {
    writeArticles(join(folder, 'twice'), { 'a.txt': KANDAHAR, 'b.txt': HERAT });

    const first = await ingest('d-twice', 'twice');
    const second = await ingest('d-twice', 'twice');

    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 stored\n.* facts added/) });
    expect(first.stderr).toContain('[1/2] stored twice/a.txt');
    expect(second).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 unchanged\n.*nothing changed/) });
  });

  it('reads standard input, and prints one JSON document and nothing else on stdout', async () => {
    const { code, stdout, stderr } = await runVerband(['ingest', '-', '--json', '-d', 'd-stdin'], {
      folder,
      stdin: KANDAHAR,
    });

    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ total: 1, stored: 1, failed: 0, failures: [] },
      articles: [{ source: '-', outcome: 'stored', article: expect.stringMatching(/^art_/) }],
    });
  });

  it('stores the good articles of a batch, reports the bad ones, and exits with 3', async () => {
    writeArticles(join(folder, 'mixed'), { 'a.txt': KANDAHAR, 'empty.txt': '', 'z.txt': HERAT });

    const ended = await ingest('d-mixed', 'mixed', 'missing.txt', '--json');
    const facts = await runVerband(['facts', '--dossier', 'd-mixed'], { folder });

    expect(ended.code).toBe(3);
    expect(errorsOf(ended)).toEqual([
      expect.objectContaining({ code: 'file-not-found', source: 'missing.txt' }),
      expect.objectContaining({ code: 'empty-article', source: join('mixed', 'empty.txt') }),
    ]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ total: 4, stored: 2, failed: 2 });
    expect(facts.stdout).toContain('Kandahar');
    expect(facts.stdout).toContain(HERAT);
  });

  it('stores an article in another language, and says that it was not analysed', async () => {
    writeArticles(join(folder, 'other'), { 'fr.txt': FRENCH });

    const { code, stdout, stderr } = await ingest('d-other', 'other/fr.txt');

    expect(code).toBe(0);
    expect(stdout).toContain('1 stored');
    expect(stderr).toContain('neither Dutch nor English');
  });

  it('reads what it can of broken HTML', async () => {
    const broken = `<html><body><div><p>${HERAT}<b>Residents<p>fled the city <table><td>to the west of the country in cars`;
    writeArticles(join(folder, 'broken'), { 'page.html': broken });

    const { code, stdout } = await ingest('d-broken', 'broken/page.html', '--json');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ stored: 1, failed: 0 });
  });
});

describe('verband ingest of bad input alone', () => {
  const large = Buffer.alloc(60_000_000, 'De taliban namen Kandahar in. ');
  writeArticles(join(folder, 'bad'), {
    'empty.txt': '  \n',
    'report.pdf': '%PDF-1.7\n%âãÏÓ\n',
    'noise.txt': Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256)),
    'large.txt': large,
  });
  writeArticles(join(folder, 'no-articles'), { 'picture.png': 'x' });

  it.each([
    ['a missing file', 'nowhere.txt', 'file-not-found'],
    ['a folder without articles', 'no-articles', 'no-articles'],
    ['an empty file', 'bad/empty.txt', 'empty-article'],
    ['a PDF', 'bad/report.pdf', 'binary-file'],
    ['noise', 'bad/noise.txt', 'binary-file'],
    ['60 MB of text', 'bad/large.txt', 'article-too-large'],
  ])('refuses %s with 4 and a next step', async (_, name, code) => {
    const ended = await ingest('d-bad', name, '--json');

    expect(ended.code).toBe(4);
    expect(errorsOf(ended)).toEqual([expect.objectContaining({ code, next: expect.stringMatching(/\S/) })]);
  });

  it('refuses a file by its size, without reading it', async () => {
    const path = join(folder, 'bad', 'endless.txt');
    writeFileSync(path, '');
    // Takes no room on the disk, and hours to read.
    truncateSync(path, 2 ** 42);

    const ended = await ingest('d-large', 'bad/endless.txt', '--json');

    expect(errorsOf(ended)).toMatchObject([
      { code: 'article-too-large', message: expect.stringContaining('4398046511104') },
    ]);
  });

  it('makes no dossier for a misspelt name', async () => {
    await ingest('d-never', 'nowhere.txt');

    expect(existsSync(join(folder, 'd-never'))).toBe(false);
  });
});
