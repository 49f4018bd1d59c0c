// Every route, on a dossier in a folder and on a real Neo4j: the same questions, the same answers.
import { beforeAll, expect, it } from '@jest/globals';
import { loadRules } from '../../src/resources/index.js';
import { type RunningServer, StoreSource, startServer } from '../../src/server/index.js';
import { openNeo4jStore } from '../../src/store/index.js';
import { describeNeo4j, type TestNeo4j } from '../support/describe-neo4j.js';
import { FILL_TIMEOUT_MS, fillNeo4j } from '../support/fill-neo4j.js';
import { closeAfterwards, HARBOUR_NEWS, startHarbourServer } from './harbour-dossier.js';
import { openProxy } from './neo4j-proxy.js';
import { type Ask, askOf, findIds, type Ids, routeContract } from './route-contract.js';

routeContract('every route on a folder', startHarbourServer);

const rules = loadRules();

async function startNeo4jServer({ uri, user, password }: Omit<TestNeo4j, 'how'>): Promise<RunningServer> {
  const options = { uri, user, password, rules, retryTimeMs: 500 };
  const store = new StoreSource({ location: uri, open: () => openNeo4jStore(options) });
  return closeAfterwards(await startServer({ store, files: new Map() }));
}

/** Whatever can differ between two stores with the same content. */
const withoutPlace = (text: string): unknown => {
  const { store, revision, ...rest } = JSON.parse(text);
  return rest;
};

await describeNeo4j('a Neo4j', neo4j => {
  let onFolder: Ask;
  let onServer: Ask;
  let ids: Ids;

  beforeAll(async () => {
    await fillNeo4j(neo4j, HARBOUR_NEWS);
    onFolder = askOf(await startHarbourServer());
    onServer = askOf(await startNeo4jServer(neo4j));
    ids = await findIds(onFolder);
  }, FILL_TIMEOUT_MS);

  routeContract('behind every route', () => startNeo4jServer(neo4j));

  it('answers as the folder does, to the last character', async () => {
    const { pilots, doel, union, captures, article } = ids;
    const questions: [string, unknown?][] = [
      ['/api/overview'],
      ['/api/search?q=do'],
      ['/api/search?q=harbor%20bord'],
      ['/api/search?q=captures&in=text'],
      ['/api/subgraph', { ids: [pilots, doel, union, 'nobody'] }],
      ['/api/expand', { id: union, loaded: [union] }],
      ['/api/expand', { id: union, order: 'name', relations: ['CAPTURES'] }],
      [`/api/evidence?fact=${captures}`],
      ['/api/evidence-rows', { facts: [captures] }],
      [`/api/details?id=${pilots}`],
      [`/api/details?id=nobody`],
      [`/api/article?id=${article}`],
      [`/api/path?from=${union}&to=${doel}`],
    ];

    for (const [path, body] of questions) {
      const [folder, server] = [await onFolder(path, body), await onServer(path, body)];
      expect([path, server.status, withoutPlace(server.text)]).toEqual([
        path,
        folder.status,
        withoutPlace(folder.text),
      ]);
    }
  });

  it('that goes down is told as such, and answers as before once it is back, with the same driver', async () => {
    const proxy = await openProxy(neo4j.uri);
    const server = await startNeo4jServer({ ...neo4j, uri: proxy.uri });
    const ask = askOf(server);
    const path = `/api/details?id=${ids.pilots}`;
    const before = await ask(path);

    await proxy.shut();
    const down = await ask(path);
    await proxy.open();
    const after = await ask(path);
    await server.close();
    await proxy.shut();

    expect([before.status, down.status, after.status]).toEqual([200, 503, 200]);
    expect(JSON.parse(down.text)).toMatchObject({ code: 'store-unreachable', isRetriable: true });
    expect(after.text).toBe(before.text);
    expect(after.headers.etag).toBe(before.headers.etag);
  });
});
