// One card of the evidence panel: a sentence, who says so, and the characters that say it.
import * as z from 'zod';
import { Article, Claim, EvidencePart, PassageKind } from '../model/index.js';

/** What a card, a list or a citation says of an article. */
export const ArticleHead = Article.pick({
  id: true,
  url: true,
  source: true,
  title: true,
  publisher: true,
  author: true,
  language: true,
  publishedAt: true,
});
export type ArticleHead = z.infer<typeof ArticleHead>;

/** A stretch to mark: UTF-16 offsets, half-open, into the text that it stands beside. */
export const Mark = z.object({ start: z.int().nonnegative(), end: z.int().positive(), part: EvidencePart });
export type Mark = z.infer<typeof Mark>;

/** A sentence with the ones before and after it. All offsets are into `text`. */
export const Context = z.object({
  text: z.string(),
  /** The sentence itself. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Never `support`; sorted by start. May lie before the sentence, where a recorded step leads there. */
  marks: z.array(Mark),
  /** Where `text` begins in the article. */
  articleStart: z.int().nonnegative(),
});
export type Context = z.infer<typeof Context>;

/** An end, a claimant: the words in the article and the entity that they stand for. */
export const Participant = z.object({ id: z.string(), name: z.string(), surface: z.string() });
export type Participant = z.infer<typeof Participant>;

/** A step from words to what they stand for. */
export const Step = z.object({ from: z.string().optional(), to: z.string(), rule: z.string() });
export type Step = z.infer<typeof Step>;

export const EvidenceCard = z.object({
  claim: Claim.pick({
    id: true,
    predicate: true,
    polarity: true,
    modality: true,
    time: true,
    ended: true,
    quantity: true,
    role: true,
    rule: true,
    confidence: true,
  }),
  /** What the claim does to the fact: it supports it, denies it, or is too uncertain to do either. */
  weight: z.enum(['support', 'denial', 'uncertain']),
  subject: Participant,
  object: Participant,
  /** Who says so, nearest first; empty is the outlet's own voice. */
  claimants: z.array(Participant),
  /** Absent when the text cannot be shown with marks; then `problem` says why. */
  context: Context.optional(),
  /** `text-gone`: the article is not in the store any more. `offsets-differ`: its text has other words there. */
  problem: z.enum(['text-gone', 'offsets-differ']).optional(),
  /** The sentence as it was stored with the claim. */
  quote: z.string(),
  steps: z.array(Step),
  article: ArticleHead,
  passage: z.object({ kind: PassageKind, author: z.string().optional(), date: z.string().optional() }).optional(),
  /** ISO date on which it was said or written: the passage's own, else the article's. */
  saidOn: z.string().optional(),
  /** Articles with the same key come from one origin. */
  origin: z.string(),
});
export type EvidenceCard = z.infer<typeof EvidenceCard>;
