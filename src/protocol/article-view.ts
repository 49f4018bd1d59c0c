// A whole article with everything that it says marked.
import * as z from 'zod';
import { Claim, Passage } from '../model/index.js';
import { ArticleHead, Mark, Participant } from './evidence-card.js';

export const ArticleClaim = z.object({
  claim: Claim.pick({ id: true, predicate: true, polarity: true, modality: true, confidence: true }),
  /** The fact that it supports or denies, where the graph has one. */
  fact: z.string().optional(),
  subject: Participant,
  object: Participant,
  claimants: z.array(Participant),
  /** Into the article's text; the sentence is the part `support`. Empty where text and offsets disagree. */
  marks: z.array(Mark),
});
export type ArticleClaim = z.infer<typeof ArticleClaim>;

export const ArticleView = z.object({
  article: ArticleHead,
  /** Retracted articles can be read, and count no more. */
  status: z.enum(['active', 'retracted']),
  text: z.string(),
  passages: z.array(Passage),
  claims: z.array(ArticleClaim),
});
export type ArticleView = z.infer<typeof ArticleView>;
