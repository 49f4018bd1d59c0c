// What only a dossier on disk promises to its readers: stamps that tell of other writers, views beside the record, speed.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { foldWords } from '../../src/graph/index.js';
import type { ArticleRecord, Entity } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';
import { SearchIndex } from '../../src/store/folder/search-index.js';
import { type FolderStore, folderStamp, openFolderStore } from '../../src/store/index.js';
import { failureOf } from '../support/failure-of.js';
import { FIRST, SECOND } from './reader-world.js';

const rules = loadRules();
let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'verband-reader-'));
});
afterEach(() => {
  rmSync(path, { recursive: true, force: true });
});

const open = (mode: 'read' | 'write' = 'write'): Promise<FolderStore> => openFolderStore({ path, rules, mode });
async function write(...records: ArticleRecord[]): Promise<void> {
  const store = await open();
  await store.put(records);
  await store.close();
}
/** Past the tick of the file system's clock. */
const rest = (): Promise<void> => sleep(60);

describe('the stamp of a dossier', () => {
  it('is the revision of a store that was opened for reading, until somebody else writes', async () => {
    await write(FIRST);
    await rest();
    const reader = await open('read');
    expect(folderStamp(path)).toBe(await reader.revision());

    const writer = await open();
    expect(folderStamp(path)).toBe(await reader.revision());
    await writer.put([SECOND]);
    expect(folderStamp(path)).not.toBe(await reader.revision());

    expect(await reader.articles()).toHaveLength(1);
    await writer.close();
    await rest();
    expect(await (await open('read')).revision()).toBe(folderStamp(path));
  });

  it('changes with each status, judgement and new version, and with nothing else', async () => {
    await write(FIRST);
    const stamps = [folderStamp(path, 0)];
    const store = await open();
    await store.setStatus(FIRST.article.id, 'retracted');
    stamps.push(folderStamp(path, 0));
    await rest();
    await store.setStatus(FIRST.article.id, 'active');
    stamps.push(folderStamp(path, 0));
    await store.close();
    writeFileSync(join(path, 'judgements.jsonl'), '');
    stamps.push(folderStamp(path, 0));
    expect(new Set(stamps).size).toBe(4);

    await (await open('read')).saveView({ id: `view_${'a'.repeat(24)}`, name: 'x', view: 'x' });
    await (await open()).close();
    expect(folderStamp(path, 0)).toBe(stamps.at(-1));
  });

  it('of a dossier that changed a moment ago is looked at once more', async () => {
    await write(FIRST);
    const now = Date.now();
    expect(folderStamp(path, now)).toMatch(/^[0-9a-f]{24}~$/);
    expect(folderStamp(path, now + 1000)).toBe(folderStamp(path, now).slice(0, -1));
  });

  it('is there where no dossier is, and another once there is one', async () => {
    const before = folderStamp(join(path, 'none'));
    expect(before).toMatch(/^[0-9a-f]{24}$/);
    await write(FIRST);
    expect(folderStamp(path)).not.toBe(before);
  });
});

describe('a writing store', () => {
  it('has a new revision for every change, however fast they come', async () => {
    const store = await open();
    const revisions: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      await store.put([FIRST]);
      await store.setStatus(FIRST.article.id, round % 2 === 0 ? 'retracted' : 'active');
      revisions.push(await store.revision());
    }
    expect(new Set(revisions).size).toBe(20);
    await store.close();
  });
});

describe('the views of a dossier', () => {
  const id = `view_${'a'.repeat(24)}`;
  const other = `view_${'b'.repeat(24)}`;

  it('are kept by a store that only reads, also while another writes', async () => {
    const writer = await open();
    const reader = await open('read');
    await reader.saveView({ id, name: 'Harbour', view: '{}' });
    expect(await writer.views()).toEqual([{ id, name: 'Harbour' }]);
    expect(readdirSync(join(path, 'views'))).toEqual([`${id}.json`]);
    await writer.close();
  });

  it('of which one is damaged, or has the name of another, leave the others readable', async () => {
    const store = await open();
    await store.saveView({ id, name: 'Harbour', view: '{}' });
    for (const text of ['{"id":', '[]', JSON.stringify({ id, name: 'Harbour', view: '{}' })]) {
      writeFileSync(join(path, 'views', `${other}.json`), text);
      expect(await store.findView(other)).toBeUndefined();
      expect(await store.views()).toEqual([{ id, name: 'Harbour' }]);
    }
    writeFileSync(join(path, 'views', 'notes.json'), '{}');
    mkdirSync(join(path, 'views', `${`view_${'c'.repeat(24)}`}.json`));
    expect(await store.views()).toHaveLength(1);
    await store.close();
  });

  it('that cannot be written are told, and nothing is made where the dossier was', async () => {
    await write(FIRST);
    const store = await open('read');
    rmSync(path, { recursive: true });

    const failure = await failureOf(store.saveView({ id, name: 'x', view: 'x' }));

    expect(failure).toMatchObject({ name: 'StoreError', code: 'dossier-not-writable' });
    expect(failure.message).toContain(join('views', id));
    expect(await store.views()).toEqual([]);
    expect(folderStamp(path)).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe('a search among 20,000 names', () => {
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'zé'];
  const nameOf = (index: number): string =>
    [...String(index * 7919).padStart(9, '0')]
      .map(digit => syllables[Number(digit)])
      .join('')
      .replace(/.{9}/, '$& ');
  const entities = Array.from({ length: 20_000 }, (_, index): Entity => {
    const name = nameOf(index);
    const use = { mentions: index % 50, articles: 1 };
    return { id: `Q${index}`, name, names: [name], type: 'Person', labels: [], named: true, locals: [], ...use };
  });
  const index = new SearchIndex(entities, []);

  it.each([[false], [true]])('takes a few milliseconds (fuzzy: %s)', isFuzzy => {
    const words = foldWords(nameOf(4321).slice(0, isFuzzy ? 9 : 5));
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      expect(index.findNames({ words, limit: 50, isFuzzy }).length).toBeGreaterThan(0);
      return performance.now() - start;
    });
    // The first folds all names.
    expect(Math.min(...times.slice(1))).toBeLessThan(20);
  });
});
