// How every route is answered, shown on routes of the test's own: what comes in, what goes out, who has gone.

import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import {
  CancelledError,
  InputError,
  LimitError,
  NotFoundError,
  StoreError,
  UsageError,
} from '../../src/failure/index.js';
import { buildRoute, type Route } from '../../src/server/index.js';
import { startHarbourServer, type TestServer } from './harbour-dossier.js';
import { type Received, send } from './send.js';

const told = { code: 'told', message: 'It is so.', next: 'Do this.' };
const THROWN: Readonly<Record<string, () => unknown>> = {
  usage: () => new UsageError(told),
  absent: () => new NotFoundError(told),
  input: () => new InputError(told),
  limit: () => new LimitError(told),
  store: () => new StoreError(told),
  away: () => new StoreError({ ...told, isRetriable: true }),
  cancelled: () => new CancelledError(told),
  fault: () => new TypeError('cannot read /home/anna/secret at line 3'),
  text: () => 'thrown as a text',
};

let runs = 0;
let aborted: Promise<unknown>;
let noteAbort: (reason: unknown) => void;

const text = z.object({ text: z.string() });

const ROUTES: readonly Route[] = [
  buildRoute({
    method: 'GET',
    path: '/api/echo',
    request: z.object({
      word: z.string().max(5),
      kind: z.enum(['names', 'text']).default('names'),
      limit: z
        .string()
        .regex(/^\d+$/, 'must be a whole number')
        .transform(Number)
        .pipe(z.int().min(1).max(50))
        .default(12),
    }),
    answer: text,
    isTagged: true,
    run: async ({ word, limit }) => {
      runs += 1;
      return { text: `${word} ${limit}`, secret: 'left behind' };
    },
  }),
  buildRoute({
    method: 'POST',
    path: '/api/count',
    request: z.object({ ids: z.array(z.string().min(1)).max(4) }),
    answer: text,
    isTagged: false,
    run: async ({ ids }) => ({ text: String(ids.length) }),
  }),
  buildRoute({
    method: 'GET',
    path: '/api/thrown/:kind',
    request: z.object({ kind: z.string() }),
    answer: text,
    isTagged: false,
    run: async ({ kind }) => {
      throw THROWN[kind]?.();
    },
  }),
  buildRoute({
    method: 'GET',
    path: '/api/wrong',
    request: z.object({}),
    answer: text,
    isTagged: false,
    run: async () => JSON.parse('{"text": 3}'),
  }),
  buildRoute({
    method: 'GET',
    path: '/api/long',
    request: z.object({ size: z.string().transform(Number) }),
    answer: text,
    isTagged: false,
    run: async ({ size }) => ({ text: 'x'.repeat(size) }),
  }),
  buildRoute({
    method: 'GET',
    path: '/api/wait',
    request: z.object({}),
    answer: text,
    isTagged: false,
    run: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          noteAbort(signal.reason);
          reject(new CancelledError(told));
        });
      }),
  }),
  buildRoute({
    method: 'GET',
    path: '/api/deaf',
    request: z.object({}),
    answer: text,
    isTagged: false,
    run: () => new Promise(() => undefined),
  }),
];

let server: TestServer;
let ask: (path: string, headers?: Record<string, string>) => Promise<Received>;
let post: (path: string, body: string | readonly string[], type?: string) => Promise<Received>;

beforeAll(async () => {
  server = await startHarbourServer({ routes: ROUTES, timeLimitMs: 1500 });
  const { port, signedIn } = server;
  ask = (path, headers = {}) => send({ port, path, headers: { ...signedIn, ...headers } });
  post = (path, body, type = 'application/json') =>
    send({ port, path, method: 'POST', body, headers: { ...signedIn, 'content-type': type } });
});

beforeEach(() => {
  runs = 0;
  server.faults.length = 0;
  aborted = new Promise(resolve => {
    noteAbort = resolve;
  });
});

