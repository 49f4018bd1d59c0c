// The form of a gold file: documents with the entities and claims that a careful reader marked, or an extractor found.
import * as z from 'zod';
import { InputError } from '../failure/index.js';

/** An entity by its id within the document, or words that stand for no entity. */
export const GoldReference = z.union([z.string(), z.object({ literal: z.string() })]);
export type GoldReference = z.infer<typeof GoldReference>;

export const GoldEntity = z.object({
  id: z.string(),
  name: z.string(),
  /** A type of the ontology or one of its more precise labels. */
  type: z.string(),
  aliases: z.array(z.string()).default([]),
});
export type GoldEntity = z.infer<typeof GoldEntity>;

export const GoldClaim = z.object({
  subject: GoldReference,
  predicate: z.string(),
  object: GoldReference.nullish(),
  polarity: z.string().default('affirmed'),
  modality: z.string().default('asserted'),
  /** Nearest first; empty is the outlet's own voice. */
  claimants: z.array(GoldReference).default([]),
  evidence: z.union([z.string(), z.array(z.string())]).default(''),
  /** Whether a reader would miss it. */
  core: z.boolean().default(false),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

export const GoldDocument = z.object({
  id: z.string(),
  language: z.string().optional(),
  source: z.object({ file: z.string().optional() }).optional(),
  entities: z.array(GoldEntity),
  claims: z.array(GoldClaim),
});
export type GoldDocument = z.infer<typeof GoldDocument>;

const GoldFile = z.union([z.object({ documents: z.array(GoldDocument) }), GoldDocument]);

/** The documents of a parsed gold file, which holds a list of them or is one. @throws InputError naming the file and field */
export function parseGold(content: unknown, source: string): GoldDocument[] {
  const result = GoldFile.safeParse(content);
  if (result.success) return 'documents' in result.data ? result.data.documents : [result.data];
  throw new InputError({
    code: 'damaged-gold',
    message: `${source} is not a gold file: ${z.prettifyError(result.error)}`,
    next: 'Give it the form of graph-data/gold/seed.json.',
    source,
  });
}
