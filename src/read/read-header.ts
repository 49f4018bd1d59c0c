// The metadata that stands above a plain text: `Title: …` lines, front matter, or a bare `date 2021-08` before the first word.

import { findCanonicalUrl } from './canonical-url.js';
import { collapseSpace } from './clean-text.js';
import { parseDate } from './parse-date.js';
import type { SourceMetadata } from './source-form.js';

/** What a header says, and the offset at which the text begins. */
export type Header = { metadata: SourceMetadata; textStart: number };

type Key = keyof SourceMetadata;

const KEYS: Readonly<Record<string, Key>> = {
  title: 'title',
  titel: 'title',
  headline: 'title',
  kop: 'title',
  author: 'author',
  authors: 'author',
  auteur: 'author',
  auteurs: 'author',
  byline: 'author',
  source: 'publisher',
  bron: 'publisher',
  publisher: 'publisher',
  uitgever: 'publisher',
  krant: 'publisher',
  newspaper: 'publisher',
  date: 'publishedAt',
  datum: 'publishedAt',
  published: 'publishedAt',
  publicatiedatum: 'publishedAt',
  gepubliceerd: 'publishedAt',
  published_at: 'publishedAt',
  publishedat: 'publishedAt',
  'publication date': 'publishedAt',
  'publication-date': 'publishedAt',
  pubdate: 'publishedAt',
  url: 'url',
  link: 'url',
  canonical: 'url',
};

const KEY_LINE = /^\s*(?<key>[\p{L}_-]+(?: date)?)\s*:\s+(?<value>\S.{0,400}?)\s*$/u;
/** A key, a date that only a machine writes, and then the text on the same line. */
const BARE_DATE =
  /^\s*(?:date|datum)\s*:?\s+(?<date>\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)\s*/i;
const MAX_FRONT_MATTER_LINES = 200;

/**
 * Reads the header of a clean text. Lines that merely look like metadata stay text:
 * there must be two of them, or one that proves itself (a date, an address, a title).
 */
export function readHeader(text: string): Header {
  const frontMatter = readFrontMatter(text);
  if (frontMatter !== undefined) return frontMatter;
  const bare = BARE_DATE.exec(text);
  const publishedAt = parseDate(bare?.groups?.date ?? '');
  if (bare !== null && publishedAt !== undefined) {
    const rest = readKeyLines(text, bare[0].length);
    return { metadata: { publishedAt, ...rest.metadata }, textStart: rest.textStart };
  }
  return readKeyLines(text, 0);
}

function readKeyLines(text: string, from: number): Header {
  const metadata: SourceMetadata = {};
  let keys = 0;
  let position = from;
  for (;;) {
    const end = text.indexOf('\n', position) === -1 ? text.length : text.indexOf('\n', position);
    const line = text.slice(position, end);
    const isBlank = line.trim() === '';
    const entry = isBlank ? undefined : readEntry(line);
    if (entry === undefined && !(isBlank && keys === 0 && end < text.length)) break;
    if (entry !== undefined) {
      metadata[entry.key] ??= entry.value;
      keys += 1;
    }
    if (end === text.length) return { metadata: {}, textStart: from };
    position = end + 1;
  }
  const proves = metadata.publishedAt ?? metadata.url ?? metadata.title;
  const isHeader = keys >= 2 || (keys === 1 && proves !== undefined);
  return isHeader ? { metadata, textStart: position } : { metadata: {}, textStart: from };
}

function readFrontMatter(text: string): Header | undefined {
  const opening = /^\s*---[ \t]*\n/.exec(text);
  if (opening === null) return undefined;
  const metadata: SourceMetadata = {};
  let position = opening[0].length;
  for (let count = 0; count < MAX_FRONT_MATTER_LINES; count += 1) {
    const end = text.indexOf('\n', position);
    if (end === -1) return undefined;
    const line = text.slice(position, end);
    position = end + 1;
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { metadata, textStart: position };
    // Keys, list items, nested values, comments: anything else is an article that begins with a rule.
    if (!/^(?:[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)|\s|-\s|#|$)/u.test(line)) return undefined;
    const entry = readEntry(line);
    if (entry !== undefined) metadata[entry.key] ??= entry.value;
  }
  return undefined;
}

function readEntry(line: string): { key: Key; value: string } | undefined {
  const groups = KEY_LINE.exec(line)?.groups;
  const name = (groups?.key ?? '').toLowerCase();
  const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  const value = collapseSpace(groups?.value ?? '').replace(/^(["'])(.*)\1$/, '$2');
  if (key === undefined || value === '') return undefined;
  if (key === 'publishedAt') return wrap(key, parseDate(value));
  if (key === 'url') return wrap(key, findCanonicalUrl(value));
  return { key, value };
}

function wrap(key: Key, value: string | undefined): { key: Key; value: string } | undefined {
  return value === undefined ? undefined : { key, value };
}
