// The parts of facts and articles that a reader is given where the whole would be too much.
import type { ArticleRecord, Fact } from '../model/index.js';
import type { FactEnds, StoredArticleHead } from './graph-reader.js';

/** The ends of a fact and what ranks it. */
export function factEndsOf({ id, predicate, subject, object, literal, confidence, lastReported }: Fact): FactEnds {
  return {
    ...{ id, predicate, subject, object, confidence },
    ...(literal === undefined ? {} : { literal }),
    ...(lastReported === undefined ? {} : { lastReported }),
  };
}

/** An article without its text, with the number of claims found in it. */
export function articleHeadOf({ article, analysis }: ArticleRecord): StoredArticleHead {
  const { text: _text, passages: _passages, contentHash: _hash, version: _version, ...head } = article;
  return { ...head, claims: analysis.claims.length };
}
