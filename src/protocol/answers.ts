// What the server answers.
import * as z from 'zod';
import { ArticleHead, Context, EvidenceCard } from './evidence-card.js';
import { Counts, NodeType, ViewFact, ViewNode } from './graph-parts.js';
import { SavedView } from './saved-view.js';

const Label = z.object({ nl: z.string(), en: z.string() });

/** Types and predicates with their words, in the order of the ontology. */
export const Ontology = z.object({
  types: z.array(z.object({ name: NodeType, label: Label })),
  predicates: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['state', 'event']),
      label: Label,
      inverse: Label,
      symmetric: z.boolean(),
    }),
  ),
});
export type Ontology = z.infer<typeof Ontology>;

export const Overview = z.object({
  /** Of Verband. */
  version: z.string(),
  store: z.object({
    kind: z.enum(['folder', 'neo4j']),
    /** Where it is, without credentials. */
    location: z.string(),
    articles: z.int().nonnegative(),
    entities: z.int().nonnegative(),
    facts: z.int().nonnegative(),
    /** Files of a dossier that could not be read and are left out. */
    damaged: z.int().nonnegative(),
  }),
  /** Changes whenever the content does. */
  revision: z.string(),
  ontology: Ontology,
  /** What an empty canvas offers to start with. */
  mostMentioned: z.array(ViewNode),
});
export type Overview = z.infer<typeof Overview>;

export const SearchAnswer = z.object({
  /** Best first; `alias` is the name that matched where it is not the node's own. */
  nodes: z.array(z.object({ node: ViewNode, alias: z.string().optional() })),
  articles: z.array(z.object({ article: ArticleHead, claims: z.int().nonnegative() })),
  /** Sentences that hold the words, when text was searched; the part `cue` marks them. */
  sentences: z.array(z.object({ article: ArticleHead, context: Context })),
  /** Names that are spelt nearly so, when nothing was found. */
  nearest: z.array(ViewNode),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const SubgraphAnswer = z.object({
  /** Sorted by id. */
  nodes: z.array(ViewNode),
  facts: z.array(ViewFact),
  /** Ids that the store does not know. */
  missing: z.array(z.string()),
  /** Ids of before an identity changed, with the entity that they belong to now. */
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Nodes over the limit; the best connected are in the answer. */
  leftOut: z.int().nonnegative(),
});
export type SubgraphAnswer = z.infer<typeof SubgraphAnswer>;

export const ExpandAnswer = z.object({
  /** The new neighbours, best first. */
  nodes: z.array(ViewNode),
  /** Facts that join a new node with its parent, another new one or a loaded one; sorted by id. */
  facts: z.array(ViewFact),
  /** Neighbours in all, loaded or not. */
  total: z.int().nonnegative(),
  /** Neighbours that are still not loaded after this answer, whatever types and relations were asked for. */
  remaining: z.int().nonnegative(),
  /** Of the neighbours that were not loaded before this answer. */
  types: Counts,
  relations: Counts,
});
export type ExpandAnswer = z.infer<typeof ExpandAnswer>;

export const EvidenceAnswer = z.object({
  fact: ViewFact,
  subject: ViewNode,
  object: ViewNode,
  /** Newest first. */
  cards: z.array(EvidenceCard),
  /** Cards over the limit. */
  leftOut: z.int().nonnegative(),
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;

export const EvidenceRowsAnswer = z.object({
  rows: z.array(z.object({ fact: z.string(), cards: z.array(EvidenceCard) })),
});
export type EvidenceRowsAnswer = z.infer<typeof EvidenceRowsAnswer>;

export const DetailsAnswer = z.object({
  node: ViewNode,
  /** Every name with the articles that use it, the most used first. */
  names: z.array(z.object({ name: z.string(), count: z.int().positive(), articles: z.array(ArticleHead) })),
  /** Facts with the node at an end, newest first, and the nodes at their other ends. */
  facts: z.array(ViewFact),
  others: z.array(ViewNode),
  /** Facts over the limit. */
  factsLeftOut: z.int().nonnegative(),
  /** Where it is mentioned, newest first; the part `subject` marks the mention. */
  mentions: z.array(z.object({ article: ArticleHead, context: Context })),
  mentionsLeftOut: z.int().nonnegative(),
  /** Articles that mention it, by month (`2021-08`) or, where no more is known, year; sorted. */
  timeline: z.array(z.object({ period: z.string(), count: z.int().positive() })),
  undated: z.int().nonnegative(),
});
export type DetailsAnswer = z.infer<typeof DetailsAnswer>;

export const PathAnswer = z.object({
  /** Shortest first; equal ones in the order of their ids. */
  paths: z.array(
    z.object({
      nodes: z.array(z.string()),
      /** One a step; the facts that join its two nodes, best first. */
      hops: z.array(z.array(ViewFact).min(1)),
    }),
  ),
  nodes: z.array(ViewNode),
  /** True when the search ended at its limit before all was seen. */
  isCut: z.boolean(),
});
export type PathAnswer = z.infer<typeof PathAnswer>;

export const SavedViewsAnswer = z.object({ views: z.array(SavedView.omit({ view: true })) });
export type SavedViewsAnswer = z.infer<typeof SavedViewsAnswer>;

/** Every refusal has this form. */
export const Refusal = z.object({
  code: z.string(),
  message: z.string(),
  next: z.string(),
  /** Whether the same question may be answered later. */
  isRetriable: z.boolean(),
});
export type Refusal = z.infer<typeof Refusal>;
