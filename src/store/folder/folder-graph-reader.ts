// Reads a dossier's graph piece by piece: everything is in memory and looked up by key.
import { compareText, type LocalUse, type LocatedClaim, uniqueSorted } from '../../graph/index.js';
import type { ArticleRecord, Entity, Fact } from '../../model/index.js';
import { throwIfCancelled } from '../cancelled-read.js';
import type { FactEnds, FoundPassage, GraphReader, StoredArticleHead, StoredView, WordQuery } from '../graph-reader.js';
import { articleHeadOf, factEndsOf } from '../store-parts.js';
import type { MemoryGraph } from './memory-graph.js';
import { SearchIndex } from './search-index.js';
import type { ViewFiles } from './view-files.js';

/** What is read: a store that writes changes it under the reader's eyes and says so with `changed`. */
export type Held = {
  records: ReadonlyMap<string, ArticleRecord>;
  graph: MemoryGraph;
  views: ViewFiles;
};

export class FolderGraphReader implements GraphReader {
  private search: SearchIndex | undefined;
  /** Changes since the revision last differed: several may fall into one tick of the file system's clock. */
  private ties = 0;

  /** @param stamp `folderRevision` of before the dossier was read */
  constructor(
    private readonly held: Held,
    private stamp: string,
  ) {}

  /** After each change of the record by this store: what was folded of it before is no longer searched. */
  protected noteChange(stamp: string): void {
    this.ties = stamp === this.stamp ? this.ties + 1 : 0;
    this.stamp = stamp;
    this.search = undefined;
  }

  /** The state on disk that was read, or that this store has made since. */
  async revision(): Promise<string> {
    return this.ties === 0 ? this.stamp : `${this.stamp}+${this.ties}`;
  }

  async entitiesById(ids: readonly string[], signal?: AbortSignal): Promise<Entity[]> {
    throwIfCancelled(signal);
    return pick(this.held.graph.entities, ids);
  }

  async factsById(ids: readonly string[], signal?: AbortSignal): Promise<Fact[]> {
    throwIfCancelled(signal);
    return pick(this.held.graph.facts, ids);
  }

  async factEnds(ids: readonly string[], signal?: AbortSignal): Promise<FactEnds[]> {
    throwIfCancelled(signal);
    return this.held.graph.factsAt(ids).map(factEndsOf);
  }

  async ownersOf(localIds: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    throwIfCancelled(signal);
    const owned = localIds.map(id => [id, this.held.graph.ownerOf(id)] as const);
    return new Map(owned.filter((pair): pair is [string, string] => pair[1] !== undefined));
  }

  async localUses(entity: string, signal?: AbortSignal): Promise<LocalUse[]> {
    throwIfCancelled(signal);
    return this.held.graph.usesOf(entity);
  }

  async claimsOfFacts(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<{ fact: string; located: LocatedClaim }[]> {
    throwIfCancelled(signal);
    const found: { fact: string; located: LocatedClaim }[] = [];
    for (const fact of new Set(ids)) {
      const claims = await this.held.graph.claimsOfFacts([fact]);
      found.push(...claims.map(located => ({ fact, located })));
    }
    return found.sort((a, b) => compareText(a.located.claim.id, b.located.claim.id));
  }

  async records(articleIds: readonly string[], signal?: AbortSignal): Promise<ArticleRecord[]> {
    throwIfCancelled(signal);
    return pick(this.held.records, articleIds);
  }

  async articleHeads(ids: readonly string[], signal?: AbortSignal): Promise<StoredArticleHead[]> {
    const records = await this.records(ids, signal);
    return records.filter(isActive).map(articleHeadOf);
  }

  async mostMentioned(limit: number, signal?: AbortSignal): Promise<Entity[]> {
    throwIfCancelled(signal);
    return this.index().byMentions().slice(0, limit);
  }

  async searchNames(query: WordQuery, signal?: AbortSignal): Promise<Entity[]> {
    throwIfCancelled(signal);
    return this.index().findNames(query);
  }

  async searchTitles(query: WordQuery, signal?: AbortSignal): Promise<StoredArticleHead[]> {
    throwIfCancelled(signal);
    return this.index().findTitles(query).map(articleHeadOf);
  }

  async searchPassages(query: WordQuery, signal?: AbortSignal): Promise<FoundPassage[]> {
    throwIfCancelled(signal);
    return this.index().findPassages(query, signal);
  }

  async saveView(view: StoredView): Promise<void> {
    this.held.views.save(view);
  }

  async findView(id: string): Promise<StoredView | undefined> {
    return this.held.views.find(id);
  }

  async views(): Promise<Pick<StoredView, 'id' | 'name'>[]> {
    return this.held.views.list();
  }

  private index(): SearchIndex {
    const { graph, records } = this.held;
    this.search ??= new SearchIndex([...graph.entities.values()], [...records.values()].filter(isActive));
    return this.search;
  }
}

function isActive({ status }: ArticleRecord): boolean {
  return status === 'active';
}

/** Those that are there, each once, sorted by id. */
function pick<T>(from: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return uniqueSorted(ids).flatMap(id => from.get(id) ?? []);
}
