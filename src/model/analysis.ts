// An analysis: everything that one extractor found in one version of an article.
import * as z from 'zod';
import { Article, ArticleStatus } from './article.js';
import { Claim } from './claim.js';
import { LocalEntity, Mention } from './mention.js';

export const Analysis = z.object({
  article: z.string(),
  /** `Article.version` that was analysed. */
  version: z.string(),
  /** Name and version of the extractor, e.g. `frames@1`. The same text and extractor give the same analysis on every machine. */
  extractor: z.string(),
  entities: z.array(LocalEntity),
  mentions: z.array(Mention),
  claims: z.array(Claim),
});
export type Analysis = z.infer<typeof Analysis>;

/** What is stored of one article, always whole: text, analysis and whether it counts. */
export const ArticleRecord = z.object({ article: Article, analysis: Analysis, status: ArticleStatus });
export type ArticleRecord = z.infer<typeof ArticleRecord>;
