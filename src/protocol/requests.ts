// What the viewer asks, each with the limits that the server holds it to.
import * as z from 'zod';
import { SavedView } from './saved-view.js';

const Id = z.string().min(1).max(200);
/** In an address everything is text; `z.coerce` would also take `''` for 0. */
const numberText = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise);

export const SearchRequest = z.object({
  q: z.string().max(500),
  /** `names`: names, aliases and titles; `text`: sentences of articles. */
  in: z.enum(['names', 'text']).default('names'),
  limit: numberText(1, 50, 12),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** Most ids in one question; more are answered by the best connected of them. */
export const ID_LIMIT = 50_000;

/** The nodes with these ids, and all facts between them. */
export const SubgraphRequest = z.object({
  ids: z.array(Id).max(ID_LIMIT),
  /** More nodes than this are left out, the least connected first. */
  limit: z.int().min(1).max(20_000).default(2_000),
});
export type SubgraphRequest = z.infer<typeof SubgraphRequest>;

export const ExpandOrder = z.enum(['recent', 'connected', 'name']);
export type ExpandOrder = z.infer<typeof ExpandOrder>;

/** Neighbours of a node that are not loaded yet. */
export const ExpandRequest = z.object({
  id: Id,
  /** What is on the canvas: not answered again, and joined with what is new. */
  loaded: z.array(Id).max(ID_LIMIT).default([]),
  limit: z.int().min(0).max(500).default(25),
  /** Only these node types and predicates; all when empty. */
  types: z.array(z.string().max(100)).max(50).default([]),
  relations: z.array(z.string().max(100)).max(200).default([]),
  /** `recent`: by recency times confidence. */
  order: ExpandOrder.default('recent'),
});
export type ExpandRequest = z.infer<typeof ExpandRequest>;

export const EvidenceRequest = z.object({ fact: Id, limit: numberText(1, 200, 50) });
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

/** Evidence of many facts at once, for an export. */
export const EvidenceRowsRequest = z.object({ facts: z.array(Id).max(20_000) });
export type EvidenceRowsRequest = z.infer<typeof EvidenceRowsRequest>;

export const DetailsRequest = z.object({ id: Id });
export type DetailsRequest = z.infer<typeof DetailsRequest>;

export const ArticleRequest = z.object({ id: Id });
export type ArticleRequest = z.infer<typeof ArticleRequest>;

export const PathRequest = z.object({ from: Id, to: Id, limit: numberText(1, 5, 5), longest: numberText(1, 6, 5) });
export type PathRequest = z.infer<typeof PathRequest>;

export const SaveViewRequest = SavedView.omit({ id: true });
export type SaveViewRequest = z.infer<typeof SaveViewRequest>;
