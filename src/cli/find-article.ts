// An article by what a person knows of it: its id, the beginning of its id, its address or its file name.
import { NotFoundError, UsageError } from '../failure/index.js';
import { findCanonicalUrl } from '../read/index.js';
import type { ArticleSummary, GraphStore } from '../store/index.js';

/** Of `art_` and the hash after it: fewer letters would name half the dossier. */
const SHORTEST_PREFIX = 'art_'.length + 2;

/** @throws NotFoundError `no-article`; UsageError `ambiguous-article` when several are meant */
export async function getArticle(store: Pick<GraphStore, 'articles'>, name: string): Promise<ArticleSummary> {
  const articles = await store.articles();
  const url = findCanonicalUrl(name) ?? name;
  const exact = articles.filter(article => [article.id, article.source].includes(name) || article.url === url);
  const found = exact.length > 0 || name.length < SHORTEST_PREFIX ? exact : articles.filter(startsWith(name));
  const [article, ...others] = found;
  if (article === undefined) {
    throw new NotFoundError({
      code: 'no-article',
      message: `The dossier has no article "${name}".`,
      next: 'List what is there: verband status --articles',
    });
  }
  if (others.length > 0) {
    throw new UsageError({
      code: 'ambiguous-article',
      message: `"${name}" can be ${found.length} articles: ${found.map(({ id }) => id).join(', ')}.`,
      next: 'Name one by its id.',
    });
  }
  return article;
}

function startsWith(prefix: string): (article: ArticleSummary) => boolean {
  return ({ id }) => id.startsWith(prefix);
}

/** What a person recognises an article by. */
export function titleOf({ title, url, source, id }: Omit<ArticleSummary, 'status'>): string {
  return title ?? url ?? source ?? id;
}
