// What a site's robots.txt allows (RFC 9309), asked once per site.
import robotsParser from 'robots-parser';
import { InputError } from '../failure/index.js';
import { fetchPage, type PageRequest } from './fetch-page.js';
import { ROBOT_NAME } from './user-agent.js';

type Robot = { isAllowed(url: string, robotName: string): boolean | undefined };

/** RFC 9309, 2.5: at least 500 kibibytes are read; the rest may be ignored. */
const MAX_ROBOTS_BYTES = 512 * 1024;
/** RFC 9309, 2.3.1.2. */
const MAX_ROBOTS_REDIRECTS = 5;

/** Remembers the robots.txt of each site for as long as it lives. */
export class RobotsRules {
  readonly #sites = new Map<string, Robot | undefined>();

  /**
   * Passes when the site allows the page to be fetched; a site without robots.txt (4xx) allows everything (RFC 9309, 2.3.1.3).
   * @throws InputError `refused-by-robots`; `robots-unavailable` when the site answers 5xx (RFC 9309, 2.3.1.4)
   */
  async check(url: URL, options: Omit<PageRequest, 'beforeHop'>): Promise<void> {
    if (!this.#sites.has(url.origin)) this.#sites.set(url.origin, await readRobots(url.origin, options));
    if (this.#sites.get(url.origin)?.isAllowed(url.href, ROBOT_NAME) !== false) return;
    throw new InputError({
      code: 'refused-by-robots',
      message: `The robots.txt of ${url.host} asks programs not to fetch "${url.href}".`,
      next: 'Save the page from a browser and read the file, or ignore robots.txt explicitly if you have permission.',
      source: url.href,
    });
  }
}

async function readRobots(origin: string, options: Omit<PageRequest, 'beforeHop'>): Promise<Robot | undefined> {
  const address = `${origin}/robots.txt`;
  const limits = { maxBytes: MAX_ROBOTS_BYTES, maxRedirects: MAX_ROBOTS_REDIRECTS };
  const { status, bytes } = await fetchPage(address, { ...options, ...limits });
  if (status >= 500) {
    throw new InputError({
      code: 'robots-unavailable',
      message: `"${address}" answered ${status}, so it is unknown whether programs may read this site.`,
      next: 'Try again later, or save the page from a browser and read the file.',
      source: address,
    });
  }
  return status >= 200 && status < 300 ? parseRobots(address, new TextDecoder().decode(bytes)) : undefined;
}

/** NOTE: the package's types describe an ES module, but it is CommonJS: the default import is the function itself. */
function parseRobots(address: string, text: string): Robot {
  const parser: unknown = robotsParser;
  if (!isParser(parser)) throw new TypeError('robots-parser has changed what it exports');
  return parser(address, text);
}

function isParser(value: unknown): value is (address: string, text: string) => Robot {
  return typeof value === 'function';
}
