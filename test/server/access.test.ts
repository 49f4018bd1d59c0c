// Who may ask: this machine's names alone, the viewer's own page, whoever has the token.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildPage } from './built-page.js';
import { startHarbourServer, type TestServer } from './harbour-dossier.js';
import { type Received, send } from './send.js';

const { Request: requestBefore, Response: responseBefore } = globalThis;

let server: TestServer;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Received>;

beforeAll(async () => {
  server = await startHarbourServer({ files: buildPage() });
  const { port } = server;
  ask = (path, headers = {}, method = 'GET') => send({ port, path, headers, method });
});

const cookieOf = ({ headers }: Received): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';

describe('the Host header', () => {
  it.each([['127.0.0.1'], ['localhost'], ['[::1]'], ['LOCALHOST']])('%s with the port is answered', async name => {
    const { status } = await ask('/api/views', { ...server.signedIn, host: `${name}:${server.port}` });

    expect(status).toBe(200);
  });

  it.each([
    ['evil.example'],
    ['127.0.0.1'],
    ['localhost:1'],
    ['127.0.0.1.evil.example'],
    ['0.0.0.0'],
    ['2130706433'],
    ['0x7f.1'],
  ])('%s is refused with the token and all, for the API and the page', async host => {
    const named = host.includes(':') || host === '127.0.0.1' ? host : `${host}:${server.port}`;
    const api = await ask('/api/views', { ...server.signedIn, host: named });
    const page = await ask('/', { ...server.signedIn, host: named });

    expect(api.status).toBe(421);
    expect(JSON.parse(api.text)).toMatchObject({ code: 'foreign-host', next: expect.stringContaining('127.0.0.1:') });
    expect(page.status).toBe(421);
    expect(page.text).toContain('<h1>');
    expect(page.text).not.toContain('the viewer itself');
  });

  it('that names two machines, or a user, is refused', async () => {
    for (const host of [`127.0.0.1:${server.port}@evil.example`, `evil.example, 127.0.0.1:${server.port}`]) {
      const { status, text } = await ask('/api/views', { ...server.signedIn, host });

      expect([400, 421]).toContain(status);
      expect(JSON.parse(text)).toMatchObject({ code: expect.any(String), next: expect.any(String) });
    }
  });

  it('counts where the request names a whole address as well', async () => {
    const path = `http://127.0.0.1:${server.port}/api/views`;
    const { status } = await ask(path, { ...server.signedIn, host: 'evil.example' });

    expect(status).toBe(421);
  });
});

describe('a page of another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:3000' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('gets nothing from the API with %j', async headers => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await ask('/api/views', { ...server.signedIn, ...headers }, method);

      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text).code).toBe('foreign-origin');
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it("is told apart from the viewer's own page, and from an address that a person typed", async () => {
    const own = { origin: server.address, 'sec-fetch-site': 'same-origin' };

    expect((await ask('/api/views', { ...server.signedIn, ...own })).status).toBe(200);
    expect((await ask('/api/views', { ...server.signedIn, 'sec-fetch-site': 'none' })).status).toBe(200);
  });
});

describe('the token', () => {
  it('has 192 random bits, another each time', async () => {
    const other = await startHarbourServer();

    expect(server.token).toMatch(/^[\w-]{32}$/);
    expect(other.token).not.toBe(server.token);
  });

  it('in the address becomes a strict cookie that names the port, and goes out of the address', async () => {
    const answer = await ask(`/?token=${server.token}`);

    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toEqual([
      `verband-${server.port}=${server.token}; Path=/; HttpOnly; SameSite=Strict`,
    ]);
  });

  it('lets the cookie into the page, its files and the API', async () => {
    const cookie = cookieOf(await ask(`/?token=${server.token}`));

    for (const path of ['/', '/main-ABCDEFGH.js', '/api/views']) {
      expect((await ask(path, { cookie: `theme=dark; ${cookie}` })).status).toBe(200);
    }
  });

  it('is needed for everything', async () => {
    for (const path of ['/api/overview', '/api/views', '/api/nowhere']) {
      const { status, text } = await ask(path);
      expect(status).toBe(401);
      expect(JSON.parse(text)).toMatchObject({ code: 'no-token', next: expect.stringContaining('verband view') });
    }
    for (const path of ['/', '/index.html', '/main-ABCDEFGH.js']) {
      const { status, text } = await ask(path);
      expect(status).toBe(401);
      expect(text).toContain('verband view');
      expect(text).not.toContain('the viewer itself');
    }
    expect((await ask('/api/views', {}, 'POST')).status).toBe(401);
  });

  it.each([[''], ['x'], ['Bearer'], [' ']])('is not "%s"', async wrong => {
    const { port } = server;

    expect((await ask(`/?token=${encodeURIComponent(wrong)}`)).status).toBe(401);
    expect((await ask('/api/views', { authorization: `Bearer ${wrong}` })).status).toBe(401);
    expect((await ask('/api/views', { cookie: `verband-${port}=${wrong}` })).status).toBe(401);
  });

  it('of the beginning of the right one, or of another port, is a wrong one', async () => {
    const { port, token } = server;

    expect((await ask(`/?token=${token.slice(0, -1)}`)).status).toBe(401);
    expect((await ask('/api/views', { cookie: `verband-${port + 1}=${token}` })).status).toBe(401);
    expect((await ask(`/api/views?token=${token}`)).status).toBe(401);
  });

  it('stands in no page and in no answer', async () => {
    const { token, signedIn } = server;
    const answers = await Promise.all(['/', '/api/views', '/nowhere'].map(path => ask(path, signedIn)));

    for (const { text, headers } of answers) expect(text + JSON.stringify(headers)).not.toContain(token);
  });
});

describe('a link on another site', () => {
  it('is followed once more by the page itself, since browsers keep the cookie back', async () => {
    const followed = await ask('/', { 'sec-fetch-site': 'cross-site' });
    const script = await ask('/enter.js', { 'sec-fetch-site': 'same-origin' });

    expect(followed.status).toBe(401);
    expect(followed.text).toContain('<script src="/enter.js"></script>');
    expect(script.text).toContain("'/?enter' + location.hash");
  });

  it('leads to the page where there is a cookie, and to one word of advice where there is none', async () => {
    const cookie = cookieOf(await ask(`/?token=${server.token}`));
    const withCookie = await ask('/?enter', { cookie, 'sec-fetch-site': 'same-origin' });
    const without = await ask('/?enter', { 'sec-fetch-site': 'same-origin' });

    expect(withCookie.status).toBe(303);
    expect(withCookie.headers.location).toBe('/');
    expect(without.status).toBe(401);
    expect(without.text).not.toContain('<script');
  });
});

describe('the headers', () => {
  const POLICY =
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
    "worker-src 'self' blob:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  it('are the same strict ones on every answer and refusal', async () => {
    const answers = await Promise.all([
      ask('/', server.signedIn),
      ask('/main-ABCDEFGH.js', server.signedIn),
      ask('/api/views', server.signedIn),
      ask('/api/nowhere', server.signedIn),
      ask('/nowhere', server.signedIn),
      ask('/'),
      ask(`/?token=${server.token}`),
      ask('/', { host: 'evil.example' }),
      ask('/api/views', { origin: 'https://evil.example' }),
    ]);

    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });
});

describe('the server', () => {
  it('listens on 127.0.0.1 alone', () => {
    expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.url).toBe(`${server.address}/?token=${server.token}`);
  });

  it('puts no class of its own in the place of those of the process', () => {
    expect(Request).toBe(requestBefore);
    expect(Response).toBe(responseBefore);
  });
});
