// The one report of an ingestion: what became of every source, and how the graph changed.
import type { FailureDescription } from '../failure/index.js';
import type { GraphChange, PutOutcome } from '../store/index.js';

/** `language-not-read`: the text is stored and searched, but it is neither Dutch nor English and yields no claims. */
export type IngestNote = 'language-not-read';

/** A source that is in the store now. */
export type StoredArticle = {
  source: string;
  article: string;
  title?: string | undefined;
  outcome: PutOutcome['outcome'];
  /** Number of claims that the analysis holds. */
  claims: number;
  note?: IngestNote | undefined;
};

/** A source that is not in the store, and why. */
export type FailedArticle = { source: string; failure: FailureDescription };

/** Why the job ended before its last source. `cause` is what was thrown; it is left out of JSON. */
export type IngestStop = { failure: FailureDescription; untried: number; cause: unknown };

export type IngestReport = {
  total: number;
  stored: number;
  updated: number;
  unchanged: number;
  /** Retracted earlier; they stay so. */
  retracted: number;
  failed: number;
  factsAdded: number;
  factsRemoved: number;
  entitiesAdded: number;
  entitiesRemoved: number;
  articles: StoredArticle[];
  failures: FailedArticle[];
  stop?: IngestStop;
};

type ChangeList = keyof GraphChange;

/** Gathers outcomes. Counts are net: a fact that came and went again within the job counts for neither. */
export class ReportBuilder {
  private readonly articles: StoredArticle[] = [];
  private readonly failures: FailedArticle[] = [];
  private readonly balance = { facts: new Map<string, number>(), entities: new Map<string, number>() };

  constructor(private readonly total: number) {}

  /** Sources that are settled. */
  get done(): number {
    return this.articles.length + this.failures.length;
  }

  addStored(article: StoredArticle): void {
    this.articles.push(article);
  }

  addFailed(failed: FailedArticle): void {
    this.failures.push(failed);
  }

  addChange(change: GraphChange): void {
    const weigh = (noun: 'facts' | 'entities', list: ChangeList, weight: number): void => {
      for (const id of change[list]) this.balance[noun].set(id, (this.balance[noun].get(id) ?? 0) + weight);
    };
    weigh('facts', 'factsAdded', 1);
    weigh('facts', 'factsRemoved', -1);
    weigh('entities', 'entitiesAdded', 1);
    weigh('entities', 'entitiesRemoved', -1);
  }

  build(stop?: { failure: FailureDescription; cause: unknown }): IngestReport {
    const count = (outcome: PutOutcome['outcome']): number =>
      this.articles.filter(article => article.outcome === outcome).length;
    return {
      total: this.total,
      stored: count('stored'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      retracted: count('retracted'),
      failed: this.failures.length,
      factsAdded: countSign(this.balance.facts, 1),
      factsRemoved: countSign(this.balance.facts, -1),
      entitiesAdded: countSign(this.balance.entities, 1),
      entitiesRemoved: countSign(this.balance.entities, -1),
      articles: [...this.articles],
      failures: [...this.failures],
      ...(stop === undefined ? {} : { stop: { ...stop, untried: this.total - this.done } }),
    };
  }
}

function countSign(balance: ReadonlyMap<string, number>, sign: 1 | -1): number {
  return [...balance.values()].filter(count => count * sign > 0).length;
}
