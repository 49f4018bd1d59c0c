// Articles by address, from a real server on this machine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, InputError, LimitError } from '../../src/failure/index.js';
import { type FetchOptions, fetchArticle, RobotsRules } from '../../src/read/index.js';
import { codeOfAsync } from '../support/code-of.js';

const STORY = 'De coördinatie van de haven is sinds maandag opnieuw open voor schepen uit de hele wereld.';
const PAGE = `<html><head><title>Haven</title></head><body><article><p>${STORY}</p></article></body></html>`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

type Handler = (response: ServerResponse, request: IncomingMessage) => void;
const send = (body: string | Buffer, headers: Record<string, string> = HTML, status = 200): Handler => {
  return response => response.writeHead(status, headers).end(body);
};
const redirect = (location: string): Handler => send('', { location }, 302);

let routes: Record<string, Handler> = {};
let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  const handler = routes[request.url?.split('?')[0] ?? ''] ?? send('weg', HTML, 404);
  handler(response, request);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
  routes = { '/haven': send(PAGE) };
});

const fetchPath = (path: string, options: FetchOptions = {}) =>
  fetchArticle(`${origin}${path}`, { allowPrivate: true, ignoreRobots: true, ...options });
const codeOfPath = (path: string, options: FetchOptions = {}) => codeOfAsync(fetchPath(path, options));

describe('fetchArticle', () => {
  it('reads the article in a page, under its canonical address', async () => {
    const article = await fetchPath('/haven?utm_source=x');
    expect(article).toMatchObject({ text: STORY, url: `${origin}/haven` });
  }, 20_000);

  it('asks by its own name', async () => {
    let agent: string | undefined;
    routes['/haven'] = (response, request) => {
      agent = request.headers['user-agent'];
      response.writeHead(200, HTML).end(PAGE);
    };
    await fetchPath('/haven');
    expect(agent).toMatch(/^verband\/\d+\.\d+\.\d+/);
  });

  it('reads plain text', async () => {
    routes['/tekst'] = send(`date: 2021-08-12\n\n${STORY}`, { 'content-type': 'text/plain' });
    expect(await fetchPath('/tekst')).toMatchObject({ text: STORY, publishedAt: '2021-08-12' });
  });

  it('believes the charset in the header', async () => {
    routes['/latin'] = send(Buffer.from(PAGE, 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' });
    expect((await fetchPath('/latin')).text).toBe(STORY);
  });

  it('unpacks compressed pages', async () => {
    routes['/gzip'] = send(gzipSync(PAGE), { ...HTML, 'content-encoding': 'gzip' });
    routes['/br'] = send(brotliCompressSync(PAGE), { ...HTML, 'content-encoding': 'br' });
    expect((await fetchPath('/gzip')).text).toBe(STORY);
    expect((await fetchPath('/br')).text).toBe(STORY);
  });

  it('takes the canonical address of the same site, and never that of another', async () => {
    const page = (href: string) => PAGE.replace('<title>', `<link rel="canonical" href="${href}"><title>`);
    routes['/own'] = send(page('/het-artikel?id=1'));
    routes['/other'] = send(page('https://example.org/het-artikel'));
    expect((await fetchPath('/own')).url).toBe(`${origin}/het-artikel?id=1`);
    expect((await fetchPath('/other')).url).toBe(`${origin}/other`);
  });

  it('does not take the front page for the address of an article', async () => {
    routes['/haven'] = send(PAGE.replace('<title>', '<link rel="canonical" href="/"><title>'));
    expect((await fetchPath('/haven')).url).toBe(`${origin}/haven`);
  });
});

describe('redirects', () => {
  it('are followed to the end, which gives the address', async () => {
    routes['/a'] = redirect('/b');
    routes['/b'] = redirect(`${origin}/haven`);
    expect((await fetchPath('/a')).url).toBe(`${origin}/haven`);
  });

  it('are followed five times and no more', async () => {
    for (let hop = 0; hop < 7; hop += 1) routes[`/${hop}`] = redirect(hop === 6 ? '/haven' : `/${hop + 1}`);
    expect((await fetchPath('/2')).text).toBe(STORY);
    expect(await codeOfPath('/1')).toBe('too-many-redirects');
  });

  it('are not followed away from the web, nor with credentials', async () => {
    routes['/file'] = redirect('file:///etc/passwd');
    routes['/user'] = redirect('http://ann:secret@example.org/');
    expect(await codeOfPath('/file')).toBe('unsupported-address');
    expect(await codeOfPath('/user')).toBe('credentials-in-address');
  });
});

describe('private addresses', () => {
  it('are refused unless allowed, by number and by name', async () => {
    const port = new URL(origin).port;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]']) {
      expect(await codeOfAsync(fetchArticle(`http://${host}:${port}/haven`))).toBe('private-address');
    }
    expect(requests).toEqual([]);
  });

  it('are refused behind a public name, whose address is judged when it is connected to', async () => {
    const lookup: FetchOptions['lookup'] = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const address = `http://haven.example:${new URL(origin).port}/haven`;

    expect(await codeOfAsync(fetchArticle(address, { lookup, ignoreRobots: true }))).toBe('private-address');
    expect(requests).toEqual([]);
    expect((await fetchArticle(address, { lookup, ignoreRobots: true, allowPrivate: true })).text).toBe(STORY);
  });
});

