// An article: stored text and where it came from.
import * as z from 'zod';
import { buildId, hashText } from './id.js';
import { Language } from './language.js';
import { Passage } from './passage.js';

export const ArticleStatus = z.enum(['active', 'retracted']);
export type ArticleStatus = z.infer<typeof ArticleStatus>;

export const Article = z.object({
  id: z.string(),
  /** Canonical URL, when there is one. */
  url: z.string().optional(),
  /** Where it was read from when there is no URL: a file's name without folders, or `-`. Never part of an id. */
  source: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  language: Language,
  /** ISO date or date-time of publication, as precise as known: `2021-08`, `2021-08-12`, `2021-08-12T09:30:00Z`. */
  publishedAt: z.string().optional(),
  /** The text that all offsets point into: line ends are `\n`, no byte-order mark. */
  text: z.string(),
  /** SHA-256 of `text`. */
  contentHash: z.string(),
  /** Hash over content and passages: two readings of one article are the same version when this is equal. */
  version: z.string(),
  /** Articles with the same key come from one origin (one agency's text printed by five papers). */
  originKey: z.string(),
  passages: z.array(Passage),
});
export type Article = z.infer<typeof Article>;

/** What a reader knows of an article before ids are given. */
export type ArticleDraft = Omit<Article, 'id' | 'contentHash' | 'version' | 'originKey' | 'passages'> & {
  originKey?: string | undefined;
  passages: readonly Omit<Passage, 'id' | 'index'>[];
};

/** Gives a draft its ids. `Article.id` comes from the canonical URL, or from the text when there is none. */
export function buildArticle(draft: ArticleDraft): Article {
  const { passages, originKey, ...rest } = draft;
  const contentHash = hashText(draft.text);
  const id = buildId('art', draft.url === undefined ? ['text', contentHash] : ['url', draft.url]);
  const version = hashText(JSON.stringify([draft.text, draft.publishedAt ?? null, passages])).slice(0, 16);
  return {
    ...rest,
    id,
    contentHash,
    version,
    originKey: originKey ?? id,
    passages: passages.map((passage, index) => ({ ...passage, id: buildId('psg', [id, version, index]), index })),
  };
}
