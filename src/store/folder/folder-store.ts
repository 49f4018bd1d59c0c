// The embedded store: a dossier folder of plain files, its graph kept in memory.

import { NotFoundError, UsageError } from '../../failure/index.js';
import {
  buildPropertyGraph,
  type GraphUpdate,
  type PropertyGraph,
  project,
  type Rules,
  sortById,
  uniqueSorted,
} from '../../graph/index.js';
import type { ArticleRecord, ArticleStatus, Entity, Fact, Judgement } from '../../model/index.js';
import { filterFacts } from '../filter-facts.js';
import type {
  ArticleSummary,
  FactFilter,
  GraphChange,
  GraphStore,
  PutOutcome,
  PutReport,
  StoreStatus,
} from '../store.js';
import { summarise } from '../summarise.js';
import { type Damage, DossierFiles } from './dossier-files.js';
import { MemoryGraph } from './memory-graph.js';
import { takeWriteLock } from './write-lock.js';

export type FolderOptions = {
  path: string;
  rules: Rules;
  /** `read` takes no lock and makes nothing; `write` (default) takes the lock until `close`. */
  mode?: 'read' | 'write';
};

/**
 * Opens a dossier; in mode `write` it is made when it is not there.
 * Readers always see a whole state: files are replaced by rename, and the article file is written last.
 *
 * @throws NotFoundError `no-dossier` in mode `read`; StoreError `dossier-locked`, `newer-dossier`; InputError when the marker is damaged
 */
export async function openFolderStore({ path, rules, mode = 'write' }: FolderOptions): Promise<FolderStore> {
  const files = new DossierFiles(path);
  if (mode === 'read') {
    if (!files.exists()) throw noDossier(path);
    files.check();
    return FolderStore.load(files, rules, undefined);
  }
  files.check();
  files.create();
  const release = takeWriteLock(path);
  try {
    return await FolderStore.load(files, rules, release);
  } catch (error) {
    release();
    throw error;
  }
}

export class FolderStore implements GraphStore {
  readonly kind = 'folder';
  private readonly records = new Map<string, ArticleRecord>();
  private readonly graph: MemoryGraph;

  private constructor(
    private readonly files: DossierFiles,
    private readonly rules: Rules,
    private readonly release: (() => void) | undefined,
    private readonly damaged: readonly Damage[],
  ) {
    this.graph = new MemoryGraph(rules);
  }

  static async load(files: DossierFiles, rules: Rules, release: (() => void) | undefined): Promise<FolderStore> {
    const { records, damaged } = files.readAll();
    const store = new FolderStore(files, rules, release, damaged);
    for (const record of records) store.records.set(record.article.id, record);
    await store.graph.apply(
      [],
      records.filter(record => record.status === 'active'),
    );
    return store;
  }

  async put(proposed: readonly Omit<ArticleRecord, 'status'>[]): Promise<PutReport> {
    this.assertWritable();
    const outcomes: PutOutcome[] = [];
    const changes: GraphChange[] = [];
    for (const record of proposed) {
      const { outcome, change } = await this.putOne(record);
      outcomes.push({ article: record.article.id, outcome });
      changes.push(change);
    }
    return { outcomes, change: mergeChanges(changes) };
  }

  private async putOne(
    record: Omit<ArticleRecord, 'status'>,
  ): Promise<{ outcome: PutOutcome['outcome']; change: GraphChange }> {
    const before = this.records.get(record.article.id);
    const isSame =
      before?.article.version === record.article.version && before.analysis.extractor === record.analysis.extractor;
    if (before?.status === 'retracted') return { outcome: 'retracted', change: mergeChanges([]) };
    if (isSame) return { outcome: 'unchanged', change: mergeChanges([]) };
    const after: ArticleRecord = { ...record, status: 'active' };
    const change = await this.replace(before, after);
    return { outcome: before === undefined ? 'stored' : 'updated', change };
  }

  async setStatus(article: string, status: ArticleStatus): Promise<GraphChange> {
    this.assertWritable();
    const before = this.records.get(article);
    if (before === undefined) throw noArticle(article);
    return before.status === status ? mergeChanges([]) : this.replace(before, { ...before, status });
  }

