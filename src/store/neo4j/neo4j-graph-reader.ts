// Reads the graph in a Neo4j piece by piece: one statement for each question, by an index.
import { compareText, type LocalUse, type LocatedClaim, sortById, uniqueSorted } from '../../graph/index.js';
import type { ArticleRecord, Entity, Fact } from '../../model/index.js';
import type { FactEnds, FoundPassage, GraphReader, StoredArticleHead, StoredView, WordQuery } from '../graph-reader.js';
import { checkViewId } from '../view-id.js';
import { wordMatchOf } from '../word-lines.js';
import { checkSchema } from './check-schema.js';
import type { Connection } from './connection.js';
import { runTransaction } from './run-transaction.js';
import { searchWords } from './search-words.js';
import { recordOf, viewRow } from './stored-rows.js';
import { type Row, type Transaction, textOf } from './transaction.js';

export class Neo4jGraphReader implements GraphReader {
  constructor(
    protected readonly connection: Connection,
    protected readonly signal: AbortSignal | undefined,
  ) {}

  /** Which database it is, and how often its content has changed. */
  async revision(): Promise<string> {
    const [row] = await this.read(tx => tx.read('dossier'));
    checkSchema(row?.schema, this.connection.location);
    return `${row?.identity ?? 'dossier'}-${row?.revision ?? 0}`;
  }

  async entitiesById(ids: readonly string[], signal?: AbortSignal): Promise<Entity[]> {
    return sortById(await this.readIds<Entity>('entities-by-id', 'entity', { ids, signal }));
  }

  async factsById(ids: readonly string[], signal?: AbortSignal): Promise<Fact[]> {
    return sortById(await this.readIds<Fact>('facts-by-id', 'fact', { ids, signal }));
  }

  async factEnds(ids: readonly string[], signal?: AbortSignal): Promise<FactEnds[]> {
    const ends = await this.readIds<FactEnds>('fact-ends', 'ends', { ids, signal });
    // Many ids go in several pieces, and a fact may have an end in two of them.
    return sortById(new Map(ends.map(one => [one.id, one])).values());
  }

  async ownersOf(localIds: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const rows = await this.read(tx => tx.readList('entities-of-locals', 'ids', uniqueSorted(localIds)), signal);
    return new Map(rows.map(row => [textOf(row, 'local'), textOf(row, 'id')]));
  }

  async localUses(entity: string, signal?: AbortSignal): Promise<LocalUse[]> {
    const rows = await this.read(async tx => {
      const [row] = await tx.read('entities-by-id', { ids: [entity] });
      const locals = row === undefined ? [] : parse<Entity>(row, 'entity').locals;
      return tx.readList('local-uses', 'ids', uniqueSorted(locals));
    }, signal);
    return rows.map(row => parse<LocalUse>(row, 'use')).sort((a, b) => compareText(a.local.id, b.local.id));
  }

  async claimsOfFacts(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<{ fact: string; located: LocatedClaim }[]> {
    const rows = await this.read(tx => tx.readList('claims-of-facts', 'ids', uniqueSorted(ids)), signal);
    return rows
      .map(row => ({ fact: textOf(row, 'fact'), located: parse<LocatedClaim>(row, 'located') }))
      .sort((a, b) => compareText(a.located.claim.id, b.located.claim.id));
  }

  async records(articleIds: readonly string[], signal?: AbortSignal): Promise<ArticleRecord[]> {
    const rows = await this.read(tx => tx.readList('records', 'ids', uniqueSorted(articleIds)), signal);
    return rows.map(recordOf).sort((a, b) => compareText(a.article.id, b.article.id));
  }

  async articleHeads(ids: readonly string[], signal?: AbortSignal): Promise<StoredArticleHead[]> {
    return sortById(await this.readIds<StoredArticleHead>('article-heads', 'head', { ids, signal }));
  }

  async mostMentioned(limit: number, signal?: AbortSignal): Promise<Entity[]> {
    const rows = await this.read(tx => tx.read('most-mentioned', { limit }), signal);
    return rows.map(row => parse<Entity>(row, 'entity'));
  }

  async searchNames(query: WordQuery, signal?: AbortSignal): Promise<Entity[]> {
    const match = wordMatchOf(query);
    const rows = await this.read(tx => searchWords(tx, 'search-names', { query, match }), signal);
    return rows.map(row => parse<Entity>(row, 'entity'));
  }

  async searchTitles(query: WordQuery, signal?: AbortSignal): Promise<StoredArticleHead[]> {
    const match = wordMatchOf(query);
    const rows = await this.read(tx => searchWords(tx, 'search-titles', { query, match }), signal);
    return rows.map(row => parse<StoredArticleHead>(row, 'head'));
  }

  async searchPassages(query: WordQuery, signal?: AbortSignal): Promise<FoundPassage[]> {
    const rows = await this.read(tx => searchWords(tx, 'search-passages', { query, match: 'whole' }), signal);
    return rows.map(row => ({ article: textOf(row, 'article'), start: Number(row.start), end: Number(row.end) }));
  }

  /** Without the dossier's lock: views are no part of what writers take turns at. */
  async saveView(view: StoredView): Promise<void> {
    checkViewId(view.id);
    const work = (tx: Transaction): Promise<void> =>
      tx.writeRows('put-nodes', [viewRow(view)], { LABEL: 'StoredView' });
    await runTransaction(this.connection, work, { mode: 'WRITE', stop: this.signal });
  }

  async findView(id: string): Promise<StoredView | undefined> {
    const [row] = await this.read(tx => tx.read('view', { id }));
    return row === undefined ? undefined : parse<StoredView>(row, 'view');
  }

  async views(): Promise<Pick<StoredView, 'id' | 'name'>[]> {
    const rows = await this.read(tx => tx.read('views'));
    return rows
      .map(row => parse<Pick<StoredView, 'id' | 'name'>>(row, 'head'))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  }

  protected async read<T>(work: (tx: Transaction) => Promise<T>, cancel?: AbortSignal): Promise<T> {
    return runTransaction(this.connection, work, { mode: 'READ', stop: this.signal, cancel });
  }

  private async readIds<T>(
    name: string,
    column: string,
    { ids, signal }: { ids: readonly string[]; signal: AbortSignal | undefined },
  ): Promise<T[]> {
    const rows = await this.read(tx => tx.readList(name, 'ids', uniqueSorted(ids)), signal);
    return rows.map(row => parse<T>(row, column));
  }
}

/** What the store itself wrote as JSON. */
function parse<T>(row: Row, column: string): T {
  return JSON.parse(textOf(row, column));
}
