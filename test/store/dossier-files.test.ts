// The files of a dossier: whole states, damage that hides nothing else, one writer.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/resources/index.js';
import { type FolderStore, openFolderStore } from '../../src/store/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { aRecord } from '../support/records.js';

let path: string;
const open = (mode: 'read' | 'change' | 'write' = 'write'): Promise<FolderStore> =>
  openFolderStore({ path, rules: loadRules(), mode });
const first = aRecord({
  url: 'https://paper.example/1',
  says: [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }],
});
const second = aRecord({
  url: 'https://paper.example/2',
  says: [{ subject: 'anna', predicate: 'HEADS', object: 'board' }],
});

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'verband-dossier-'));
});
afterEach(() => {
  rmSync(path, { recursive: true, force: true });
});

async function store(...records: (typeof first)[]): Promise<void> {
  const folder = await open();
  await folder.put(records);
  await folder.close();
}

const files = (folder: string): string[] => readdirSync(join(path, folder)).sort();

describe('the files of a dossier', () => {
  it('are one article and one analysis each, also after a better extractor', async () => {
    await store(first);
    await store({ ...first, analysis: { ...first.analysis, extractor: 'hand@2' } });
    expect([files('articles').length, files('analyses').length]).toEqual([1, 1]);
  });

  it('are the same bytes whoever stored them, in any order', async () => {
    await store(first, second);
    const bytes = (): string[] =>
      ['articles', 'analyses'].flatMap(folder =>
        files(folder).map(name => readFileSync(join(path, folder, name), 'utf8')),
      );
    const before = bytes();
    rmSync(path, { recursive: true });
    await store(second);
    await store(first);
    expect(bytes()).toEqual(before);
  });

  it('of which one is damaged leave the others readable, and status names it', async () => {
    await store(first, second);
    writeFileSync(join(path, 'articles', `${first.article.id}.json`), '{"article":');
    const folder = await open('read');
    expect((await folder.articles()).map(article => article.id)).toEqual([second.article.id]);
    expect((await folder.status()).damaged).toMatchObject([{ source: `articles/${first.article.id}.json` }]);
  });

  it('of which an analysis was changed by hand are not believed', async () => {
    await store(first);
    const [name = ''] = files('analyses');
    const file = join(path, 'analyses', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('hand@1', 'mine@1'));
    expect((await (await open('read')).status()).damaged).toMatchObject([
      { reason: expect.stringContaining('does not match its name') },
    ]);
  });

  it('that are damaged come back whole when the article is stored again', async () => {
    await store(first);
    writeFileSync(join(path, 'articles', `${first.article.id}.json`), '');
    await store(first);
    const folder = await open('read');
    expect(await folder.findRecord(first.article.id)).toEqual(first);
    expect((await folder.status()).damaged).toEqual([]);
  });

  it('of which one has the name of another article is damaged, and counted once', async () => {
    await store(first);
    const own = join(path, 'articles', `${first.article.id}.json`);
    copyFileSync(own, join(path, 'articles', 'art_copy.json'));
    const folder = await open('read');
    expect(await folder.status()).toMatchObject({
      articles: 1,
      damaged: [{ source: 'articles/art_copy.json', reason: expect.stringContaining(first.article.id) }],
    });
    expect(await folder.articles()).toHaveLength(1);
    expect((await folder.entities()).map(entity => entity.articles)).toEqual([1, 1]);
  });

  it('of a newer format are refused', async () => {
    writeFileSync(join(path, 'verband.json'), '{"format":99}');
    expect(await codeOfAsync(open('read'))).toBe('newer-dossier');
    expect(await codeOfAsync(open('write'))).toBe('newer-dossier');
  });
});

describe('a dossier that is not there', () => {
  it('is made for writing and told for reading or changing', async () => {
    expect(await codeOfAsync(open('read'))).toBe('no-dossier');
    expect(await codeOfAsync(open('change'))).toBe('no-dossier');
    await (await open('write')).close();
    expect(await (await open('read')).articles()).toEqual([]);
  });
});

describe('a place where no dossier can be', () => {
  // Only Linux has a folder that is there and in which nothing can be made.
  if (process.platform === 'linux') {
    it('is told, not tried for ever', async () => {
      const opening = openFolderStore({ path: '/proc/self/verband', rules: loadRules() });
      expect(await codeOfAsync(opening)).toBe('dossier-not-writable');
    });
  }

  it('may lie several folders deep', async () => {
    const deep = join(path, 'a', 'b', 'c');
    await (await openFolderStore({ path: deep, rules: loadRules() })).close();
    expect(readdirSync(deep)).toContain('verband.json');
  });
});

describe('the lock', () => {
  const lockFile = (): string => join(path, 'lock');
  const lock = (owner: object): void =>
    writeFileSync(lockFile(), JSON.stringify({ host: hostname(), since: new Date().toISOString(), ...owner }));

  it('lets one write and others read', async () => {
    const writer = await open();
    expect(await codeOfAsync(open())).toBe('dossier-locked');
    expect(await (await open('read')).articles()).toEqual([]);
    await writer.close();
    await (await open()).close();
  });

  it('of a process that is gone is taken over', async () => {
    lock({ pid: 2 ** 22 + 1 });
    await (await open()).close();
    expect(readdirSync(path)).not.toContain('lock');
  });

  it('of a process that runs, or of another machine, is respected', async () => {
    lock({ pid: process.ppid });
    expect(await codeOfAsync(open())).toBe('dossier-locked');
    lock({ pid: 2 ** 22 + 1, host: 'elsewhere' });
    expect(await codeOfAsync(open())).toBe('dossier-locked');
  });
});