  /** The disk first, then memory: what a call reports as stored is stored. */
  private async replace(before: ArticleRecord | undefined, after: ArticleRecord): Promise<GraphChange> {
    const wasDamaged = this.damaged.some(damage => damage.source === `articles/${after.article.id}.json`);
    this.files.writeRecord(after, wasDamaged ? undefined : before?.analysis);
    this.records.set(after.article.id, after);
    const known = {
      entities: new Set(this.graph.entities.keys()),
      facts: new Set(this.graph.facts.keys()),
    };
    const active = (record: ArticleRecord | undefined): ArticleRecord[] =>
      record?.status === 'active' ? [record] : [];
    return changeOf(await this.graph.apply(active(before), active(after)), known);
  }

  async findRecord(article: string): Promise<ArticleRecord | undefined> {
    return this.records.get(article);
  }

  async articles(): Promise<ArticleSummary[]> {
    return sortById([...this.records.values()].map(summarise));
  }

  async entities(): Promise<Entity[]> {
    return this.graph.sortedEntities();
  }

  async facts(filter: FactFilter = {}): Promise<Fact[]> {
    return filterFacts(this.graph.sortedFacts(), this.graph.entities, filter);
  }

  async judgements(): Promise<Judgement[]> {
    return this.files.readJudgements();
  }

  async propertyGraph(): Promise<PropertyGraph> {
    const records = [...this.records.values()];
    return buildPropertyGraph(records, project(records, this.rules), this.rules);
  }

  async status(): Promise<StoreStatus> {
    const records = [...this.records.values()];
    const active = records.filter(record => record.status === 'active');
    const sum = (count: (record: ArticleRecord) => number): number =>
      active.reduce((total, record) => total + count(record), 0);
    return {
      kind: 'folder',
      location: this.files.path,
      articles: active.length,
      retracted: records.length - active.length,
      passages: sum(({ article }) => article.passages.length),
      mentions: sum(({ analysis }) => analysis.mentions.length),
      claims: sum(({ analysis }) => analysis.claims.length),
      entities: this.graph.entities.size,
      facts: this.graph.facts.size,
      judgements: this.files.readJudgements().length,
      damaged: [...this.damaged],
    };
  }

  async close(): Promise<void> {
    this.release?.();
  }

  private assertWritable(): void {
    if (this.release !== undefined) return;
    throw new UsageError({
      code: 'dossier-read-only',
      message: `The dossier ${this.files.path} was opened for reading.`,
      next: 'Open it in mode `write`.',
    });
  }
}

/** The changes of several puts as one: what came and went again in between is no change. */
function mergeChanges(changes: readonly GraphChange[]): GraphChange {
  const net = (came: (change: GraphChange) => string[], went: (change: GraphChange) => string[]): string[] => {
    const balance = new Map<string, number>();
    for (const change of changes) {
      for (const id of came(change)) balance.set(id, (balance.get(id) ?? 0) + 1);
      for (const id of went(change)) balance.set(id, (balance.get(id) ?? 0) - 1);
    }
    return uniqueSorted([...balance].filter(([, count]) => count > 0).map(([id]) => id));
  };
  return {
    factsAdded: net(
      change => change.factsAdded,
      change => change.factsRemoved,
    ),
    factsRemoved: net(
      change => change.factsRemoved,
      change => change.factsAdded,
    ),
    entitiesAdded: net(
      change => change.entitiesAdded,
      change => change.entitiesRemoved,
    ),
    entitiesRemoved: net(
      change => change.entitiesRemoved,
      change => change.entitiesAdded,
    ),
  };
}

function changeOf(update: GraphUpdate, known: { entities: Set<string>; facts: Set<string> }): GraphChange {
  return {
    factsAdded: update.facts.map(fact => fact.id).filter(id => !known.facts.has(id)),
    factsRemoved: update.removedFacts.filter(id => known.facts.has(id)),
    entitiesAdded: update.entities.map(entity => entity.id).filter(id => !known.entities.has(id)),
    entitiesRemoved: update.removedEntities.filter(id => known.entities.has(id)),
  };
}

function noDossier(path: string): NotFoundError {
  return new NotFoundError({
    code: 'no-dossier',
    message: `There is no dossier at ${path}.`,
    next: `Make one by storing an article: verband ingest ARTICLE --dossier ${path}`,
  });
}

function noArticle(article: string): NotFoundError {
  return new NotFoundError({
    code: 'no-article',
    message: `The store has no article ${article}.`,
    next: 'List what is there: verband query articles',
  });
}
