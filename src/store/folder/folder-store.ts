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
import { MemoryGraph } from './memory-graph.js';
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
      [...store.records.values()].filter(record => record.status === 'active'),
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
    const before = this.records.get(record.article.id);
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
    const before = this.records.get(article);
    if (before === undefined) throw noArticle(article);
    return before.status === status ? NO_CHANGE : this.replace(before, { ...before, status });
  }

  /** The disk first, then memory: what a call reports as stored is stored. */
  private async replace(before: ArticleRecord | undefined, after: ArticleRecord): Promise<GraphChange> {
    this.files.writeRecord(after);
    this.records.set(after.article.id, after);
    const active = (record: ArticleRecord | undefined): ArticleRecord[] =>
      record?.status === 'active' ? [record] : [];
    return this.graph.apply(active(before), active(after));
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
