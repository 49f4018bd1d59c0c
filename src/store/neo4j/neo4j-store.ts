// The store on a Neo4j server: the record and the graph that it feeds change in one transaction.
import { NotFoundError } from '../../failure/index.js';
import { buildPropertyGraph, type PropertyGraph, project, type Rules, sortById } from '../../graph/index.js';
import type { ArticleRecord, ArticleStatus, Entity, Fact, Judgement } from '../../model/index.js';
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
import type { Neo4jAddress } from './address.js';
import { checkSchema } from './check-schema.js';
import { type Connection, connectNeo4j } from './connection.js';
import { Neo4jGraphReader } from './neo4j-graph-reader.js';
import { batchesOf, putBatch } from './put-batch.js';
import { readFacts } from './read-facts.js';
import { runTransaction } from './run-transaction.js';
import { recordOf, statusOf } from './stored-rows.js';
import { type Transaction, textOf } from './transaction.js';
import { writeChange } from './write-change.js';

export type Neo4jStoreOptions = Neo4jAddress & {
  rules: Rules;
  /** When it fires, a call ends before its next batch or try; what is stored stays stored. */
  signal?: AbortSignal | undefined;
  /** How long a call is tried again while the server is away; 90 s unless given, enough for a restart. */
  retryTimeMs?: number;
};

/** Records that are read in one answer when all are read. */
const RECORDS_PER_READ = 500;

/**
 * Opens the dossier in a Neo4j database that `initNeo4j` has made ready.
 * @throws UsageError for an address that cannot be used; StoreError `store-unreachable` (retriable), `store-unauthorized`,
 * `store-too-old`, `store-not-initialised`, `older-dossier`, `newer-dossier`
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<Neo4jStore> {
  const connection = await connectNeo4j(options, options.retryTimeMs);
  const store = new Neo4jStore(connection, options.rules, options.signal);
  try {
    await store.check();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

export class Neo4jStore extends Neo4jGraphReader implements GraphStore {
  readonly kind = 'neo4j';

  constructor(
    connection: Connection,
    private readonly rules: Rules,
    signal?: AbortSignal,
  ) {
    super(connection, signal);
  }

  /** @throws StoreError `store-not-initialised`, `older-dossier`, `newer-dossier` */
  async check(): Promise<void> {
    const [row] = await this.read(tx => tx.read('dossier'));
    checkSchema(row?.schema, this.connection.location);
  }

  async put(records: readonly Omit<ArticleRecord, 'status'>[]): Promise<PutReport> {
    const outcomes: PutOutcome[] = [];
    let change = NO_CHANGE;
    for (const batch of batchesOf(records)) {
      const report = await this.write(tx => putBatch(tx, batch, this.rules));
      outcomes.push(...report.outcomes);
      change = joinChanges(change, report.change);
    }
    return { outcomes, change };
  }

  async setStatus(article: string, status: ArticleStatus): Promise<GraphChange> {
    return this.write(async tx => {
      const before = await findRecord(tx, article);
      if (before === undefined) throw noArticle(article);
      if (before.status === status) return NO_CHANGE;
      const removed = before.status === 'active' ? [before] : [];
      return writeChange(tx, { removed, added: [{ ...before, status }] }, this.rules);
    });
  }

  async findRecord(article: string): Promise<ArticleRecord | undefined> {
    return this.read(tx => findRecord(tx, article));
  }

  async articles(): Promise<ArticleSummary[]> {
    const rows = await this.read(tx => tx.read('article-summaries'));
    const summaries = rows.map(
      (row): ArticleSummary => ({
        ...JSON.parse(textOf(row, 'summary')),
        status: statusOf(textOf(row, 'status')),
      }),
    );
    return sortById(summaries);
  }

  async entities(): Promise<Entity[]> {
    const rows = await this.read(tx => tx.read('entities'));
    return sortById(rows.map((row): Entity => JSON.parse(textOf(row, 'entity'))));
  }

  async facts(filter: FactFilter = {}): Promise<Fact[]> {
    return this.read(tx => readFacts(tx, filter));
  }

  async judgements(): Promise<Judgement[]> {
    const rows = await this.read(tx => tx.read('judgements'));
    return sortById(rows.map((row): Judgement => JSON.parse(textOf(row, 'judgement'))));
  }

  /** Made of the records, as the folder store makes it; the nodes in the database are the same (test/store). */
  async propertyGraph(): Promise<PropertyGraph> {
    const records = await this.read(allRecords);
    return buildPropertyGraph(records, project(records, this.rules), this.rules);
  }

  async status(): Promise<StoreStatus> {
    const [row] = await this.read(tx => tx.read('status'));
    const count = (name: string): number => Number(row?.[name] ?? 0);
    return {
      kind: 'neo4j',
      location: this.connection.location,
      articles: count('articles'),
      retracted: count('retracted'),
      passages: count('passages'),
      mentions: count('mentions'),
      claims: count('claims'),
      entities: count('entities'),
      facts: count('facts'),
      judgements: count('judgements'),
      damaged: [],
    };
  }

  async close(): Promise<void> {
    await this.connection.driver.close();
  }

  /** Takes the dossier's lock first, so that writers take turns. The driver runs it again when the server went away. */
  private async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const locked = async (tx: Transaction): Promise<T> => {
      const [row] = await tx.write('lock-dossier');
      checkSchema(row?.schema, this.connection.location);
      return work(tx);
    };
    return runTransaction(this.connection, locked, { mode: 'WRITE', stop: this.signal });
  }
}

async function findRecord(tx: Transaction, article: string): Promise<ArticleRecord | undefined> {
  const [row] = await tx.read('records', { ids: [article] });
  return row === undefined ? undefined : recordOf(row);
}

async function allRecords(tx: Transaction): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for (let after = ''; ; ) {
    const rows = await tx.read('all-records', { after, limit: RECORDS_PER_READ });
    records.push(...rows.map(recordOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < RECORDS_PER_READ) return records;
    after = textOf(last, 'id');
  }
}

function noArticle(article: string): NotFoundError {
  return new NotFoundError({
    code: 'no-article',
    message: `The store has no article ${article}.`,
    next: 'List what is there: verband query articles',
  });
}
