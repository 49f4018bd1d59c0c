// A fact: what the claims add up to; one typed edge of the graph.
import * as z from 'zod';
import { Quantity } from './claim.js';

export const FactStatus = z.enum(['asserted', 'attributed', 'planned', 'disputed']);
export type FactStatus = z.infer<typeof FactStatus>;

export const Fact = z.object({
  id: z.string(),
  predicate: z.string(),
  /** Entity id. */
  subject: z.string(),
  /** Entity id, or the id of a literal. */
  object: z.string(),
  /** The words, where the object is a literal and not an entity. */
  literal: z.string().optional(),
  status: FactStatus,
  /** Ids of the claims that support it, sorted. */
  claims: z.array(z.string()),
  /** Ids of the articles that support it, sorted. */
  articles: z.array(z.string()),
  /** Number of independent origins among those articles. */
  origins: z.int().positive(),
  /** Entity names of those who say so, sorted. */
  claimedBy: z.array(z.string()),
  /** Entity names of those who deny it, sorted. */
  deniedBy: z.array(z.string()),
  /** The best sentence, to the character. */
  evidence: z.string(),
  /** The article that it stands in: URL, else source, else id. */
  evidenceUrl: z.string(),
  evidenceArticle: z.string(),
  firstReported: z.string().optional(),
  lastReported: z.string().optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  confidence: z.number().min(0).max(1),
  quantity: Quantity.optional(),
  role: z.string().optional(),
  ended: z.literal(true).optional(),
});
export type Fact = z.infer<typeof Fact>;
