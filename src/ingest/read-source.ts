// One article from one source: a file, an address or standard input.
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Article } from '../model/index.js';
import {
  type FetchOptions,
  fetchArticle,
  readArticle,
  readFileBytes,
  readStreamBytes,
  type Source,
} from '../read/index.js';

export type ReadSourceOptions = FetchOptions & {
  /** Where `-` is read from; default the process's standard input. */
  stdin?: Readable | undefined;
};

/** The name under which a source is reported: a path, an address or `-`. */
export function nameOfSource(source: Source): string {
  if (source.kind === 'stdin') return '-';
  return source.kind === 'file' ? source.path : source.url;
}

/**
 * Reads the article in a source.
 * @throws what `fetchArticle`, `readFileBytes` and `readArticle` throw; an AbortError when the signal ends standard input
 */
export async function readSource(source: Source, options: ReadSourceOptions = {}): Promise<Article> {
  if (source.kind === 'url') return fetchArticle(source.url, options);
  if (source.kind === 'file') {
    const bytes = await readFileBytes(source.path, options.maxBytes);
    return readArticle({ bytes, source: basename(source.path) }, options);
  }
  const { stdin = process.stdin, signal, maxBytes } = options;
  if (signal !== undefined) addAbortSignal(signal, stdin);
  const limit = maxBytes === undefined ? {} : { maxBytes };
  return readArticle({ bytes: await readStreamBytes(stdin, { source: '-', ...limit }), source: '-' }, options);
}
