// The embedded store: a dossier folder of plain files, its graph kept in memory.

import { NotFoundError, UsageError } from '../../failure/index.js';
import { buildPropertyGraph, type PropertyGraph, project, type Rules, sortById } from '../../graph/index.js';
import type { ArticleRecord, ArticleStatus, Entity, Fact, Judgement } from '../../model/index.js';
import { filterFacts } from '../filter-facts.js';
import { joinChanges, NO_CHANGE } from '../graph-change.js';
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
import { FolderGraphReader } from './folder-graph-reader.js';
import { folderRevision } from './folder-stamp.js';
import { MemoryGraph } from './memory-graph.js';
import { ViewFiles } from './view-files.js';
import { takeWriteLock } from './write-lock.js';

export type FolderOptions = {
  path: string;
  rules: Rules;
  /** `read` takes no lock; `change` takes it until `close`; `write` (default) also makes a dossier that is not there. */
  mode?: 'read' | 'change' | 'write';
};

/**
 * Opens a dossier; in mode `write` it is made when it is not there.
 * Readers always see a whole state: files are replaced by rename, and the article file is written last.
 *
 * @throws NotFoundError `no-dossier` in mode `read`; StoreError `dossier-locked`, `newer-dossier`; InputError when the marker is damaged
 */
export async function openFolderStore({ path, rules, mode = 'write' }: FolderOptions): Promise<FolderStore> {
  const files = new DossierFiles(path);
  if (mode !== 'write' && !files.exists()) throw noDossier(path);
  files.check();
  if (mode === 'read') return FolderStore.load(files, rules, undefined);
  files.create();
  const release = takeWriteLock(path);
  try {
    return await FolderStore.load(files, rules, release);
  } catch (error) {
    release();
    throw error;
  }
}

type Loaded = {
  files: DossierFiles;
  rules: Rules;
  release: (() => void) | undefined;
  damaged: readonly Damage[];
  stamp: string;
};

export class FolderStore extends FolderGraphReader implements GraphStore {
  readonly kind = 'folder';
  private readonly stored: Map<string, ArticleRecord>;
  private readonly graph: MemoryGraph;
  private readonly loaded: Loaded;

  private constructor(loaded: Loaded) {
    const records = new Map<string, ArticleRecord>();
    const graph = new MemoryGraph(loaded.rules);
    super({ records, graph, views: new ViewFiles(loaded.files.path) }, loaded.stamp);
    this.stored = records;
    this.graph = graph;
    this.loaded = loaded;
  }

  static async load(files: DossierFiles, rules: Rules, release: (() => void) | undefined): Promise<FolderStore> {
    // Before the files are read: what is written meanwhile then shows as a newer state, never as this one.
    const stamp = folderRevision(files.path);
    const { records, damaged } = files.readAll();
    const store = new FolderStore({ files, rules, release, damaged, stamp });
    for (const record of records) store.stored.set(record.article.id, record);
    await store.graph.apply(
      [],
      [...store.stored.values()].filter(record => record.status === 'active'),
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
    return { outcomes, change: changes.reduce(joinChanges, NO_CHANGE) };
  }

  private async putOne(
    record: Omit<ArticleRecord, 'status'>,
  ): Promise<{ outcome: PutOutcome['outcome']; change: GraphChange }> {
    const before = this.stored.get(record.article.id);
    const isSame =
      before?.article.version === record.article.version && before.analysis.extractor === record.analysis.extractor;
    if (before?.status === 'retracted') return { outcome: 'retracted', change: NO_CHANGE };
    if (isSame) return { outcome: 'unchanged', change: NO_CHANGE };
    const after: ArticleRecord = { ...record, status: 'active' };
    const change = await this.replace(before, after);
    return { outcome: before === undefined ? 'stored' : 'updated', change };
  }

  async setStatus(article: string, status: ArticleStatus): Promise<GraphChange> {
    this.assertWritable();
    const before = this.stored.get(article);
    if (before === undefined) throw noArticle(article);
    return before.status === status ? NO_CHANGE : this.replace(before, { ...before, status });
  }

  /** The disk first, then memory: what a call reports as stored is stored. */
  private async replace(before: ArticleRecord | undefined, after: ArticleRecord): Promise<GraphChange> {
    this.loaded.files.writeRecord(after);
    this.stored.set(after.article.id, after);
    const active = (record: ArticleRecord | undefined): ArticleRecord[] =>
      record?.status === 'active' ? [record] : [];
    try {
      return await this.graph.apply(active(before), active(after));
    } finally {
      this.noteChange(folderRevision(this.loaded.files.path));
    }
  }

  async findRecord(article: string): Promise<ArticleRecord | undefined> {
    return this.stored.get(article);
  }

  async articles(): Promise<ArticleSummary[]> {
    return sortById([...this.stored.values()].map(summarise));
  }

  async entities(): Promise<Entity[]> {
    return this.graph.sortedEntities();
  }

  async facts(filter: FactFilter = {}): Promise<Fact[]> {
    return filterFacts(this.graph.sortedFacts(), this.graph.entities, filter);
  }

  async judgements(): Promise<Judgement[]> {
    return this.loaded.files.readJudgements();
  }

  async propertyGraph(): Promise<PropertyGraph> {
    const records = [...this.stored.values()];
    return buildPropertyGraph(records, project(records, this.loaded.rules), this.loaded.rules);
  }

  async status(): Promise<StoreStatus> {
    const records = [...this.stored.values()];
    const active = records.filter(record => record.status === 'active');
    const sum = (count: (record: ArticleRecord) => number): number =>
      active.reduce((total, record) => total + count(record), 0);
    return {
      kind: 'folder',
      location: this.loaded.files.path,
      articles: active.length,
      retracted: records.length - active.length,
      passages: sum(({ article }) => article.passages.length),
      mentions: sum(({ analysis }) => analysis.mentions.length),
      claims: sum(({ analysis }) => analysis.claims.length),
      entities: this.graph.entities.size,
      facts: this.graph.facts.size,
      judgements: this.loaded.files.readJudgements().length,
      damaged: [...this.loaded.damaged],
    };
  }

  async close(): Promise<void> {
    this.loaded.release?.();
  }

  private assertWritable(): void {
    if (this.loaded.release !== undefined) return;
    throw new UsageError({
      code: 'dossier-read-only',
      message: `The dossier ${this.loaded.files.path} was opened for reading.`,
      next: 'Open it in mode `write`.',
    });
  }
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
