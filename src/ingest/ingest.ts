// The story of an article: read, analyse, store; for many articles, with one report.
import { analyse, type Extractor } from '../extract/index.js';
import { CancelledError, describeFailure, InputError } from '../failure/index.js';
import type { Analysis, Article } from '../model/index.js';
import { RobotsRules, type Source } from '../read/index.js';
import type { GraphStore, PutOutcome, PutReport } from '../store/index.js';
import type { IngestEvent, IngestStep } from './ingest-event.js';
import { type IngestNote, type IngestReport, ReportBuilder } from './ingest-report.js';
import { nameOfSource, type ReadSourceOptions, readSource } from './read-source.js';

/** Articles per transaction: on Neo4j ten at once go four times as fast as one at a time, fifty hardly faster still. */
const BATCH_SIZE = 10;
/** Where articles come slowly (pages, a slow extractor) a batch does not wait to be full. */
const BATCH_WAIT_MS = 2000;

export type IngestOptions = {
  sources: readonly Source[];
  /** What `listSources` did not find: reported with the articles that fail. */
  failures?: readonly InputError[] | undefined;
  store: GraphStore;
  extractor: Extractor;
  readOptions?: ReadSourceOptions | undefined;
  /** Called for each step, in order. */
  onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Stops the job between two articles; what was analysed by then is still stored. */
  signal?: AbortSignal | undefined;
  batchSize?: number | undefined;
};

/**
 * Reads, analyses and stores every source. A source that cannot be read is reported and skipped. A store that fails, or
 * the signal, ends the job: `report.stop` says so, and what was reported as stored is stored.
 *
 * Throws only what `onEvent` throws.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  return new IngestJob(options).run();
}

type Pending = { source: string; article: Article; analysis: Analysis };

/** Why a job ends early. A type of its own, because anything can be thrown, `undefined` too. */
type Stop = { cause: unknown };

class IngestJob {
  private readonly report: ReportBuilder;
  private readonly total: number;
  private readonly readOptions: ReadSourceOptions;
  private pending: Pending[] = [];
  private waitingSince = 0;

  constructor(private readonly options: IngestOptions) {
    const { sources, failures = [], readOptions, signal } = options;
    this.total = sources.length + failures.length;
    this.report = new ReportBuilder(this.total);
    this.readOptions = { robots: new RobotsRules(), ...readOptions, ...(signal === undefined ? {} : { signal }) };
  }

  async run(): Promise<IngestReport> {
    for (const failure of this.options.failures ?? []) this.fail(failure.source ?? '', failure);
    for (const source of this.options.sources) {
      const stop = this.isCancelled() ? { cause: cancelled() } : await this.take(source);
      if (stop?.cause instanceof CancelledError) return this.end((await this.flush()) ?? stop);
      if (stop !== undefined) return this.end(stop);
    }
    return this.end(await this.flush());
  }

  /** Brings one source as far as the batch, and the batch to the store when it is full. */
  private async take(origin: Source): Promise<Stop | undefined> {
    const source = nameOfSource(origin);
    const read = await this.attempt(source, () => readSource(origin, this.readOptions));
    if (!('value' in read)) return read.stop;
    const article = read.value;
    this.tell({ type: 'article-read', source, article: article.id, title: article.title });

    const known = await this.findKnown(source, article);
    if (known.isSettled || known.stop !== undefined) return known.stop;

    const { extractor, signal } = this.options;
    const analysed = await this.attempt(source, () => analyse(article, extractor, signal));
    if (!('value' in analysed)) return analysed.stop;
    const { analysis, refusals } = analysed.value;
    this.tell({
      type: 'article-analysed',
      source,
      article: article.id,
      claims: analysis.claims.length,
      refusals: refusals.length,
    });
    return this.enqueue({ source, article, analysis });
  }

  private async enqueue(pending: Pending): Promise<Stop | undefined> {
    if (this.pending.length === 0) this.waitingSince = performance.now();
    this.pending.push(pending);
    const isFull = this.pending.length >= (this.options.batchSize ?? BATCH_SIZE);
    return isFull || performance.now() - this.waitingSince > BATCH_WAIT_MS ? this.flush() : undefined;
  }