describe('what goes wrong', () => {
  it.each([401, 404, 410, 429, 500, 503])('has a code of its own for status %i', async status => {
    routes['/haven'] = send('weg', HTML, status);
    const error = await fetchPath('/haven').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: `http-${status}`, source: `${origin}/haven` });
  });

  it.each(['application/pdf', 'image/png', 'application/json', 'application/rss+xml'])(
    'is no article as %s',
    async type => {
      routes['/haven'] = send('haven', { 'content-type': type });
      expect(await codeOfPath('/haven')).toBe('not-an-article');
    },
  );

  it('is a server that never answers', async () => {
    routes['/haven'] = () => undefined;
    expect(await codeOfPath('/haven', { timeoutMs: 200 })).toBe('fetch-timeout');
  });

  it('is a body that comes drop by drop', async () => {
    routes['/haven'] = response => {
      response.writeHead(200, HTML);
      const drip = setInterval(() => response.write('<p>'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await codeOfPath('/haven', { timeoutMs: 300 })).toBe('fetch-timeout');
  });

  it('is a server that falls silent, long before the whole time is up', async () => {
    routes['/haven'] = response => void response.writeHead(200, HTML).write('<p>');
    expect(await codeOfPath('/haven', { timeoutMs: 15_000, hopTimeoutMs: 200 })).toBe('fetch-timeout');
  });

  it('is a body without end, which is cut at the limit', async () => {
    let sent = 0;
    let isClosed = false;
    routes['/haven'] = response => {
      response.writeHead(200, HTML);
      const chunk = Buffer.alloc(16_384, 'x');
      const pour = () => {
        while (!isClosed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', pour).on('close', () => {
        isClosed = true;
      });
      pour();
    };

    const error = await fetchPath('/haven', { maxBytes: 100_000 }).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ code: 'article-too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is a small body that unpacks to a large one', async () => {
    routes['/haven'] = send(gzipSync(Buffer.alloc(5_000_000, 'x')), { ...HTML, 'content-encoding': 'gzip' });
    expect(await codeOfPath('/haven', { maxBytes: 100_000 })).toBe('article-too-large');
  });

  it('is a body that is packed in a way that nobody knows here', async () => {
    const packed = Buffer.concat([Buffer.from('28b52ffd', 'hex'), gzipSync(PAGE)]);
    routes['/haven'] = send(packed, { ...HTML, 'content-encoding': 'zstd' });
    expect(await codeOfPath('/haven')).toBe('binary-file');
  });

  it.each(['constructor', '__proto__', 'tostring', 'valueof', 'identity', 'utf-8'])(
    'is not a page whose server says "%s" for its packing and does not pack it',
    async encoding => {
      routes['/haven'] = send(PAGE, { ...HTML, 'content-encoding': encoding });
      expect((await fetchPath('/haven')).text).toBe(STORY);
    },
  );

  it('is a body that is not packed as it says', async () => {
    routes['/haven'] = send('geen gzip', { ...HTML, 'content-encoding': 'gzip' });
    expect(await codeOfPath('/haven')).toBe('fetch-failed');
  });

  it('is a connection that breaks or is refused', async () => {
    routes['/haven'] = response => void response.socket?.destroy();
    expect(await codeOfPath('/haven')).toBe('fetch-failed');
    expect(await codeOfAsync(fetchArticle('http://127.0.0.1:1/', { allowPrivate: true, ignoreRobots: true }))).toBe(
      'fetch-failed',
    );
  });

  it('is a name that nobody knows', async () => {
    const lookup: FetchOptions['lookup'] = (_, __, callback) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    expect(await codeOfAsync(fetchArticle('http://haven.example/', { lookup, ignoreRobots: true }))).toBe(
      'host-not-found',
    );
  });

  it('is a person who stops it, before or in the middle', async () => {
    routes['/haven'] = () => undefined;
    const controller = new AbortController();
    const call = fetchPath('/haven', { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);

    await expect(call).rejects.toBeInstanceOf(CancelledError);
    await expect(fetchPath('/haven', { signal: controller.signal })).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('robots.txt', () => {
  const withRobots = (options: FetchOptions = {}) => fetchPath('/haven', { ignoreRobots: false, ...options });
  const plain = { 'content-type': 'text/plain' };

  it('is respected', async () => {
    routes['/robots.txt'] = send('User-agent: *\nDisallow: /haven\n', plain);
    expect(await codeOfAsync(withRobots())).toBe('refused-by-robots');
    expect(requests).toEqual(['/robots.txt']);
    expect((await withRobots({ ignoreRobots: true })).text).toBe(STORY);
  });

  it('may speak to this program by name', async () => {
    routes['/robots.txt'] = send('User-agent: *\nDisallow: /\n\nUser-agent: verband\nAllow: /\n', plain);
    expect((await withRobots()).text).toBe(STORY);
    routes['/robots.txt'] = send('User-agent: verband\nDisallow: /\n', plain);
    expect(await codeOfAsync(withRobots())).toBe('refused-by-robots');
  });

  it('allows everything when there is none', async () => {
    expect((await withRobots()).text).toBe(STORY);
  });

  it('allows nothing when the site cannot say', async () => {
    routes['/robots.txt'] = send('', plain, 503);
    expect(await codeOfAsync(withRobots())).toBe('robots-unavailable');
  });

  it('is asked for each hop of a redirect', async () => {
    routes['/start'] = redirect('/haven');
    routes['/robots.txt'] = send('User-agent: *\nDisallow: /haven\n', plain);
    expect(await codeOfPath('/start', { ignoreRobots: false })).toBe('refused-by-robots');
  });

  it('is asked once per site of those who share what they know', async () => {
    const robots = new RobotsRules();
    await withRobots({ robots });
    await withRobots({ robots });
    expect(requests).toEqual(['/robots.txt', '/haven', '/haven']);
  });
});
