// What a list of articles shows of each.
import type { ArticleRecord } from '../model/index.js';
import type { ArticleSummary } from './store.js';

/** The head of a record: no text, no passages, no claims. */
export function summarise({ article, analysis, status }: ArticleRecord): ArticleSummary {
  const {
    text: _text,
    passages: _passages,
    contentHash: _hash,
    originKey: _origin,
    author: _author,
    ...head
  } = article;
  return {
    ...head,
    status,
    extractor: analysis.extractor,
    claims: analysis.claims.length,
  };
}
