// What the viewer's server says when its store changes, goes and comes back while it runs.
import { renameSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Overview, Refusal, SearchAnswer } from '../../src/protocol/index.js';
import { loadRules } from '../../src/resources/index.js';
import { StoreSource, startServer } from '../../src/server/index.js';
import { openNeo4jStore } from '../../src/store/index.js';
import {
  closeAfterwards,
  folderSource,
  LATE_NEWS,
  makeFolder,
  startHarbourServer,
  storeRecords,
  type TestServer,
} from './harbour-dossier.js';
import { type Ask, answerOf, askOf } from './route-contract.js';
import { send } from './send.js';

describe('a dossier on disk', () => {
  let clock = 0;
  let server: TestServer;
  let ask: Ask;

  beforeAll(async () => {
    server = await startHarbourServer({}, { now: () => clock });
    ask = askOf(server);
  });

  const pass = (): void => {
    clock += 100_000;
  };

  it('that is written to shows what is new, under another tag', async () => {
    const { port, signedIn } = server;
    const path = '/api/overview';
    const { headers } = await ask(path);
    const ifNew = { ...signedIn, 'if-none-match': headers.etag ?? '' };
    expect((await send({ port, path, headers: ifNew })).status).toBe(304);

    await storeRecords(server.dossier, [LATE_NEWS]);
    pass();
    const after = await send({ port, path, headers: ifNew });

    expect(after.status).toBe(200);
    expect(Overview.parse(JSON.parse(after.text)).store.articles).toBe(4);
  });

  it('that is gone is told with 503, even to a browser that has the answer, and works again once it is back', async () => {
    const { port, signedIn, dossier } = server;
    const { headers } = await ask('/api/search?q=pil');
    renameSync(dossier, `${dossier}-away`);
    pass();

    const ifNew = { ...signedIn, 'if-none-match': headers.etag ?? '' };
    const lost = await send({ port, path: '/api/search?q=pil', headers: ifNew });
    const again = await ask('/api/expand', { id: 'x' });
    const views = await ask('/api/views', { name: 'x', view: 'x' });
    renameSync(`${dossier}-away`, dossier);

    for (const { status, text } of [lost, again, views]) {
      expect(status).toBe(503);
      expect(Refusal.parse(JSON.parse(text))).toMatchObject({ code: 'store-lost', isRetriable: true });
    }
    expect((await answerOf(SearchAnswer, ask('/api/search?q=pil'))).nodes).toHaveLength(1);
    expect(server.faults).toEqual([]);
  });
});

describe('a Neo4j', () => {
  it('that is not there is told with 503, soon, each time', async () => {
    const options = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'pass-word', rules: loadRules() };
    const store = new StoreSource({
      location: options.uri,
      open: () => openNeo4jStore({ ...options, retryTimeMs: 500 }),
    });
    const ask = askOf(closeAfterwards(await startServer({ store, files: new Map() })));

    for (const path of ['/api/overview', '/api/search?q=a']) {
      const { status, text } = await ask(path);
      expect(status).toBe(503);
      expect(text).not.toContain('pass-word');
      expect(Refusal.parse(JSON.parse(text))).toMatchObject({ code: 'store-unreachable', isRetriable: true });
    }
  });

  it('that takes a connection and never speaks is given up at the time limit', async () => {
    const sockets: Socket[] = [];
    const silent = createServer(socket => void sockets.push(socket));
    const port = await new Promise<number>(resolve => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const uri = `bolt://127.0.0.1:${port}`;
    const options = { uri, user: 'neo4j', password: 'x', rules: loadRules(), retryTimeMs: 0 };
    const store = new StoreSource({ location: uri, open: () => openNeo4jStore(options) });
    const server = await startServer({ store, files: new Map(), timeLimitMs: 300 });

    const { status, text } = await askOf(server)('/api/overview');
    const begun = Date.now();
    await server.close();
    const tookMs = Date.now() - begun;
    silent.close();
    for (const socket of sockets) socket.destroy();

    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ code: 'store-slow', isRetriable: true });
    expect(tookMs).toBeLessThan(1000);
  });
});

describe('an empty dossier', () => {
  it('answers with nothing in it', async () => {
    const path = makeFolder();
    await storeRecords(path, []);
    const ask = askOf(closeAfterwards(await startServer({ store: folderSource(path), files: new Map() })));

    const overview = await answerOf(Overview, ask('/api/overview'));
    const found = await answerOf(SearchAnswer, ask('/api/search?q=anybody'));

    expect(overview.store).toMatchObject({ articles: 0, entities: 0, facts: 0 });
    expect(overview.mostMentioned).toEqual([]);
    expect(found).toEqual({ nodes: [], articles: [], sentences: [], nearest: [] });
  });
});
