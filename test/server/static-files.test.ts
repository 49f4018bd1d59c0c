// The built viewer over HTTP: what is served, how long it is kept, and that nothing else can be reached.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readStaticFiles } from '../../src/server/index.js';
import { buildPage, PAGE, SCRIPT } from './built-page.js';
import { startHarbourServer, type TestServer } from './harbour-dossier.js';
import { type Received, send } from './send.js';

let server: TestServer;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Received>;

beforeAll(async () => {
  server = await startHarbourServer({ files: buildPage() });
  const { port, signedIn } = server;
  ask = (path, headers = {}, method = 'GET') => send({ port, path, method, headers: { ...signedIn, ...headers } });
});

describe('the page', () => {
  it('is served at / and asked for again each time', async () => {
    const { status, text, headers } = await ask('/');

    expect(status).toBe(200);
    expect(text).toBe(PAGE);
    expect(headers['content-type']).toBe('text/html; charset=UTF-8');
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('is not sent again to a browser that has it', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': headers.etag ?? '' });

    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('says what to run where the viewer was not built', async () => {
    const bare = await startHarbourServer({ files: readStaticFiles('/nowhere/at/all') });
    const { status, text } = await send({ port: bare.port, path: '/', headers: bare.signedIn });

    expect(status).toBe(503);
    expect(text).toContain('npm run build');
  });
});

describe('a file with a hash in its name', () => {
  it('is kept for good, with its type', async () => {
    const script = await ask('/main-ABCDEFGH.js');
    const style = await ask('/style-01234567.css');
    const font = await ask('/fonts/reading-ABCDEFGH.woff2');

    for (const { status, headers } of [script, style, font]) {
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('private, max-age=31536000, immutable');
    }
    expect(script.headers['content-type']).toBe('text/javascript; charset=UTF-8');
    expect(style.headers['content-type']).toBe('text/css; charset=UTF-8');
    expect(font.headers['content-type']).toBe('font/woff2');
  });

  it('is packed where the browser can unpack it, and the same afterwards', async () => {
    const plain = await ask('/main-ABCDEFGH.js');
    const packed = await ask('/main-ABCDEFGH.js', { 'accept-encoding': 'gzip, deflate, br' });

    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe(SCRIPT);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.text).toBe(SCRIPT);
    expect(packed.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 10);
  });

  it('tells its size without being sent', async () => {
    const { status, headers, text } = await ask('/main-ABCDEFGH.js', {}, 'HEAD');

    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(SCRIPT.length));
    expect(text).toBe('');
  });
});

describe('anything else', () => {
  it.each([
    ['/secret.js'],
    ['/../secret.js'],
    ['/..%2fsecret.js'],
    ['/%2e%2e/secret.js'],
    ['/%2e%2e%2fsecret.js'],
    ['/fonts/../../secret.js'],
    ['/fonts/..%5c..%5csecret.js'],
    ['//secret.js'],
    ['/..%c0%afsecret.js'],
    ['/....//secret.js'],
    ['/main-ABCDEFGH.js/../../secret.js'],
    ['/main-ABCDEFGH.js%00.html'],
    ['/..\\secret.js'],
    ['/etc/passwd'],
    ['/%'],
    ['/chunks.json'],
    ['/fonts'],
    ['/__proto__'],
    ['/constructor'],
  ])('%s is not there', async path => {
    const { status, text } = await ask(path);

    expect([400, 404]).toContain(status);
    expect(text).not.toContain('the secret');
    expect(text).not.toContain('root:');
  });

  it('that is written into its address stays text', async () => {
    const { status, text } = await ask('/<script>alert(1)</script>');

    expect(status).toBe(404);
    expect(text).not.toContain('<script>');
  });

  it('than reading is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', {}, method)).status).toBe(405);
  });
});
