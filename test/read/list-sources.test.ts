// Which sources are meant, and the bytes of files.
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listSources, readFileBytes, readStreamBytes } from '../../src/read/index.js';
import { codeOfAsync } from '../support/code-of.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verband-sources-'));
  await mkdir(join(folder, 'b', 'c'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  await mkdir(join(folder, '.hidden'));
  await mkdir(join(folder, 'empty'));
  const names = [
    'z.txt',
    'a.HTML',
    'b/m.htm',
    'b/c/n.text',
    'x.pdf',
    '.secret.txt',
    'node_modules/x.txt',
    '.hidden/x.txt',
  ];
  for (const name of names) await writeFile(join(folder, name), 'Haven.');
  await symlink(join(folder, 'z.txt'), join(folder, 'link.txt'));
  await symlink(join(folder, 'gone.txt'), join(folder, 'broken.txt'));
  await symlink(folder, join(folder, 'b', 'loop'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Paths as the folder knows them. */
async function list(...names: string[]) {
  const { sources, failures } = await listSources(
    names.map(name => (name.startsWith('.') ? join(folder, name) : name)),
  );
  return {
    sources: sources.map(source => (source.kind === 'file' ? relative(folder, source.path) : source)),
    codes: failures.map(failure => failure.code),
  };
}

describe('listSources', () => {
  it('finds articles in folders at any depth, sorted, without hidden and foreign ones', async () => {
    expect(await list('.')).toEqual({ sources: ['a.HTML', 'b/c/n.text', 'b/m.htm', 'link.txt', 'z.txt'], codes: [] });
  });

  it('takes a named file whatever its ending, and each file once', async () => {
    expect(await list('./x.pdf', './z.txt', './b/../z.txt', './z.txt')).toEqual({
      sources: ['x.pdf', 'z.txt'],
      codes: [],
    });
  });

  it('knows addresses and standard input', async () => {
    expect((await list('https://example.org/a', '-', './z.txt')).sources).toEqual([
      'z.txt',
      { kind: 'stdin' },
      { kind: 'url', url: 'https://example.org/a' },
    ]);
  });

  it('reports what is not there and lists the rest', async () => {
    expect(await list('./gone.txt', './empty', './z.txt')).toEqual({
      sources: ['z.txt'],
      codes: ['file-not-found', 'no-articles'],
    });
  });

  it('refuses other schemes and an empty list', async () => {
    expect(await codeOfAsync(listSources(['ftp://example.org/a']))).toBe('unsupported-address');
    expect(await codeOfAsync(listSources([]))).toBe('no-sources');
  });
});

describe('readFileBytes', () => {
  it('reads a file', async () => {
    expect(Buffer.from(await readFileBytes(join(folder, 'z.txt'))).toString()).toBe('Haven.');
  });

  it('refuses 60 megabytes by their size alone', async () => {
    const path = join(folder, 'large.txt');
    await writeFile(path, '');
    await truncate(path, 60_000_000);

    await expect(readFileBytes(path)).rejects.toMatchObject({
      code: 'article-too-large',
      message: expect.stringContaining('60000000'),
    });
    await rm(path);
  });

  it('says what is wrong with a path', async () => {
    expect(await codeOfAsync(readFileBytes(join(folder, 'gone.txt')))).toBe('file-not-found');
    expect(await codeOfAsync(readFileBytes(join(folder, 'z.txt', 'a')))).toBe('file-not-found');
    expect(await codeOfAsync(readFileBytes(folder))).toBe('is-a-folder');
  });
});

describe('readStreamBytes', () => {
  it('stops an endless stream at the limit', async () => {
    let chunks = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          chunks += 1;
          yield Buffer.alloc(1000);
        }
      })(),
    );

    expect(await codeOfAsync(readStreamBytes(endless, { source: '-', maxBytes: 10_000 }))).toBe('article-too-large');
    expect(chunks).toBeLessThan(50);
    expect(endless.destroyed).toBe(true);
  });
});
