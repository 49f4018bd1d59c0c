// A passage: a stretch of an article that one voice wrote in one form.
import * as z from 'zod';
import { Language } from './language.js';
import { contains, type Span } from './span.js';

export const PassageKind = z.enum(['headline', 'lead', 'body', 'quote', 'caption', 'post']);
export type PassageKind = z.infer<typeof PassageKind>;

export const Passage = z.object({
  id: z.string(),
  /** Position among the passages of the article, from 0. */
  index: z.int().nonnegative(),
  /** UTF-16 offsets into `Article.text`, half-open. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: PassageKind,
  language: Language,
  /** Who wrote it, where that is not the article's author: the account of an embedded post. */
  author: z.string().optional(),
  /** ISO date on which it was written, where that is not the article's. */
  date: z.string().optional(),
  /** Index of an earlier passage that already says all of this (a scraper's second copy): nothing is extracted from it. */
  repeats: z.int().nonnegative().optional(),
});
export type Passage = z.infer<typeof Passage>;

/**
 * The passage that wholly holds a span, if one does.
 * Passages must be as an article has them, sorted and disjoint: it is looked up by halving, not one by one.
 */
export function findPassage(passages: readonly Passage[], span: Span): Passage | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low - 1];
  return passage !== undefined && contains(passage, span) ? passage : undefined;
}
