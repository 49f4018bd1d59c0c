// A mention: a stretch of text that stands for an entity, and the local entity that it belongs to.
import * as z from 'zod';
import { buildId } from './id.js';

/** The entity types; each is a Neo4j label beside `:Entity`. */
export const EntityType = z.enum(['Person', 'Organization', 'Place', 'Event', 'Work', 'Group']);
export type EntityType = z.infer<typeof EntityType>;

export const MentionKind = z.enum(['name', 'nominal', 'pronoun']);
export type MentionKind = z.infer<typeof MentionKind>;

export const Mention = z.object({
  id: z.string(),
  article: z.string(),
  /** UTF-16 offsets into the article's text, half-open; `text.slice(start, end) === surface`. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  surface: z.string(),
  kind: MentionKind,
  type: EntityType,
  /** The local entity (the entity inside this article) that the mention stands for. */
  localId: z.string(),
  /** Which rule or model found it. */
  method: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Mention = z.infer<typeof Mention>;

/** The id of a mention: its place and type in one version of an article. */
export function mentionId(
  article: { id: string; version: string },
  start: number,
  end: number,
  type: EntityType,
): string {
  return buildId('men', [article.id, article.version, start, end, type]);
}

/**
 * An entity as one article knows it: the mentions with its `id` as `localId`.
 * Identity across articles joins local entities; it never changes them.
 */
export const LocalEntity = z.object({
  id: z.string(),
  article: z.string(),
  /** The fullest name that the article uses. */
  name: z.string(),
  /** Every name that the article uses, sorted; pronouns and descriptions are not names. */
  names: z.array(z.string()),
  type: EntityType,
  /** More precise labels (`City`, `ArmedGroup`), sorted. */
  labels: z.array(z.string()),
  wikidataId: z.string().optional(),
  /** The name by which the gazetteer knows it: the same in every article and language. */
  knownAs: z.string().optional(),
  /** False for an entity that the article never names ("a resident", "600 soldiers"). */
  named: z.boolean(),
});
export type LocalEntity = z.infer<typeof LocalEntity>;
