// A claim: what one article says, who says it, how sure and when, and the characters that say so.
import * as z from 'zod';
import { buildId } from './id.js';

export const Polarity = z.enum(['affirmed', 'negated']);
export type Polarity = z.infer<typeof Polarity>;

export const Modality = z.enum(['asserted', 'attributed', 'planned', 'possible', 'conditional', 'demanded']);
export type Modality = z.infer<typeof Modality>;

export const Precision = z.enum(['minute', 'hour', 'day', 'month', 'year', 'unknown']);
export type Precision = z.infer<typeof Precision>;

export const Time = z.object({
  /** ISO date (with `T14:30` for a time of day), or `start/end` for an interval (both ends included; an open end is empty). Absent when the words could not be resolved. */
  iso: z.string().optional(),
  precision: Precision,
  /** The words in the text. */
  text: z.string(),
  /** The rule that resolved the words. */
  rule: z.string(),
});
export type Time = z.infer<typeof Time>;

export const Comparator = z.enum(['exact', 'about', 'at least', 'at most']);
export const Quantity = z.object({
  value: z.number(),
  unit: z.string(),
  comparator: Comparator,
  /** The words in the text. */
  text: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;

export const EvidencePart = z.enum(['support', 'cue', 'subject', 'object', 'time', 'claimant']);
export type EvidencePart = z.infer<typeof EvidencePart>;

export const Evidence = z.object({
  /** UTF-16 offsets into the article's text, half-open; `text.slice(start, end) === quote`. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string(),
  /** `support` is the sentence; the other parts lie inside it or are reached by a recorded step. */
  part: EvidencePart,
});
export type Evidence = z.infer<typeof Evidence>;

/** One step from the words in the sentence to the mention that they stand for: a pronoun, a description, an ellipsis. */
export const CoreferenceStep = z.object({
  /** Mention that stands in the sentence; absent for an ellipsis, where nothing stands. */
  from: z.string().optional(),
  /** Mention that it leads to. */
  to: z.string(),
  rule: z.string(),
});
export type CoreferenceStep = z.infer<typeof CoreferenceStep>;

export const ClaimObject = z.union([z.object({ mention: z.string() }), z.object({ literal: z.string() })]);
export type ClaimObject = z.infer<typeof ClaimObject>;

export const Claim = z.object({
  id: z.string(),
  article: z.string(),
  predicate: z.string(),
  /** Id of the subject's mention. */
  subject: z.string(),
  /** A mention or a literal; absent where the ontology allows it (DIES). */
  object: ClaimObject.optional(),
  polarity: Polarity,
  modality: Modality,
  /** Mentions of those who say it, nearest first; empty is the outlet's own voice. */
  claimants: z.array(z.string()),
  time: Time.optional(),
  /** True for a state that the text says is over. */
  ended: z.literal(true).optional(),
  quantity: Quantity.optional(),
  role: z.string().optional(),
  evidence: z.array(Evidence).min(1),
  steps: z.array(CoreferenceStep),
  /** Frame and construction that found it, e.g. `verb:CAPTURES/innemen`. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof Claim>;

/**
 * The id of a claim. The rule is left out on purpose: a better rule that finds the same claim keeps the analyst's verdict.
 */
export function claimId(
  article: { id: string; version: string },
  claim: Pick<Claim, 'predicate' | 'subject' | 'object' | 'polarity' | 'claimants'>,
): string {
  const object = claim.object === undefined ? '' : JSON.stringify(claim.object);
  return buildId('clm', [
    article.id,
    article.version,
    claim.predicate,
    claim.subject,
    object,
    claim.polarity,
    ...claim.claimants,
  ]);
}

/** The sentence that carries the claim. */
export function supportOf(claim: Pick<Claim, 'evidence'>): Evidence | undefined {
  return claim.evidence.find(evidence => evidence.part === 'support');
}
