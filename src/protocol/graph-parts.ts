// What stands on the canvas: nodes and facts, as small as a picture needs them.
import * as z from 'zod';
import { EntityType, Fact, FactStatus } from '../model/index.js';

/** An entity's type, or `Literal` for words at the end of a fact that stand for no entity. */
export const NodeType = z.enum([...EntityType.options, 'Literal']);
export type NodeType = z.infer<typeof NodeType>;

export const ViewNode = z.object({
  /** Entity id, or the id of a literal. */
  id: z.string(),
  name: z.string(),
  type: NodeType,
  /** More precise labels (`City`), sorted. */
  labels: z.array(z.string()),
  wikidataId: z.string().optional(),
  /** False where no article gives it a name ("a resident"). */
  named: z.boolean(),
  /** Different nodes that a fact joins it with, in the whole store. */
  degree: z.int().nonnegative(),
  mentions: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  /** ISO dates as precise as known. */
  firstSeen: z.string().optional(),
  lastSeen: z.string().optional(),
});
export type ViewNode = z.infer<typeof ViewNode>;

/** A fact with what filters ask of its articles; claims and articles are counted, not listed. */
export const ViewFact = Fact.omit({ claims: true, articles: true, evidenceUrl: true }).extend({
  status: FactStatus,
  claims: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  /** Publishers of the articles that support it (else where they were read from), sorted. */
  outlets: z.array(z.string()),
  /** Different days, months or years on which they were published (as precise as known), sorted. */
  reportedOn: z.array(z.string()),
});
export type ViewFact = z.infer<typeof ViewFact>;

/** How many, by name; the most first. */
export const Counts = z.array(z.object({ name: z.string(), count: z.int().positive() }));
export type Counts = z.infer<typeof Counts>;
