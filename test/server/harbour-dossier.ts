// A dossier on disk about the harbour, and a server that shows it; both are gone after the tests of the file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';
import { type RunningServer, type ServerOptions, StoreSource, startServer } from '../../src/server/index.js';
import { folderStamp, openFolderStore } from '../../src/store/index.js';
import { aRecord } from '../support/records.js';

const rules = loadRules();

/** Three articles: who captured Doel, who heads the board, and one who denies it. */
export const HARBOUR_NEWS: readonly ArticleRecord[] = [
  aRecord({
    url: 'https://paper.example/doel',
    publisher: 'The Paper',
    publishedAt: '2021-08-12',
    says: [
      { subject: 'pilots', predicate: 'CAPTURES', object: 'doel' },
      { subject: 'anna', predicate: 'HEADS', object: 'board' },
    ],
  }),
  aRecord({
    url: 'https://post.example/doel',
    publisher: 'The Post',
    publishedAt: '2021-08-13',
    says: [
      { subject: 'pilots', predicate: 'CAPTURES', object: 'doel', claimants: ['union'], modality: 'attributed' },
      { subject: 'union', predicate: 'MEETS_WITH', object: 'board' },
    ],
  }),
  aRecord({
    url: 'https://post.example/ghent',
    publisher: 'The Post',
    publishedAt: '2021-08-14',
    says: [
      { subject: 'union', predicate: 'CAPTURES', object: 'ghent' },
      { subject: 'board', predicate: 'ARRESTS', object: 'bakker' },
    ],
  }),
];

/** One more article, to see whether it is noticed. */
export const LATE_NEWS: ArticleRecord = aRecord({
  url: 'https://post.example/late',
  publishedAt: '2021-08-20',
  says: [{ subject: 'bakker', predicate: 'MEETS_WITH', object: 'anna' }],
});

const servers: RunningServer[] = [];
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(servers.map(server => server.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Closes a server after the tests of the file. */
export function closeAfterwards<T extends RunningServer>(server: T): T {
  servers.push(server);
  return server;
}

/** A folder that is gone after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verband-server-'));
  folders.push(folder);
  return folder;
}

/** Stores records in a dossier, as another process would. */
export async function storeRecords(path: string, records: readonly ArticleRecord[]): Promise<void> {
  const store = await openFolderStore({ path, rules });
  await store.put(records);
  await store.close();
}

export type FolderSourceOptions = { now?: () => number };

export function folderSource(path: string, options: FolderSourceOptions = {}): StoreSource {
  return new StoreSource({
    location: path,
    open: () => openFolderStore({ path, rules, mode: 'read' }),
    stamp: () => folderStamp(path),
    ...options,
  });
}

export type TestServer = RunningServer & { dossier: string; faults: unknown[]; signedIn: { authorization: string } };

/** A server over a new dossier with the harbour's news. */
export async function startHarbourServer(
  options: Partial<ServerOptions> = {},
  sourceOptions: FolderSourceOptions = {},
): Promise<TestServer> {
  const dossier = join(makeFolder(), 'dossier');
  await storeRecords(dossier, HARBOUR_NEWS);
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => void faults.push(error);
  const store = folderSource(dossier, sourceOptions);
  const server = closeAfterwards(await startServer({ store, files: new Map(), onFault, ...options }));
  return { ...server, dossier, faults, signedIn: { authorization: `Bearer ${server.token}` } };
}
