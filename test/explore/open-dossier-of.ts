// A dossier with given articles, for one test file; and readers that see something else than what is stored.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';
import { type FolderStore, type GraphReader, openFolderStore } from '../../src/store/index.js';

/** Opens a new dossier, calls with it, and takes it away again. */
export async function withDossier<T>(
  records: readonly ArticleRecord[],
  call: (store: FolderStore) => Promise<T>,
): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), 'verband-explore-'));
  const store = await openFolderStore({ path, rules: loadRules() });
  try {
    await store.put(records);
    return await call(store);
  } finally {
    await store.close();
    await rm(path, { recursive: true, force: true });
  }
}

/** The same store, save that some of its reads are answered otherwise. */
export function readerWith(store: GraphReader, reads: Partial<GraphReader>): GraphReader {
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(reads, name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The id of the entity with this name. */
export async function idOf(store: FolderStore, name: string): Promise<string> {
  const found = (await store.entities()).find(entity => entity.name === name);
  if (found === undefined) throw new Error(`no entity is called ${name}`);
  return found.id;
}
