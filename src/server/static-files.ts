// The built viewer, read once: what is not in the map cannot be asked for, whatever the path says.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { isFresh, tagOf } from './entity-tag.js';
import { answerPage } from './plain-page.js';

export type StaticFile = { body: Uint8Array<ArrayBuffer>; type: string; tag: string; isHashed: boolean };
/** By path: `/main-ABCDEFGH.js`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** Other files are no part of the page and are not served. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=UTF-8'],
  ['.js', 'text/javascript; charset=UTF-8'],
  ['.css', 'text/css; charset=UTF-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** esbuild puts the hash of the content between the name and the ending. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

/** Reads a folder with all below it. A build that comes later is served after a new start; empty where nothing was built. */
export function readStaticFiles(folder: string): StaticFiles {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  const files = names.flatMap((name): [string, StaticFile][] => {
    const type = TYPES.get(extname(name));
    if (type === undefined) return [];
    const body = Uint8Array.from(readFileSync(join(folder, name)));
    return [[`/${name.split(sep).join('/')}`, { body, type, tag: tagOf(body), isHashed: HASHED.test(name) }]];
  });
  return new Map(files);
}

/** Answers with the file, or the reason why there is none. A hashed name never changes its content. */
export function answerFile(files: StaticFiles, context: Context): Response {
  const file = files.get(context.req.path === '/' ? '/index.html' : context.req.path);
  if (file === undefined) return files.has('/index.html') ? notFound(context.req.path) : notBuilt();
  const { body, type, tag, isHashed } = file;
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': isHashed ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  });
  if (isFresh(context.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', type);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { headers });
}

function notFound(path: string): Response {
  return answerPage(404, {
    title: 'Verband',
    paragraphs: [`There is no ${path.slice(0, 100)} here.`, 'Open / instead.'],
  });
}

function notBuilt(): Response {
  const paragraphs = ['The viewer has not been built.', 'Run `npm run build`, then start `verband view` again.'];
  return answerPage(503, { title: 'Verband', paragraphs });
}
