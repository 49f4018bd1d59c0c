// The JSON-LD of a page: what a publisher says of an article to search engines (schema.org NewsArticle and its kin).
import { collapseSpace } from './clean-text.js';
import { parseDate } from './parse-date.js';
import type { SourceMetadata } from './source-form.js';
import type { HtmlDocument } from './walk-nodes.js';

export type JsonLdArticle = SourceMetadata & { articleBody?: string };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|NewsItem|LiveBlogPosting)$/;
const DEEPEST = 6;
const MOST_NODES = 2000;

/** The first article that the page's JSON-LD describes. Broken JSON is passed over: it is an extra, never a condition. */
export function findJsonLdArticle(document: HtmlDocument): JsonLdArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseLeniently(script.textContent ?? ''));
    if (article !== undefined) return describe(article);
  }
  return undefined;
}

function parseLeniently(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '');
  for (const candidate of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** Breadth first through arrays, `@graph` and `mainEntity`, bounded. */
function findArticle(root: unknown): Record<string, unknown> | undefined {
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const node of level.slice(0, MOST_NODES)) {
      if (Array.isArray(node)) next.push(...node.slice(0, MOST_NODES));
      if (!isRecord(node)) continue;
      if ([node['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
      next.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
    level = next;
  }
  return undefined;
}

function describe(article: Record<string, unknown>): JsonLdArticle {
  const title = findString(article.headline) ?? findString(article.name);
  const author = findNames(article.author);
  const publisher = findNames(article.publisher);
  const publishedAt = parseDate(findString(article.datePublished) ?? '');
  const url = findString(article.url) ?? findAddress(article.mainEntityOfPage);
  const articleBody = typeof article.articleBody === 'string' ? article.articleBody : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    ...(articleBody !== undefined && { articleBody }),
  };
}

/** Names of persons or bodies, in any of the shapes that publishers use; addresses are not names. */
function findNames(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map(one => findString(isRecord(one) ? one.name : one))
    .filter(name => name !== undefined && !/^https?:/i.test(name));
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

function findAddress(value: unknown): string | undefined {
  return findString(isRecord(value) ? value['@id'] : value);
}

function findString(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  const text = collapseSpace(first);
  return text === '' ? undefined : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
