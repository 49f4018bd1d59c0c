// One page over HTTP: guarded, limited in time and size, redirects followed by hand so that each hop is checked.
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { InputError } from '../failure/index.js';
import { collectBytes } from './collect-bytes.js';
import { checkUrl } from './guard-address.js';

export type Page = {
  /** Address at the end of all redirects. */
  url: string;
  status: number;
  contentType: string | undefined;
  bytes: Uint8Array;
  /** False when the body was longer than the limit and was cut there. */
  isWhole: boolean;
};

export type PageRequest = {
  dispatcher: Dispatcher;
  signal: AbortSignal;
  userAgent: string;
  allowPrivate: boolean;
  maxBytes: number;
  maxRedirects: number;
  /** Asked before each hop; throws to refuse it. */
  beforeHop?: (url: URL) => Promise<void>;
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page, whatever its status.
 * @throws InputError `too-many-redirects`, `private-address`, and network errors as the HTTP client gives them
 */
export async function fetchPage(address: string, options: PageRequest): Promise<Page> {
  let url = checkUrl(address, options);
  for (let hop = 0; hop <= options.maxRedirects; hop += 1) {
    await options.beforeHop?.(url);
    const response = await ask(url, options);
    const location = response.headers.location;
    if (!REDIRECTS.has(response.statusCode) || location === undefined) return await readPage(url, response, options);
    close(response.body);
    const target = String(location);
    if (!URL.canParse(target, url.href)) throw badRedirect(url.href, target);
    url = checkUrl(new URL(target, url).href, options);
  }
  throw new InputError({
    code: 'too-many-redirects',
    message: `"${address}" was redirected more than ${options.maxRedirects} times, last to "${url.href}".`,
    next: 'Open it in a browser and give the address that you end at.',
    source: address,
  });
}

async function ask(url: URL, { dispatcher, signal, userAgent }: PageRequest): Promise<Dispatcher.ResponseData> {
  const response = await request(url, {
    dispatcher,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
      'accept-language': 'nl,en;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
    },
  });
  // A body that is dropped half-way reports that as an error; nobody waits for it then.
  response.body.on('error', () => undefined);
  return response;
}

async function readPage(url: URL, response: Dispatcher.ResponseData, { maxBytes }: PageRequest): Promise<Page> {
  const encoding = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase();
  const contentType = response.headers['content-type'];
  const body = decompress(response.body, encoding);
  try {
    const { bytes, isWhole } = await collectBytes(body, maxBytes);
    return {
      url: url.href,
      status: response.statusCode,
      contentType: contentType === undefined ? undefined : String(contentType),
      bytes,
      isWhole,
    };
  } finally {
    close(response.body);
  }
}

const DECODERS = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * The limit counts decompressed bytes: a small body that unpacks to gigabytes is stopped like any other.
 * A body with another encoding stays as it is: servers also write "identity" or "utf-8" there, and what is really
 * packed is refused as binary when it is read.
 */
function decompress(body: Readable, encoding: string): Readable {
  const decoder = DECODERS.get(encoding);
  // Errors reach whoever reads the last stream.
  return decoder === undefined ? body : pipeline(body, decoder(), () => undefined);
}

function close(body: Readable): void {
  if (!body.destroyed) body.destroy();
}

function badRedirect(source: string, target: string): InputError {
  return new InputError({
    code: 'bad-redirect',
    message: `"${source}" redirects to "${target}", which is not an address.`,
    next: 'Open it in a browser and give the address that you end at.',
    source,
  });
}