describe('what is asked', () => {
  it('gets its defaults, and only what was promised comes back', async () => {
    const { status, text: body, headers } = await ask('/api/echo?word=quay&unknown=1');

    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ text: 'quay 12' });
    expect(headers['content-type']).toBe('application/json; charset=UTF-8');
  });

  it.each([
    ['', 'word is missing'],
    ['?word=harbour', 'word is "harbour", which is longer than 5'],
    ['?word=a&limit=51', 'limit is 51, which is above 50'],
    ['?word=a&limit=0', 'limit is 0, which is below 1'],
    ['?word=a&limit=many', 'limit is "many", and must be a whole number'],
    ['?word=a&kind=titles', 'kind is "titles", which is none of "names", "text"'],
    ['?word=a&word=b', 'word is a list of 2, which is no text'],
    ['?limit=x', 'word is missing; limit is "x", and must be a whole number'],
  ])('and is %j is refused in plain words', async (query, words) => {
    const { status, text: body } = await ask(`/api/echo${query}`);

    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({
      code: 'invalid-request',
      message: `/api/echo was asked wrongly: ${words}.`,
      next: expect.stringMatching(/\S/),
      isRetriable: false,
    });
    expect(runs).toBe(0);
  });

  it.each([
    ['{"ids": "a"}', 'ids is "a", which is no list'],
    ['{"ids": ["a", ""]}', 'ids.1 is "", which is shorter than 1'],
    ['{"ids": ["a", 3]}', 'ids.1 is 3, which is no text'],
    ['{"ids": ["a", "b", "c", "d", "e"]}', 'ids is a list of 5, which is longer than 4'],
    ['[]', 'the request is a list of 0, which is no object'],
    ['null', 'the request is null, which is no object'],
    ['{}', 'ids is missing'],
    [
      JSON.stringify({ ids: [1, 2, 3, 4] }),
      'ids.0 is 1, which is no text; ids.1 is 2, which is no text; ids.2 is 3, which is no text; and 1 more',
    ],
  ])('in a body as %s is refused in plain words', async (body, words) => {
    const { status, text: answer } = await post('/api/count', body);

    expect(status).toBe(400);
    expect(JSON.parse(answer).message).toBe(`/api/count was asked wrongly: ${words}.`);
  });

  it('is shown shortened where it is long', async () => {
    const { text: body } = await ask(`/api/echo?word=${'a'.repeat(3000)}`);

    expect(JSON.parse(body).message.length).toBeLessThan(200);
  });

  it.each([
    ['{"ids": [', 'application/json'],
    ['', 'application/json'],
    ['ids=a', 'application/x-www-form-urlencoded'],
    ['{"ids": []}', 'text/plain'],
    ['{"ids": []}', 'application/jsonp'],
  ])('as %j of type %s is no JSON', async (body, type) => {
    const { status, text: answer } = await post('/api/count', body, type);

    expect(status).toBe(400);
    expect(JSON.parse(answer).code).toBe('not-json');
  });

  it('may come in pieces that cut a letter in two', async () => {
    const { port, signedIn } = server;
    const bytes = Buffer.from('{"ids": ["é"]}');
    const answer = await new Promise<string>((resolve, reject) => {
      const headers = { ...signedIn, 'content-type': 'application/json; charset=utf-8' };
      const asked = request({ host: '127.0.0.1', port, path: '/api/count', method: 'POST', headers }, response => {
        response.on('data', chunk => resolve(String(chunk)));
      });
      asked.on('error', reject);
      asked.write(bytes.subarray(0, 11));
      setTimeout(() => asked.end(bytes.subarray(11)), 50);
    });

    expect(JSON.parse(answer)).toEqual({ text: '1' });
  });

  it('may be four megabytes and no more, announced or not', async () => {
    const [before, after] = ['{"ids": [], "padding": "', '"}'] as const;
    const filled = (length: number): string => before + 'x'.repeat(length - before.length - after.length) + after;
    const limit = 4 * 1024 * 1024;

    expect((await post('/api/count', filled(limit))).status).toBe(200);
    expect((await post('/api/count', [filled(limit)])).status).toBe(200);
    for (const body of [filled(limit + 1), [filled(limit), ' ']]) {
      const { status, text: answer } = await post('/api/count', body);
      expect(status).toBe(413);
      expect(JSON.parse(answer).code).toBe('body-too-large');
    }
  });
});

