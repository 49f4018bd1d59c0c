// What goes wrong with a Neo4j: each has its error, its advice, and leaves the store whole.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadOntology, loadRules } from '../../src/resources/index.js';
import { initNeo4j, openNeo4jStore } from '../../src/store/neo4j/index.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { failureOf as failure } from '../support/failure-of.js';
import { initTestNeo4j, openEmptyStore, openTestStore } from '../support/open-neo4j-store.js';
import { aRecord } from '../support/records.js';

const rules = loadRules();

describe('an address', () => {
  const open = (uri: string): Promise<unknown> => openNeo4jStore({ uri, user: 'neo4j', password: 'pass-word', rules });

  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1'])('where nobody listens (%s) is told as such', async uri => {
    expect(await failure(open(uri))).toMatchObject({
      ...{ name: 'StoreError', code: 'store-unreachable', isRetriable: true },
      message: expect.stringContaining(uri),
      next: expect.stringContaining('server runs'),
    });
  });

  it('with a password in it is refused, and the password is not repeated', async () => {
    const error = await failure(open('neo4j://anna:geheim@localhost:7687'));

    expect(error).toMatchObject({ name: 'UsageError', code: 'credentials-in-address' });
    expect(JSON.stringify(error)).not.toContain('geheim');
  });

  it.each(['http://localhost:7474', 'bolt://', 'bolt://anna:geheim@bad host', 'localhost:7687'])(
    'that is none (%s) is refused',
    async uri => {
      const error = await failure(open(uri));

      expect(error).toMatchObject({ name: 'UsageError', code: 'invalid-store-address' });
      expect(JSON.stringify(error)).not.toContain('geheim');
    },
  );
});

await describeNeo4j('a Neo4j', server => {
  beforeAll(() => initTestNeo4j(server), 60_000);
  describe('that refuses', () => describeRefusals(server));
  describe('that is given what cannot be stored', () => describeBadRecords(server));
});

function describeRefusals(server: TestNeo4j): void {
  const { uri, user } = server;

  it('a wrong password says so, and does not repeat it', async () => {
    const error = await failure(openNeo4jStore({ uri, user, password: 'wrong-geheim', rules }));

    expect(error).toMatchObject({ name: 'StoreError', code: 'store-unauthorized', isRetriable: false });
    expect(error.message).toContain(uri);
    expect(JSON.stringify(error)).not.toContain('geheim');
  });

  it('a database that it does not have', async () => {
    const { password } = server;

    expect(await failure(openNeo4jStore({ uri, user, password, database: 'nowhere', rules }))).toMatchObject({
      ...{ name: 'UsageError', code: 'unknown-database', message: expect.stringContaining('nowhere') },
    });
  });

  it('is told to be set up first, and is ready once it is', async () => {
    await server.run('MATCH (d:Dossier) DELETE d');

    expect(await failure(openTestStore(server))).toMatchObject({
      ...{ name: 'StoreError', code: 'store-not-initialised' },
      next: expect.stringContaining(`verband init-neo4j --store ${uri}`),
    });

    await initTestNeo4j(server);
    await (await openTestStore(server)).close();
  });

  it('changes nothing when it is set up again', async () => {
    const { password } = server;

    const report = await initNeo4j({ uri, user, password, ontology: loadOntology() });

    expect(report).toMatchObject({ location: uri, constraintsAdded: 0, indexesAdded: 0 });
    expect(report.statements).toBeGreaterThan(60);
  });

  it('to write into the dossier of a newer version', async () => {
    const { store, cleanup } = await openEmptyStore(server);
    await server.run('MATCH (d:Dossier) SET d.schema = 99');

    expect(await failure(store.put([aRecord()]))).toMatchObject({ code: 'newer-dossier' });
    expect(await failure(openTestStore(server))).toMatchObject({ code: 'newer-dossier' });

    await initTestNeo4j(server);
    expect(await store.articles()).toEqual([]);
    await cleanup();
  });
}

function describeBadRecords(server: TestNeo4j): void {
  const good = aRecord({ says: [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] });
  const withClaim = (change: object): ArticleRecord => {
    const bad = aRecord({
      url: 'https://paper.example/bad',
      says: [{ subject: 'anna', predicate: 'HEADS', object: 'board' }],
    });
    const claims = bad.analysis.claims.map(claim => ({ ...claim, ...change }));
    return { ...bad, analysis: { ...bad.analysis, claims } };
  };

  it.each([
    ['a claim about nobody', withClaim({ subject: 'men_none' }), 'incomplete-write'],
    ['a predicate that the ontology does not know', withClaim({ predicate: 'LIKES' }), 'unknown-predicate'],
  ])('keeps nothing of a batch with %s', async (_, bad, code) => {
    const { store, cleanup } = await openEmptyStore(server);

    expect(await failure(store.put([good, bad]))).toMatchObject({ code });

    expect(await store.status()).toMatchObject({ articles: 0, passages: 0, entities: 0, facts: 0 });
    await cleanup();
  });

  it('stops before the next batch when it is told to, and keeps what it stored', async () => {
    await server.wipe();
    const { uri, user, password } = server;
    const stop = new AbortController();
    const store = await openNeo4jStore({ uri, user, password, rules, signal: stop.signal });
    await store.put([good]);

    stop.abort();

    expect(await failure(store.put([aRecord({ url: 'https://paper.example/2' })]))).toMatchObject({
      code: 'cancelled',
    });
    await store.close();
    const again = await openTestStore(server);
    expect((await again.articles()).map(one => one.id)).toEqual([good.article.id]);
    await again.close();
  });
}
