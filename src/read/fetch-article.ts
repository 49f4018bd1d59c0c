// An article by its address.
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { InputError, LimitError } from '../failure/index.js';
import type { Article } from '../model/index.js';
import { findCanonicalUrl } from './canonical-url.js';
import { describeFetchError } from './describe-fetch-error.js';
import { fetchPage, type Page } from './fetch-page.js';
import { guardLookup } from './guard-address.js';
import { findMimeType, notAnArticle, type ReadOptions, readArticle } from './read-article.js';
import { RobotsRules } from './robots.js';
import { SOURCE_FORMS } from './source-forms.js';
import { buildUserAgent } from './user-agent.js';

export type FetchOptions = ReadOptions & {
  /** Stops the fetch: CancelledError. */
  signal?: AbortSignal | undefined;
  /** Longest time for all hops and the body together; default 20,000. */
  timeoutMs?: number | undefined;
  /** Longest silence while connecting, waiting for an answer or for more of it; default 10,000. */
  hopTimeoutMs?: number | undefined;
  /** Largest body, unpacked; default 5,000,000. */
  maxBytes?: number | undefined;
  /** Default 5. */
  maxRedirects?: number | undefined;
  /** Whether addresses of this machine and its network may be fetched; default false. */
  allowPrivate?: boolean | undefined;
  /** Whether robots.txt is passed over; default false. */
  ignoreRobots?: boolean | undefined;
  /** What is known of robots.txt so far: give one object to all calls of a batch and each site is asked once. */
  robots?: RobotsRules | undefined;
  /** Default `verband/<version>`. */
  userAgent?: string | undefined;
  /** Name look-up; default the system's. */
  lookup?: LookupFunction | undefined;
};

const DEFAULTS = { timeoutMs: 20_000, hopTimeoutMs: 10_000, maxBytes: 5_000_000, maxRedirects: 5 };

/**
 * Fetches a page and reads the article in it. `Article.url` is the canonical address at the end of all redirects.
 *
 * @throws InputError `http-404` (and other statuses), `fetch-timeout`, `host-not-found`, `fetch-failed`, `too-many-redirects`, `bad-redirect`,
 * `private-address`, `refused-by-robots`, `robots-unavailable`, `not-an-article`, and what `readArticle` throws
 * @throws LimitError `article-too-large`
 * @throws UsageError `unsupported-address`, `credentials-in-address`
 * @throws CancelledError when `signal` aborts
 */
export async function fetchArticle(address: string, options: FetchOptions = {}): Promise<Article> {
  const { forms = SOURCE_FORMS } = options;
  const page = await fetchWithin(address, options);
  if (page.status !== 200 && page.status !== 203) throw badStatus(address, page.status);
  const mimeType = findMimeType(page.contentType);
  const isReadable =
    mimeType === undefined || forms.some(form => form.accepts({ contentType: mimeType, name: page.url, head: '' }));
  if (!isReadable) throw notAnArticle(page.url, mimeType);
  if (!page.isWhole) {
    throw new LimitError({
      code: 'article-too-large',
      message: `"${page.url}" is larger than ${options.maxBytes ?? DEFAULTS.maxBytes} bytes. Nothing of it was kept.`,
      next: 'Give the address of a single article, or save its text and read the file.',
    });
  }
  const { bytes, contentType } = page;
  const url = findCanonicalUrl(page.url) ?? page.url;
  return readArticle({ bytes, source: url, url, contentType }, { forms, maxBytes: options.maxBytes });
}

async function fetchWithin(address: string, options: FetchOptions): Promise<Page> {
  const { signal, allowPrivate = false, lookup, userAgent = buildUserAgent(), robots = new RobotsRules() } = options;
  const timeoutMs = options.timeoutMs ?? DEFAULTS.timeoutMs;
  const hopTimeoutMs = Math.min(options.hopTimeoutMs ?? DEFAULTS.hopTimeoutMs, timeoutMs);
  const deadline = AbortSignal.timeout(timeoutMs);
  const dispatcher = new Agent({
    connect: { lookup: guardLookup({ allowPrivate, lookup }), timeout: hopTimeoutMs },
    headersTimeout: hopTimeoutMs,
    bodyTimeout: hopTimeoutMs,
  });
  const request = {
    dispatcher,
    signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    userAgent,
    allowPrivate,
    maxBytes: options.maxBytes ?? DEFAULTS.maxBytes,
    maxRedirects: options.maxRedirects ?? DEFAULTS.maxRedirects,
  };
  const beforeHop = options.ignoreRobots === true ? undefined : (url: URL) => robots.check(url, request);
  try {
    return await fetchPage(address, { ...request, ...(beforeHop && { beforeHop }) });
  } catch (error) {
    throw describeFetchError(error, { url: address, timeoutMs, signal, deadline });
  } finally {
    await dispatcher.destroy();
  }
}

function badStatus(source: string, status: number): InputError {
  return new InputError({
    code: `http-${status}`,
    message: `"${source}" answered ${status}.`,
    next: findNextStep(status),
    source,
  });
}

function findNextStep(status: number): string {
  if (status === 404 || status === 410)
    return 'Check the address; if the article was taken down, look for a copy in a web archive.';
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return 'The site does not show it to programs: save the page from a browser and read the file.';
  }
  if (status === 429) return 'The site asks for fewer requests: try again later.';
  if (status >= 500) return 'The site has a fault: try again later.';
  return 'Open the address in a browser and check that it shows an article.';
}
