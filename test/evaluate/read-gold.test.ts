// Gold files and texts as they lie on disk, whole and damaged.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readGold, readGoldText } from '../../src/evaluate/read-gold.js';
import { packagePath, readPackageJson } from '../../src/resources/index.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const document = (id: string, more = {}) => ({ id, entities: [], claims: [], ...more });

describe('readGold', () => {
  it('reads a list of documents, one document, and all gold files of a folder', () => {
    const list = write('list.json', { documents: [document('a'), document('b')] });
    const one = write('one.json', document('c', { source: { file: 'c.html' } }));
    write('identity.json', { clusters: [], documents: [] });

    expect(readGold(list).map(gold => gold.document.id)).toEqual(['a', 'b']);
    expect(readGold(one, '/texts')).toMatchObject([{ textPath: '/texts/c.html' }]);
    expect(readGold(folder).map(gold => gold.textPath)).toEqual(
      ['a.txt', 'b.txt', 'c.html'].map(name => join(folder, 'texts', name)),
    );
  });

  it.each([
    ['file-not-found', () => join(folder, 'nowhere.json')],
    ['damaged-gold', () => write('broken.json', '{"documents": [')],
    ['damaged-gold', () => write('wrong.json', { documents: [{ id: 'a', entities: [{ id: 1 }], claims: [] }] })],
    ['no-gold', () => join(write('other.json', [1]), '..')],
    ['gold-twice', () => write('twice.json', { documents: [document('a'), document('a')] })],
  ])('refuses with %s', (code, path) => {
    const gold = path();
    expect(() => readGold(gold)).toThrow(expect.objectContaining({ code }));
  });

  it('tells where a text is missing', () => {
    const [gold] = readGold(write('one.json', document('c')));
    if (gold === undefined) throw new Error('no gold');
    expect(() => readGoldText(gold)).toThrow(expect.objectContaining({ code: 'file-not-found' }));

    mkdirSync(join(folder, 'texts'));
    write('texts/c.txt', 'Kaai died.');
    expect(new TextDecoder().decode(readGoldText(gold))).toBe('Kaai died.');
  });
});

describe('the gold of the package', () => {
  const gold = readGold(packagePath('graph-data', 'gold'));

  it('holds the sample article and four invented reports', () => {
    expect(gold.map(({ document: { id } }) => id)).toEqual([
      'en-dev-airlift',
      'en-dev-kandahar',
      'en-dev-terminal',
      'en-dev-palma',
      'seed-000',
    ]);
  });

  it('marks the texts that lie beside it, to the byte', () => {
    const hashes = ['invented-en.json', 'seed.json'].flatMap(name => {
      const { documents } = readPackageJson('graph-data', 'gold', name) as { documents: { sha256: string }[] };
      return documents.map(({ sha256 }) => sha256);
    });
    expect(gold.map(one => createHash('sha256').update(readGoldText(one)).digest('hex'))).toEqual(hashes);
  });
});