describe('what is thrown', () => {
  it.each([
    ['usage', 400, false],
    ['absent', 404, false],
    ['input', 422, false],
    ['limit', 413, false],
    ['store', 503, false],
    ['away', 503, true],
    ['cancelled', 499, false],
  ])('%s is refused with %d', async (kind, status, isRetriable) => {
    const answer = await ask(`/api/thrown/${kind}`);

    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ ...told, isRetriable });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(server.faults).toEqual([]);
  });

  it.each([['fault'], ['text'], ['nothing']])('as a %s of ours tells the client nothing, and us', async kind => {
    const { status, text: body } = await ask(`/api/thrown/${kind}`);

    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ code: 'internal', isRetriable: false });
    expect(body).not.toMatch(/anna|line 3|thrown as|at .*\.ts/);
    expect(server.faults).toHaveLength(1);
  });

  it('by the check of our own answer is a fault too', async () => {
    const { status, text: body } = await ask('/api/wrong');

    expect(status).toBe(500);
    expect(JSON.parse(body).code).toBe('internal');
    expect(server.faults).toMatchObject([{ name: 'ZodError' }]);
  });
});

describe('a route', () => {
  it('that is not there is refused with 404', async () => {
    for (const path of ['/api/nowhere', '/api/', '/api/echo/deeper', '/api/thrown', '/api/thrown/a/b']) {
      const { status, text: body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(JSON.parse(body)).toMatchObject({ code: 'no-such-route', message: expect.stringContaining(path) });
    }
  });

  it('that is asked in another way says in which it is answered', async () => {
    const wrong = await post('/api/thrown/usage', '{}');
    const { port, signedIn } = server;
    const deleted = await send({ port, path: '/api/count', method: 'DELETE', headers: signedIn });

    expect(wrong.status).toBe(405);
    expect(wrong.headers.allow).toBe('GET');
    expect(deleted.status).toBe(405);
    expect(deleted.headers.allow).toBe('POST');
    expect(JSON.parse(deleted.text).code).toBe('wrong-method');
  });
});

describe('the same question', () => {
  it('is not answered twice to a browser that has the answer', async () => {
    const first = await ask('/api/echo?word=quay&limit=12');
    const tag = first.headers.etag ?? '';
    const again = await ask('/api/echo?limit=012&word=quay', { 'if-none-match': `"other", ${tag}` });

    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.headers.etag).toBe(tag);
    expect(runs).toBe(1);
  });

  it('of other words, or about another dossier, is another one', async () => {
    const tagOf = async (path: string): Promise<string> => (await ask(path)).headers.etag ?? '';
    const other = await startHarbourServer({ routes: ROUTES });
    const path = '/api/echo?word=quay';
    const elsewhere = await send({ port: other.port, path, headers: other.signedIn });

    expect(await tagOf(path)).toBe(await tagOf('/api/echo?word=quay&kind=names'));
    expect(await tagOf(path)).not.toBe(await tagOf('/api/echo?word=quays'));
    expect(await tagOf(path)).not.toBe(elsewhere.headers.etag);
  });

  it('with a tag of before is answered anew', async () => {
    const { status, text: body } = await ask('/api/echo?word=quay', { 'if-none-match': 'W/"AAAAAAAAAAAAAAAAAAAAAA"' });

    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ text: 'quay 12' });
  });

  it('has no tag where the answer follows from more than the revision', async () => {
    expect((await ask('/api/long?size=3')).headers).not.toHaveProperty('etag');
  });
});

