// The way from bytes to an article.
import { InputError, LimitError } from '../failure/index.js';
import { type Article, type ArticleDraft, buildArticle } from '../model/index.js';
import { buildPassages } from './build-passages.js';
import { isSameSite } from './canonical-url.js';
import { cleanText, collapseSpace } from './clean-text.js';
import { decodeBytes, findDeclaredCharset } from './decode-bytes.js';
import { refuseBinaryBytes, refuseBinaryText } from './refuse-binary.js';
import type { SourceContent, SourceForm, SourceHints } from './source-form.js';
import { SOURCE_FORMS } from './source-forms.js';

export const DEFAULT_MAX_BYTES = 20_000_000;
const HEAD_CHARACTERS = 4096;

export type SourceInput = {
  bytes: Uint8Array;
  /** A file's name without folders, or `-` for standard input. */
  source: string;
  /** Canonical address that the bytes were fetched from. */
  url?: string | undefined;
  /** Content type with parameters, as a server declared it. */
  contentType?: string | undefined;
};

export type ReadOptions = {
  /** Largest source in bytes; default 20,000,000. */
  maxBytes?: number | undefined;
  /** Forms to try, in order; default all that exist. */
  forms?: readonly SourceForm[] | undefined;
};

/**
 * Reads the one article in a source; of a source with several, the first.
 *
 * @throws InputError `empty-article`, `binary-file`, `not-an-article`, `no-article-text`
 * @throws LimitError `article-too-large`
 * @example readArticle({ bytes: new TextEncoder().encode('date: 2021-08-12\n\nKandahar is gevallen.'), source: 'kandahar.txt' })
 */
export function readArticle(input: SourceInput, options: ReadOptions = {}): Article {
  const [article] = readArticles(input, options);
  if (article === undefined) throw emptyArticle(input.url ?? input.source);
  return article;
}

/** Reads all articles in a source: one of a page or a text, many of a feed. Throws like `readArticle`. */
export function readArticles(input: SourceInput, options: ReadOptions = {}): Article[] {
  const name = input.url ?? input.source;
  const { maxBytes = DEFAULT_MAX_BYTES, forms = SOURCE_FORMS } = options;
  if (input.bytes.byteLength > maxBytes) throw articleTooLarge(name, { bytes: input.bytes.byteLength, maxBytes });
  refuseBinaryBytes(input.bytes, name);
  const head = Buffer.from(input.bytes.slice(0, HEAD_CHARACTERS)).toString('latin1');
  const decoded = decodeBytes(input.bytes, findDeclaredCharset(input.contentType, head)).text;
  refuseBinaryText(decoded, name);
  const text = cleanText(decoded);
  if (text.trim() === '') throw emptyArticle(name);
  const contentType = findMimeType(input.contentType);
  const hints: SourceHints = { name, head: text.slice(0, HEAD_CHARACTERS), ...(contentType && { contentType }) };
  const form = forms.find(candidate => candidate.accepts(hints));
  if (form === undefined) throw notAnArticle(name, contentType ?? 'unknown');
  return form.read(text, hints).map(content => buildArticle(buildDraft(content, input)));
}

/** @throws InputError `empty-article` when metadata is all there is. */
function buildDraft(content: SourceContent, input: SourceInput): ArticleDraft {
  const { text, blocks, title, publishedAt, url: stated, publisher, author } = content;
  if (text.trim() === '') throw emptyArticle(input.url ?? input.source);
  const { passages, language, datelineDate, headline } = buildPassages(text, blocks);
  const url = chooseUrl(input.url, stated);
  const date = publishedAt ?? datelineDate;
  const name = title === undefined ? headline : collapseSpace(title);
  // originKey stays the default (every article its own origin) until credit lines of agencies are read: "(Belga)", "Bron: ANP".
  return {
    ...(url === undefined ? { source: input.source } : { url }),
    ...(name !== undefined && { title: name }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    language,
    ...(date !== undefined && { publishedAt: date }),
    text,
    passages,
  };
}

/** A page may name another address of its own site as the canonical one; it may not pass for an article of another site. */
function chooseUrl(fetched: string | undefined, stated: string | undefined): string | undefined {
  if (fetched === undefined || stated === undefined) return stated ?? fetched;
  const isFrontPage = new URL(stated).pathname === '/' && new URL(fetched).pathname !== '/';
  return isSameSite(fetched, stated) && !isFrontPage ? stated : fetched;
}

/** The type in a content type, without its parameters; `undefined` when there is none. */
export function findMimeType(contentType: string | undefined): string | undefined {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() || undefined;
}

/** The error for a source above the size limit. */
export function articleTooLarge(source: string, { bytes, maxBytes }: { bytes?: number; maxBytes: number }): LimitError {
  const size = bytes === undefined ? `more than ${maxBytes}` : `${bytes}`;
  return new LimitError({
    code: 'article-too-large',
    message: `"${source}" has ${size} bytes; the limit for one article is ${maxBytes} bytes. Nothing of it was read.`,
    next: 'Split it into one file per article.',
  });
}

/** The error for a source of a type that no form reads. */
export function notAnArticle(source: string, contentType: string): InputError {
  return new InputError({
    code: 'not-an-article',
    message: `"${source}" has the type "${contentType}", which is not an article.`,
    next: 'Give the address of an HTML page or a plain text; convert documents to text first.',
    source,
  });
}

function emptyArticle(source: string): InputError {
  return new InputError({
    code: 'empty-article',
    message: `"${source}" has no text.`,
    next: 'Check that it is the right file and that it was saved completely.',
    source,
  });
}
