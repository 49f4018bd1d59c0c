// The GraphStore port: what every store can do, and promises to do in the same way (test/store/contract.ts).

import type { PropertyGraph } from '../graph/index.js';
import type { Article, ArticleRecord, ArticleStatus, Entity, Fact, Judgement } from '../model/index.js';
import type { GraphReader } from './graph-reader.js';

/** What became of one article in a `put`. */
export type PutOutcome = {
  article: string;
  /** `stored` new; `updated` another version or extractor; `unchanged` nothing to do; `retracted` was retracted earlier and stays so. */
  outcome: 'stored' | 'updated' | 'unchanged' | 'retracted';
};

/** How the graph changed: ids of facts and entities, each list sorted. */
export type GraphChange = {
  factsAdded: string[];
  factsRemoved: string[];
  entitiesAdded: string[];
  entitiesRemoved: string[];
};

export type PutReport = { outcomes: PutOutcome[]; change: GraphChange };

export type FactFilter = {
  predicate?: string | undefined;
  /** Entity id or any of its names, upper and lower case alike; subject or object. */
  entity?: string | undefined;
  status?: Fact['status'] | undefined;
  /** Only facts that this article supports. */
  article?: string | undefined;
  limit?: number | undefined;
};

export type ArticleSummary = Pick<
  Article,
  'id' | 'url' | 'source' | 'title' | 'publisher' | 'language' | 'publishedAt' | 'version'
> & {
  status: ArticleStatus;
  extractor: string;
  claims: number;
};

export type StoreStatus = {
  kind: 'folder' | 'neo4j';
  /** Where it is: a folder's path, or an address without credentials. */
  location: string;
  articles: number;
  retracted: number;
  passages: number;
  mentions: number;
  claims: number;
  entities: number;
  facts: number;
  judgements: number;
  /** Damaged files that were left out, each with the reason. A healthy store has none. */
  damaged: { source: string; reason: string }[];
};

/**
 * Keeps articles, analyses and judgements, and the graph projected from them.
 *
 * Each article is stored wholly or not at all, with the facts that it feeds; what a call reported as stored is on disk.
 * A call that fails in the middle of many articles has stored the ones before.
 * Lists come sorted by id, so that two stores with the same content answer alike, byte for byte.
 *
 * @throws StoreError when the store cannot be reached, is locked or refuses the call.
 */
export interface GraphStore extends GraphReader {
  readonly kind: 'folder' | 'neo4j';

  /** Stores articles with their analyses and brings the graph up to date. Storing the same again changes nothing. */
  put(records: readonly Omit<ArticleRecord, 'status'>[]): Promise<PutReport>;

  /** Retracts an article (the graph becomes what it would have been without it), or brings it back. @throws NotFoundError */
  setStatus(article: string, status: ArticleStatus): Promise<GraphChange>;

  findRecord(article: string): Promise<ArticleRecord | undefined>;
  articles(): Promise<ArticleSummary[]>;
  /** All entities of the graph with their facts' ends, sorted by id. */
  entities(): Promise<Entity[]>;
  facts(filter?: FactFilter): Promise<Fact[]>;

  judgements(): Promise<Judgement[]>;

  /** Record and facts as a property graph: the nodes and relationships that Cypher is asked about. */
  propertyGraph(): Promise<PropertyGraph>;

  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}
