// A passage: a stretch of an article that one voice wrote in one form.
import * as z from 'zod';
import { Language } from './language.js';

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
