// What is shown of an article beside a sentence or in a list.
import type { Article } from '../model/index.js';
import type { ArticleHead } from '../protocol/index.js';

/** The head of an article, or of what a store keeps of one without its text. */
export function toArticleHead(article: ArticleHead): ArticleHead {
  const { id, url, source, title, publisher, author, language, publishedAt } = article;
  return {
    id,
    language,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/**
 * The outlet by which facts are filtered: the publisher, else the host of the address, else where it was read from.
 * Undefined for a text that came from nowhere.
 */
export function outletOf({
  publisher,
  url,
  source,
}: Pick<Article, 'publisher' | 'url' | 'source'>): string | undefined {
  return publisher ?? (url !== undefined && URL.canParse(url) ? new URL(url).host : (url ?? source));
}

/** The date without the time of day, as precise as known: `2021-08-12T09:30:00Z` is `2021-08-12`. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** Newest first; what has no date comes last. */
export function compareNewest(a: string | undefined, b: string | undefined): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
