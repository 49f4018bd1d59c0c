// An entity of the graph: what identity made of the local entities of all articles.
import * as z from 'zod';
import { EntityType, type LocalEntity } from './mention.js';

export const Entity = z.object({
  /** Wikidata id if linked, else one that an analyst minted, else the smallest local id of the cluster. */
  id: z.string(),
  name: z.string(),
  /** Every name in any article, sorted. */
  names: z.array(z.string()),
  type: EntityType,
  labels: z.array(z.string()),
  wikidataId: z.string().optional(),
  named: z.boolean(),
  /** Ids of the local entities that it joins, sorted. */
  locals: z.array(z.string()),
  /** Number of mentions in active articles. */
  mentions: z.int().nonnegative(),
  /** Number of active articles. */
  articles: z.int().nonnegative(),
  firstSeen: z.string().optional(),
  lastSeen: z.string().optional(),
});
export type Entity = z.infer<typeof Entity>;

/** An identity: the id of an entity and the local entities that it joins, sorted by id. */
export type Identity = { id: string; locals: readonly LocalEntity[] };