describe('an answer', () => {
  it('is packed from one kilobyte on, where it can be unpacked', async () => {
    const short = await ask('/api/long?size=900', { 'accept-encoding': 'gzip' });
    const long = await ask('/api/long?size=2000', { 'accept-encoding': 'gzip, br' });
    const plain = await ask('/api/long?size=2000');

    expect(short.headers).not.toHaveProperty('content-encoding');
    expect(long.headers['content-encoding']).toBe('gzip');
    expect(long.headers.vary).toBe('Accept-Encoding');
    expect(long.bytes.byteLength).toBeLessThan(200);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(long.text).toBe(plain.text);
  });

  it('of many megabytes arrives whole', async () => {
    const { text: body } = await ask('/api/long?size=20000000', { 'accept-encoding': 'gzip' });

    expect(JSON.parse(body).text.length).toBe(20_000_000);
  });
});

describe('a client that has gone', () => {
  const leaveAfter = async (path: string, ms: number): Promise<void> => {
    const { port, signedIn } = server;
    const asked = request({ host: '127.0.0.1', port, path, headers: signedIn, agent: false });
    asked.on('error', () => undefined);
    asked.end();
    await sleep(ms);
    asked.destroy();
  };

  it('ends the work that it asked for', async () => {
    const begun = Date.now();
    await leaveAfter('/api/wait', 100);
    await aborted;

    expect(Date.now() - begun).toBeLessThan(1000);
    expect(server.faults).toEqual([]);
  });

  it('in the middle of a long answer disturbs nobody', async () => {
    const { port, signedIn } = server;
    const headers = { ...signedIn, 'accept-encoding': 'gzip' };
    for (const more of [signedIn, headers]) {
      await new Promise<void>(resolve => {
        const path = '/api/long?size=20000000';
        const asked = request({ host: '127.0.0.1', port, path, headers: more, agent: false }, response => {
          response.once('data', () => asked.destroy());
          response.on('error', () => undefined);
          response.once('close', resolve);
        });
        asked.on('error', () => undefined);
        asked.end();
      });
    }

    expect((await ask('/api/echo?word=quay')).status).toBe(200);
    expect(server.faults).toEqual([]);
  });

  it('in the middle of its question is no fault of ours', async () => {
    const { port, signedIn } = server;
    const headers = { ...signedIn, 'content-type': 'application/json', 'content-length': '100' };
    const asked = request({ host: '127.0.0.1', port, path: '/api/count', method: 'POST', headers, agent: false });
    asked.on('error', () => undefined);
    asked.write('{"ids":');
    await sleep(100);
    asked.destroy();
    await sleep(100);

    expect((await ask('/api/echo?word=quay')).status).toBe(200);
    expect(server.faults).toEqual([]);
  });
});

describe('the time limit', () => {
  it.each([['/api/wait'], ['/api/deaf']])('ends %s, and says that asking again may help', async path => {
    const { status, text: body } = await ask(path);

    expect(status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({
      code: 'store-slow',
      message: 'The store did not answer within 1.5 seconds.',
      isRetriable: true,
    });
    expect(server.faults).toEqual([]);
  });
});

describe('closing', () => {
  it('takes less than a second with questions under way and connections kept, and frees the port', async () => {
    const busy = await startHarbourServer({ routes: ROUTES });
    const { port, signedIn: headers } = busy;
    const open = ['/api/wait', '/api/deaf', '/api/long?size=20000000'].map(path =>
      send({ port, path, headers: { ...headers, connection: 'keep-alive' } }).catch(() => 'broken off'),
    );
    await sleep(100);

    const begun = Date.now();
    await busy.close();
    const tookMs = Date.now() - begun;

    expect(tookMs).toBeLessThan(1000);
    expect(await Promise.all(open.slice(0, 2))).toEqual(['broken off', 'broken off']);
    const next = await startHarbourServer({ port });
    expect(next.port).toBe(port);
  });

  it('is asked for a port that is used, and refused with the way out', async () => {
    await expect(startHarbourServer({ port: server.port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(String(server.port)),
      next: expect.stringContaining('--port'),
    });
  });
});
