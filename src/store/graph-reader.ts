// What is asked of a graph piece by piece: for screens and services that never load the whole.
import type { LocalUse, LocatedClaim } from '../graph/index.js';
import type { Article, ArticleRecord, Entity, Fact } from '../model/index.js';

/** The ends of a fact and what ranks it: enough to walk the graph without reading it. */
export type FactEnds = Pick<
  Fact,
  'id' | 'predicate' | 'subject' | 'object' | 'literal' | 'confidence' | 'lastReported'
>;

/** An article without its text. */
export type StoredArticleHead = Pick<
  Article,
  'id' | 'url' | 'source' | 'title' | 'publisher' | 'author' | 'language' | 'publishedAt' | 'originKey'
> & { claims: number };

export type WordQuery = {
  /** Folded words (`foldWords` of graph): all must be found. Without a word nothing is found. */
  words: readonly string[];
  /** Whether a word may differ in up to two letters, never in all; else it must be the beginning of a word. */
  isFuzzy?: boolean;
  limit: number;
};

/** A passage in which words were found; UTF-16 offsets into the article's text, half-open. */
export type FoundPassage = { article: string; start: number; end: number };

export type StoredView = { id: string; name: string; view: string };

/**
 * Reads of the active articles' graph by key, each with a cost that does not grow with the store (searches use an index
 * where the store has one). Ids that are unknown are left out. A signal that fires ends the call.
 *
 * @throws StoreError when the store cannot be reached or is of another version; CancelledError when the signal fires
 */
export interface GraphReader {
  /** Changes whenever the content changes. */
  revision(): Promise<string>;
  /** Sorted by id. */
  entitiesById(ids: readonly string[], signal?: AbortSignal): Promise<Entity[]>;
  factsById(ids: readonly string[], signal?: AbortSignal): Promise<Fact[]>;
  /** The facts that start or end at one of these nodes (entities or literals), each once, sorted by id. */
  factEnds(ids: readonly string[], signal?: AbortSignal): Promise<FactEnds[]>;
  /** The entity that each of these local entities belongs to now. */
  ownersOf(localIds: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** The local entities that an entity joins, with their use, sorted by id. */
  localUses(entity: string, signal?: AbortSignal): Promise<LocalUse[]>;
  /** All claims that support or deny a fact or are too uncertain for it, sorted by id. */
  claimsOfFacts(ids: readonly string[], signal?: AbortSignal): Promise<{ fact: string; located: LocatedClaim }[]>;
  /** Retracted ones too; sorted by id. */
  records(articleIds: readonly string[], signal?: AbortSignal): Promise<ArticleRecord[]>;
  /** Of active articles, sorted by id. */
  articleHeads(ids: readonly string[], signal?: AbortSignal): Promise<StoredArticleHead[]>;
  /** The most mentioned first, then by id. */
  mostMentioned(limit: number, signal?: AbortSignal): Promise<Entity[]>;
  /** Entities one of whose names holds all words; the most mentioned first, then by id. */
  searchNames(query: WordQuery, signal?: AbortSignal): Promise<Entity[]>;
  /** Articles whose title holds all words; the newest first, then by id. */
  searchTitles(query: WordQuery, signal?: AbortSignal): Promise<StoredArticleHead[]>;
  /** Passages that hold all words (each whole: no beginnings); the newest article first, then by article and offset. */
  searchPassages(query: WordQuery, signal?: AbortSignal): Promise<FoundPassage[]>;

  /**
   * Keeps a view that was too long for an address; a former one of this id goes. It is no part of the record: reading
   * stores may do it too.
   * @throws UsageError `invalid-view-id` unless the id is `view_` with 24 hexadecimal digits
   */
  saveView(view: StoredView): Promise<void>;
  findView(id: string): Promise<StoredView | undefined>;
  /** Sorted by name, then id. */
  views(): Promise<Pick<StoredView, 'id' | 'name'>[]>;
}
