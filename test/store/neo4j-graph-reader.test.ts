// What only a Neo4j promises to who reads it piece by piece: a folder's answers, older dossiers, an end when nobody waits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWords } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadOntology } from '../../src/resources/index.js';
import { type GraphStore, initNeo4j, openFolderStore, type WordQuery } from '../../src/store/index.js';
import { connectNeo4j } from '../../src/store/neo4j/connection.js';
import { runTransaction } from '../../src/store/neo4j/run-transaction.js';
import { buildRecord } from '../support/build-record.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { failureOf } from '../support/failure-of.js';
import { initTestNeo4j, openEmptyStore, openTestStore, rules } from '../support/open-neo4j-store.js';
import { answersOf } from './contract.js';
import { FIRST, RETRACTED, SECOND, UNDATED } from './reader-world.js';

await describeNeo4j('a Neo4j read piece by piece', server => {
  beforeAll(() => initTestNeo4j(server), 60_000);
  describe('beside a folder', () => describeEquality(server));
  describe('of an older schema', () => describeUpgrade(server));
  describe('for somebody who leaves', () => describeCancel(server));
});

/** Titles of the same few letters, so that words are nearly each other's, and of anything at all. */
const anyTitle = fc.oneof(
  fc.stringMatching(/^[abé'. -]{1,12}$/),
  fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3}){0,3}$/),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('The a of and', `x${'y'.repeat(300)}`, "U.S. Army's", 'ΟΔΟΣ Straße', 'e\u0301 \ud83d'),
);

const titled = (title: string, index: number): ArticleRecord =>
  buildRecord(
    {
      ...{ url: `https://paper.example/${index}`, language: 'en', title, sentences: [{ text: `${title}.` }] },
      ...(index % 3 === 0 ? {} : { publishedAt: `2021-08-1${index % 3}` }),
    },
    {},
  );

function describeEquality(server: TestNeo4j): void {
  it('answers searches as a folder does, whatever the words', async () => {
    const titles = fc.sample(anyTitle, { numRuns: 150, seed: 42 });
    const records = titles.map(titled);
    const path = mkdtempSync(join(tmpdir(), 'verband-equal-'));
    const [folder, { store, cleanup }] = [await openFolderStore({ path, rules }), await openEmptyStore(server)];
    await folder.put(records);
    await store.put(records);

    for (const query of queriesFor(titles)) {
      const asked = async (one: GraphStore): Promise<unknown> => ({
        query,
        titles: (await one.searchTitles(query)).map(({ id }) => id),
        passages: query.isFuzzy === true ? [] : await one.searchPassages(query),
      });
      expect(await asked(store)).toEqual(await asked(folder));
    }
    await folder.close();
    await cleanup();
    rmSync(path, { recursive: true });
  }, 120_000);
}

/** One or two words of the titles, whole and cut, exactly and nearly. */
function queriesFor(titles: readonly string[]): WordQuery[] {
  const words = [...new Set(titles.flatMap(foldWords))];
  const picks = words.filter((_, index) => index % Math.ceil(words.length / 60) === 0);
  return picks.flatMap((word, index): WordQuery[] => {
    const beginning = [...word].slice(0, 2).join('');
    const limit = index % 4 === 0 ? 3 : 200;
    return [
      { words: [beginning], limit },
      { words: index % 2 === 0 ? [word] : [word, 'a'], limit },
      { words: [word], limit, isFuzzy: true },
    ];
  });
}

function describeUpgrade(server: TestNeo4j): void {
  const { uri, user, password } = server;
  const init = (): ReturnType<typeof initNeo4j> => initNeo4j({ uri, user, password, ontology: loadOntology() });
  const answers = async (store: GraphStore): Promise<unknown> => [
    await answersOf(store),
    await store.records([RETRACTED.article.id]),
    await store.searchNames({ words: ['brien'], limit: 5 }),
    await store.searchTitles({ words: ['e'], limit: 5 }),
    await store.searchTitles({ words: ['gouda'], limit: 5 }),
    await store.searchPassages({ words: ['meet'], limit: 5 }),
    await store.mostMentioned(5),
    await store.factEnds(['Q2001', 'Q2002']),
    await store.articleHeads([FIRST.article.id, UNDATED.article.id, RETRACTED.article.id]),
  ];

  it('is told to be brought up to date, keeps all that it held, and then answers as a new one', async () => {
    const { store } = await openEmptyStore(server);
    await store.put([FIRST, SECOND, UNDATED, RETRACTED]);
    await store.setStatus(RETRACTED.article.id, 'retracted');
    const before = await answers(store);
    await makeOlder(server);

    const failure = { name: 'StoreError', code: 'older-dossier', next: expect.stringContaining('verband init-neo4j') };
    expect(await failureOf(store.put([FIRST]))).toMatchObject(failure);
    expect(await failureOf(store.revision())).toMatchObject(failure);
    await store.close();
    expect(await failureOf(openTestStore(server))).toMatchObject({
      ...failure,
      message: expect.stringContaining('schema 1'),
    });

    expect(await init()).toMatchObject({ schema: 2, indexesAdded: 4 });
    const again = await openTestStore(server);
    expect(await answers(again)).toEqual(before);
    expect(await again.revision()).toMatch(/^[0-9a-f-]{36}-0$/);
    await again.setStatus(FIRST.article.id, 'retracted');
    expect(await again.searchPassages({ words: ['vote'], limit: 5 })).toEqual([]);
    await again.close();
  });

  it('tells one database from another', async () => {
    const { store, cleanup } = await openEmptyStore(server);
    const before = await store.revision();
    await init();
    expect(await store.revision()).toBe(before);

    await server.run('MATCH (d:Dossier) DELETE d');
    expect(await failureOf(store.revision())).toMatchObject({ code: 'store-not-initialised' });
    await init();

    expect(await store.revision()).not.toBe(before);
    await cleanup();
  });
}

/** Takes off what schema 2 added. */
async function makeOlder(server: TestNeo4j): Promise<void> {
  for (const label of ['StoredEntity', 'StoredRecord', 'StoredPassage']) {
    await server.run(`DROP INDEX ${label}_words IF EXISTS`);
  }
  await server.run('DROP INDEX StoredEntity_mentions IF EXISTS');
  await server.run('DROP CONSTRAINT StoredPassage_id IF EXISTS');
  await server.run('DROP CONSTRAINT StoredView_id IF EXISTS');
  await server.run('MATCH (n:StoredPassage) DELETE n');
  await server.run('MATCH (n:StoredEntity) REMOVE n.words, n.mentions');
  await server.run('MATCH (n:StoredRecord) REMOVE n.words, n.head, n.publishedAt');
  await server.run('MATCH (n:StoredFact) REMOVE n.ends');
  await server.run("MATCH (d:Dossier {id: 'dossier'}) SET d.schema = 1 REMOVE d.identity, d.revision");
}

function describeCancel(server: TestNeo4j): void {
  it('ends a read that runs, at once and on the server too', async () => {
    const connection = await connectNeo4j(server, 1000);
    const cancel = new AbortController();
    const open = async (): Promise<number> => (await server.run('SHOW TRANSACTIONS')).length;
    const others = await open();
    const pending = failureOf(
      runTransaction(
        connection,
        async tx => {
          await tx.read('dossier');
          expect(await open()).toBe(others + 1);
          setTimeout(() => cancel.abort(), 10);
          await new Promise(() => undefined);
        },
        { mode: 'READ', cancel: cancel.signal },
      ),
    );

    expect(await pending).toMatchObject({ name: 'CancelledError', code: 'cancelled' });
    expect(await open()).toBe(others);
    await connection.driver.close();
  });
}
