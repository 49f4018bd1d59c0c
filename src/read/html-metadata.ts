// What a page says about its article: JSON-LD first, then meta elements, then what the page shows.
import { findCanonicalUrl } from './canonical-url.js';
import { collapseSpace } from './clean-text.js';
import { readText } from './html-blocks.js';
import { findJsonLdArticle } from './json-ld.js';
import { parseDate } from './parse-date.js';
import type { SourceMetadata } from './source-form.js';
import type { HtmlDocument } from './walk-nodes.js';

export type HtmlMetadata = SourceMetadata & {
  /** Whether the page gives the title as the article's own, not only as the window's. */
  hasHeadline: boolean;
  /** The text as JSON-LD has it. */
  articleBody?: string;
};

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const PUBLISHERS = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const DATES =
  'article:published_time og:article:published_time og:published_time date datepublished dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued parsely-pub-date sailthru.date pubdate publishdate publish-date'.split(
    ' ',
  );
const TIMES = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'header time[datetime]',
  'time[datetime]',
];

/** Reads a page's metadata. `base` resolves relative addresses; without it only absolute ones count. */
export function findHtmlMetadata(document: HtmlDocument, base?: string): HtmlMetadata {
  const linked = findJsonLdArticle(document);
  const meta = readMeta(document);
  const first = (names: readonly string[]) => names.map(name => meta.get(name)).find(value => value !== undefined);
  const headline = linked?.title ?? findSoleHeading(document) ?? first(TITLES);
  const title = headline ?? findWindowTitle(document, first(PUBLISHERS));
  const publisher = linked?.publisher ?? first(PUBLISHERS);
  const author = linked?.author ?? AUTHORS.map(name => meta.get(name)).find(name => name && !/^https?:/i.test(name));
  const publishedAt = linked?.publishedAt ?? findDate(document, meta);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const addresses = [canonical, linked?.url, meta.get('og:url')];
  const url = addresses.map(address => findCanonicalUrl(address ?? '', base)).find(address => address !== undefined);
  return {
    hasHeadline: headline !== undefined,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    ...(linked?.articleBody !== undefined && { articleBody: linked.articleBody }),
  };
}

function readMeta(document: HtmlDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const names = [element.getAttribute('property'), element.getAttribute('name'), element.getAttribute('itemprop')];
    const content = collapseSpace(element.getAttribute('content') ?? '');
    for (const name of names) {
      const key = name?.trim().toLowerCase();
      if (key && content !== '' && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

function findDate(document: HtmlDocument, meta: ReadonlyMap<string, string>): string | undefined {
  const named = DATES.map(name => parseDate(meta.get(name) ?? '')).find(date => date !== undefined);
  if (named !== undefined) return named;
  for (const selector of TIMES) {
    const time = document.querySelector(selector);
    const date = parseDate(time?.getAttribute('datetime') ?? '') ?? parseDate(time?.textContent ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The one first-level heading; two of them are a masthead and a headline that cannot be told apart. */
function findSoleHeading(document: HtmlDocument): string | undefined {
  const [inArticle] = document.querySelectorAll('article h1');
  const all = [...document.querySelectorAll('h1')];
  const heading = inArticle ?? (all.length === 1 ? all[0] : undefined);
  const text = heading === undefined ? '' : collapseSpace(readText(heading, ' '));
  return text === '' ? undefined : text;
}

/** The window's title without the publisher's name at either end. */
function findWindowTitle(document: HtmlDocument, publisher: string | undefined): string | undefined {
  const title = collapseSpace(document.querySelector('title')?.textContent ?? '');
  if (title === '') return undefined;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  if (parts.length === 1) return title;
  const kept = parts.filter(part => part.toLowerCase() !== publisher?.toLowerCase());
  if (kept.length === parts.length && /\s[|»]\s/.test(title)) return parts[0];
  return kept.join(' - ') || title;
}