  /**
   * Settles an article that the store holds in this version by this extractor, without analysing it again. An article
   * that waits in the batch goes to the store first: two copies in one batch would hide what became of the second.
   */
  private async findKnown(source: string, article: Article): Promise<{ isSettled: boolean; stop?: Stop | undefined }> {
    const isWaiting = this.pending.some(waiting => waiting.article.id === article.id);
    const stop = isWaiting ? await this.flush() : undefined;
    if (stop !== undefined) return { isSettled: false, stop };
    try {
      const record = await this.options.store.findRecord(article.id);
      const isKnown =
        record?.article.version === article.version && record.analysis.extractor === this.options.extractor.id;
      if (record === undefined || !isKnown) return { isSettled: false };
      const outcome = record.status === 'retracted' ? 'retracted' : 'unchanged';
      this.settle({ source, article, analysis: record.analysis }, outcome);
      return { isSettled: true };
    } catch (cause) {
      return { isSettled: false, stop: { cause } };
    }
  }

  /** Stores the batch. An article is reported as stored only after the store has confirmed the whole of it. */
  private async flush(): Promise<Stop | undefined> {
    const batch = this.pending;
    this.pending = [];
    if (batch.length === 0) return undefined;
    let put: PutReport;
    try {
      put = await this.options.store.put(batch.map(({ article, analysis }) => ({ article, analysis })));
    } catch (cause) {
      return cause instanceof InputError ? this.refuse(batch, cause) : { cause };
    }
    this.report.addChange(put.change);
    for (const pending of batch) {
      const outcome = put.outcomes.find(({ article }) => article === pending.article.id)?.outcome ?? 'stored';
      this.settle(pending, outcome);
    }
    return undefined;
  }

  /** The store refused an article: the batch goes in one by one, so that only that article is left out. */
  private async refuse(batch: readonly Pending[], cause: InputError): Promise<Stop | undefined> {
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) {
      this.fail(only.source, cause);
      return undefined;
    }
    for (const pending of batch) {
      this.pending = [pending];
      const stop = await this.flush();
      if (stop !== undefined) return stop;
    }
    return undefined;
  }

  /** What goes wrong with one article is reported and skipped, a fault of Verband too; only a cancel goes further. */
  private async attempt<T>(
    source: string,
    act: () => T | Promise<T>,
  ): Promise<{ value: T } | { stop: Stop | undefined }> {
    try {
      return { value: await act() };
    } catch (cause) {
      if (this.isCancelled() || cause instanceof CancelledError) return { stop: { cause: cancelled() } };
      this.fail(source, cause);
      return { stop: undefined };
    }
  }

  private settle({ source, article, analysis }: Pending, outcome: PutOutcome['outcome']): void {
    const note: { note?: IngestNote } = article.language === 'other' ? { note: 'language-not-read' } : {};
    const { id, title } = article;
    this.report.addStored({ source, article: id, title, outcome, claims: analysis.claims.length, ...note });
    this.tell({ type: 'article-stored', source, article: id, outcome, claims: analysis.claims.length, ...note });
  }

  private fail(source: string, cause: unknown): void {
    const failure = { ...describeFailure(cause), source };
    this.report.addFailed({ source, failure });
    this.tell({ type: 'article-failed', source, failure });
  }

  private end(stop?: Stop): IngestReport {
    const report = this.report.build(stop && { ...stop, failure: describeFailure(stop.cause) });
    this.tell({ type: 'job-end', report });
    return report;
  }

  private tell(step: IngestStep): void {
    this.options.onEvent?.({ ...step, done: this.report.done, total: this.total });
  }

  private isCancelled(): boolean {
    return this.options.signal?.aborted === true;
  }
}

function cancelled(): CancelledError {
  return new CancelledError({
    code: 'cancelled',
    message: 'The job was stopped before its last article.',
    next: 'Run the same command again to go on: articles that are stored are not analysed a second time.',
  });
}
