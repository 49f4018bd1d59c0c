// The viewer's client against the real server: every route, and everything that can go wrong on the way.
import { createServer } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { CancelledError } from '../../../src/failure/index.js';
import { buildRoute } from '../../../src/server/index.js';
import { type Api, ApiError, createApi } from '../../../viewer/api/index.js';
import { startHarbourServer, type TestServer } from '../../server/harbour-dossier.js';

let server: TestServer;
let api: Api;

/** In a browser the cookie does this. */
const signedFetch =
  (token: string): typeof fetch =>
  (address, options = {}) =>
    fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });

/** What a call fails with. */
async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error('nothing went wrong'),
    (error: unknown) => error,
  );
}

async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  const error = await errorOf(call);
  if (!(error instanceof ApiError)) throw error;
  expect(error.message).toBe(error.refusal.message);
  return { ...error.refusal, status: error.status };
}

beforeAll(async () => {
  server = await startHarbourServer();
  api = createApi({ base: server.address, fetch: signedFetch(server.token) });
});

describe('the client', () => {
  it('asks every route, with as little as has to be said', async () => {
    const overview = await api.overview();
    const found = await api.search({ q: 'pil' });
    const pilots = found.nodes[0]?.node.id ?? '';
    const expanded = await api.expand({ id: pilots });
    const doel = expanded.nodes.find(({ name }) => name === 'Doel')?.id ?? '';
    const subgraph = await api.subgraph({ ids: [pilots, doel] });
    const fact = subgraph.facts[0]?.id ?? '';
    const evidence = await api.evidence({ fact });
    const rows = await api.evidenceRows({ facts: [fact] });
    const details = await api.details({ id: pilots });
    const article = await api.article({ id: evidence.cards[0]?.article.id ?? '' });
    const path = await api.path({ from: pilots, to: doel });

    expect(overview.store.articles).toBe(3);
    expect(found.nodes.map(({ node }) => node.name)).toEqual(['Pilots']);
    expect(subgraph.facts.map(({ predicate }) => predicate)).toEqual(['CAPTURES']);
    expect(evidence.cards).toHaveLength(2);
    expect(rows.rows[0]?.cards).toHaveLength(2);
    expect(details.node.name).toBe('Pilots');
    expect(article.text).toContain('Pilots captures Doel.');
    expect(path.paths[0]?.nodes).toEqual([pilots, doel]);
  });

  it('says more where more is asked, and nothing for what is left open', async () => {
    const few = await api.search({ q: 'captures', in: 'text', limit: 1 });
    const preview = await api.expand({ id: 'Q1002', limit: 0, order: 'name', types: ['Place'] });

    expect(few.sentences).toHaveLength(1);
    expect(preview.nodes).toEqual([]);
  });

  it('sends words as they are, whatever stands in them', async () => {
    const words = 'Jan & Piet = "100%" + é #?/\u202e 東京';
    const { nodes, nearest } = await api.search({ q: words });

    expect(nodes).toEqual([]);
    expect(nearest).toEqual([]);
  });

  it('stores a view and finds it again', async () => {
    const { id } = await api.saveView({ name: 'The quay', view: 'v=1' });

    expect(await api.view(id)).toEqual({ id, name: 'The quay', view: 'v=1' });
    expect((await api.views()).views).toEqual([{ id, name: 'The quay' }]);
  });
});

describe('what the server refuses', () => {
  it('comes as it was said', async () => {
    expect(await refusalOf(api.evidence({ fact: 'nothing' }))).toMatchObject({ status: 404, isRetriable: false });
    expect(await refusalOf(api.search({ q: 'x', limit: 51 }))).toEqual({
      code: 'invalid-request',
      message: '/api/search was asked wrongly: limit is 51, which is above 50.',
      next: expect.any(String),
      isRetriable: false,
      status: 400,
    });
    expect(await refusalOf(api.view('../../verband.json'))).toMatchObject({ status: 400 });
  });

  it('for want of a token says where to get one', async () => {
    const stranger = createApi({ base: server.address });

    expect(await refusalOf(stranger.overview())).toMatchObject({
      code: 'no-token',
      status: 401,
      next: expect.stringContaining('verband view'),
    });
  });
});

describe('a server that has gone', () => {
  it('is told as such, with the way to start it, and asking again may help', async () => {
    const gone = createApi({ base: 'http://127.0.0.1:1' });

    expect(await refusalOf(gone.overview())).toEqual({
      code: 'server-gone',
      message: "The viewer's server cannot be reached.",
      next: expect.stringContaining('verband view'),
      isRetriable: true,
      status: undefined,
    });
  });

  it('in the middle of an answer is told in the same way', async () => {
    const breaking = createServer((_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"version":');
      setTimeout(() => response.destroy(), 20);
    });
    const base = await listen(breaking);

    expect(await refusalOf(createApi({ base }).overview())).toMatchObject({ code: 'server-gone' });
    breaking.close();
  });
});

describe('an answer that is not one of ours', () => {
  it.each([
    [200, '<html>Welcome to the hotel</html>'],
    [200, '{"version": 3}'],
    [200, ''],
    [502, 'Bad Gateway'],
    [500, '{"error": "no"}'],
  ])('with status %d and %j is told as such', async (status, body) => {
    const other = createServer((_, response) => response.writeHead(status).end(body));
    const base = await listen(other);

    expect(await refusalOf(createApi({ base }).overview())).toMatchObject({
      code: 'unexpected-answer',
      message: expect.stringContaining(`/api/overview (status ${status})`),
      isRetriable: false,
      status,
    });
    other.close();
  });
});

describe('a question that is called off', () => {
  it('ends as an AbortError, before it was sent and after', async () => {
    expect(await errorOf(api.search({ q: 'a' }, AbortSignal.abort()))).toMatchObject({ name: 'AbortError' });

    const controller = new AbortController();
    const call = errorOf(api.overview(controller.signal));
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError' });
  });

  it('is called off at the server too', async () => {
    let noteAbort = (): void => undefined;
    const aborted = new Promise<void>(resolve => {
      noteAbort = resolve;
    });
    const waiting = await startHarbourServer({
      routes: [
        buildRoute({
          method: 'POST',
          path: '/api/subgraph',
          request: z.object({}),
          answer: z.object({}),
          isTagged: false,
          run: (_, { signal }) =>
            new Promise((_resolve, reject) => {
              signal.addEventListener('abort', () => {
                noteAbort();
                reject(new CancelledError({ code: 'cancelled', message: 'Called off.', next: 'Nothing.' }));
              });
            }),
        }),
      ],
    });
    const controller = new AbortController();
    const call = errorOf(
      createApi({ base: waiting.address, fetch: signedFetch(waiting.token) }).subgraph({ ids: [] }, controller.signal),
    );
    setTimeout(() => controller.abort(), 100);

    expect(await call).toMatchObject({ name: 'AbortError' });
    await aborted;
    expect(waiting.faults).toEqual([]);
  });
});

async function listen(other: ReturnType<typeof createServer>): Promise<string> {
  return new Promise(resolve => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}
