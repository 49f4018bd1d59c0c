// The store behind a server that runs for days: written to by others, taken away, brought back.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/resources/index.js';
import { StoreSource } from '../../src/server/index.js';
import { folderStamp, type GraphStore, openFolderStore, openNeo4jStore } from '../../src/store/index.js';
import { failureOf } from '../support/failure-of.js';
import { folderSource, HARBOUR_NEWS, LATE_NEWS, makeFolder, storeRecords } from './harbour-dossier.js';

const rules = loadRules();

/** Waits until the test lets it go. */
function makeGate(): { isOpen: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const isOpen = new Promise<void>(resolve => {
    open = resolve;
  });
  return { isOpen, open };
}

let path: string;
let clock: number;
/** Stores in the order of their opening, and those of them that were closed. */
let opened: GraphStore[];
let closed: GraphStore[];

const now = (): number => clock;
const countArticles = async (store: GraphStore): Promise<number> => (await store.status()).articles;

/** A source that tells what it opens and closes. */
function watchedSource(beforeOpen: () => void | Promise<void> = () => undefined): StoreSource {
  return new StoreSource({
    location: path,
    now,
    stamp: () => folderStamp(path),
    open: async () => {
      await beforeOpen();
      const store = await openFolderStore({ path, rules, mode: 'read' });
      const close = store.close.bind(store);
      store.close = async () => {
        closed.push(store);
        await close();
      };
      opened.push(store);
      return store;
    },
  });
}

beforeEach(async () => {
  path = join(makeFolder(), 'dossier');
  clock = 0;
  opened = [];
  closed = [];
  await storeRecords(path, HARBOUR_NEWS);
});

describe('a dossier that nobody writes to', () => {
  it('is opened once, by the first of many questions', async () => {
    const source = watchedSource();
    const counts = await Promise.all([1, 2, 3].map(() => source.use(countArticles)));
    clock = 3_600_000;
    await source.use(countArticles);

    expect(counts).toEqual([3, 3, 3]);
    expect(opened).toHaveLength(1);
  });
});

describe('a dossier that somebody else writes to', () => {
  it('is opened again, after a second at the least', async () => {
    const source = watchedSource();
    await source.use(countArticles);
    await storeRecords(path, [LATE_NEWS]);

    clock = 999;
    const before = await source.use(countArticles);
    clock = 1000;
    const after = await source.use(countArticles);

    expect([before, after]).toEqual([3, 4]);
    expect(closed).toEqual([opened[0]]);
  });

  it('is opened again for a fifth of the time at the most', async () => {
    const source = watchedSource(() => {
      clock += 10_000;
    });
    await source.use(countArticles);
    await storeRecords(path, [LATE_NEWS]);

    clock = 49_999;
    await source.use(countArticles);
    expect(opened).toHaveLength(1);
    clock = 50_000;
    await source.use(countArticles);
    expect(opened).toHaveLength(2);
  });

  it('is opened once for all who ask at the same time', async () => {
    const source = watchedSource();
    await source.use(countArticles);
    await storeRecords(path, [LATE_NEWS]);
    clock = 1000;

    const counts = await Promise.all([1, 2, 3].map(() => source.use(countArticles)));

    expect(counts).toEqual([4, 4, 4]);
    expect(opened).toHaveLength(2);
  });

  it('stays what it was for questions under way, and is closed after the last of them', async () => {
    const source = watchedSource();
    const [first, second] = [makeGate(), makeGate()];
    const slow = [first, second].map(gate =>
      source.use(async store => {
        await gate.isOpen;
        return countArticles(store);
      }),
    );
    await source.use(countArticles);
    await storeRecords(path, [LATE_NEWS]);
    clock = 1000;

    expect(await source.use(countArticles)).toBe(4);
    first.open();
    expect(await slow[0]).toBe(3);
    expect(closed).toEqual([]);
    second.open();
    expect(await slow[1]).toBe(3);
    expect(closed).toEqual([opened[0]]);
  });
});

describe('a dossier that was never there', () => {
  it('is told as every command tells it', async () => {
    rmSync(path, { recursive: true });

    expect(await failureOf(folderSource(path).use(countArticles))).toMatchObject({
      name: 'NotFoundError',
      code: 'no-dossier',
    });
  });

  it('is found as soon as it is there', async () => {
    rmSync(path, { recursive: true });
    const source = folderSource(path);
    await failureOf(source.use(countArticles));
    await storeRecords(path, HARBOUR_NEWS);

    expect(await source.use(countArticles)).toBe(3);
  });
});

describe('a dossier that is taken away', () => {
  it('is missed after a second, with the way back, and works again once it is back', async () => {
    const source = watchedSource();
    await source.use(countArticles);
    renameSync(path, `${path}-away`);

    clock = 1000;
    const failure = await failureOf(source.use(countArticles));
    renameSync(`${path}-away`, path);
    const count = await source.use(countArticles);

    expect(failure).toMatchObject({
      name: 'StoreError',
      code: 'store-lost',
      isRetriable: true,
      message: expect.stringContaining(path),
      next: expect.stringContaining('back'),
    });
    expect(count).toBe(3);
    expect(opened).toHaveLength(1);
  });

  it('may come back as another one', async () => {
    const source = watchedSource();
    await source.use(countArticles);
    renameSync(path, `${path}-away`);
    clock = 1000;
    await failureOf(source.use(countArticles));
    await storeRecords(path, [LATE_NEWS]);

    expect(await source.use(countArticles)).toBe(1);
  });

  it('or damaged is a trouble of the store, whoever must mend it', async () => {
    const source = watchedSource();
    await source.use(countArticles);
    await storeRecords(path, [LATE_NEWS]);
    writeFileSync(join(path, 'verband.json'), 'format one');
    clock = 1000;

    const failure = await failureOf(source.use(countArticles));

    expect(failure).toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining('verband.json'),
      isRetriable: true,
    });
  });
});

describe('a Neo4j with nothing behind its address', () => {
  it('is asked again each time, and closing does not wait for it', async () => {
    const address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'pass-word' };
    const source = new StoreSource({
      location: address.uri,
      open: () => openNeo4jStore({ ...address, rules, retryTimeMs: 0 }),
    });

    for (const _ of [1, 2]) {
      expect(await failureOf(source.use(countArticles))).toMatchObject({
        code: 'store-unreachable',
        isRetriable: true,
      });
    }
    await source.close();
  });
});

describe('a source that is closed', () => {
  it('closes its store after the last question, and opens it no more', async () => {
    const source = watchedSource();
    const gate = makeGate();
    const slow = source.use(async store => {
      await gate.isOpen;
      return countArticles(store);
    });
    await source.use(countArticles);

    await source.close();
    expect(closed).toEqual([]);
    gate.open();
    expect(await slow).toBe(3);
    expect(closed).toEqual(opened);
    expect(await failureOf(source.use(countArticles))).toMatchObject({ code: 'server-closing' });
  });
});
