// Stores a few articles in one transaction.
import type { Rules } from '../../graph/index.js';
import type { ArticleRecord } from '../../model/index.js';
import type { PutOutcome, PutReport } from '../store.js';
import { type Transaction, textOf } from './transaction.js';
import { writeChange } from './write-change.js';

type Proposed = Omit<ArticleRecord, 'status'>;

/** About a thousand nodes: locks stay short and a retry is cheap. */
const ARTICLES_PER_BATCH = 10;

/** Cuts records into batches, in order; an article that comes twice starts a new one, so that its last version stays. */
export function batchesOf(records: readonly Proposed[]): Proposed[][] {
  const batches: Map<string, Proposed>[] = [];
  for (const record of records) {
    const last = batches.at(-1);
    const { id } = record.article;
    if (last === undefined || last.size === ARTICLES_PER_BATCH || last.has(id)) batches.push(new Map([[id, record]]));
    else last.set(id, record);
  }
  return batches.map(batch => [...batch.values()]);
}

/** Stores one batch. The same version by the same extractor is left as it is, and so is a retracted article. */
export async function putBatch(tx: Transaction, batch: readonly Proposed[], rules: Rules): Promise<PutReport> {
  const ids = batch.map(record => record.article.id);
  const heads = new Map((await tx.read('record-heads', { ids })).map(row => [textOf(row, 'id'), row]));
  const outcomes = batch.map((record): PutOutcome => {
    const head = heads.get(record.article.id);
    return { article: record.article.id, outcome: outcomeOf(record, head) };
  });
  const isIn = (outcome: PutOutcome['outcome']): Set<string> =>
    new Set(outcomes.filter(one => one.outcome === outcome).map(one => one.article));
  const [stored, updated] = [isIn('stored'), isIn('updated')];
  const added = batch
    .filter(({ article }) => stored.has(article.id) || updated.has(article.id))
    .map((record): ArticleRecord => ({ article: record.article, analysis: record.analysis, status: 'active' }));
  const rows = await tx.readList('records', 'ids', [...updated]);
  const removed = rows.map((row): ArticleRecord => ({ ...JSON.parse(textOf(row, 'record')), status: 'active' }));
  return { outcomes, change: await writeChange(tx, { removed, added }, rules) };
}

type Head = Readonly<Record<string, unknown>>;

function outcomeOf({ article, analysis }: Proposed, head: Head | undefined): PutOutcome['outcome'] {
  if (head === undefined) return 'stored';
  if (head.status === 'retracted') return 'retracted';
  return head.version === article.version && head.extractor === analysis.extractor ? 'unchanged' : 'updated';
}
