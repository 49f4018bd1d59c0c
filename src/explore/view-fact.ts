// Facts as edges of a picture: articles are counted, and stand as the outlets and days that filters ask for.
import { compareText, sortById, uniqueSorted } from '../graph/index.js';
import type { Fact } from '../model/index.js';
import type { ViewFact } from '../protocol/index.js';
import type { FactEnds, GraphReader, StoredArticleHead } from '../store/index.js';
import { dayOf, outletOf } from './article-head.js';
import { checkSignal } from './check-signal.js';
import { pairOf } from './neighbours.js';

/** Most facts in one picture. More than this and nobody sees a line any more. */
export const FACT_LIMIT = 20_000;

/** A fact as an edge. An article that `headOf` does not know gives no outlet and no day. */
export function toViewFact(fact: Fact, headOf: (article: string) => StoredArticleHead | undefined): ViewFact {
  const { claims, articles, evidenceUrl: _url, ...shown } = fact;
  const heads = articles.flatMap(article => headOf(article) ?? []);
  return {
    ...shown,
    claims: claims.length,
    articles: articles.length,
    outlets: uniqueSorted(heads.flatMap(head => outletOf(head) ?? [])),
    reportedOn: uniqueSorted(heads.flatMap(head => (head.publishedAt === undefined ? [] : [dayOf(head.publishedAt)]))),
  };
}

/** Facts as edges, in the order given. */
export async function toViewFacts(
  store: GraphReader,
  facts: readonly Fact[],
  signal?: AbortSignal,
): Promise<ViewFact[]> {
  if (facts.length === 0) return [];
  const articles = uniqueSorted(facts.flatMap(fact => fact.articles));
  const heads = new Map((await store.articleHeads(articles, signal)).map(head => [head.id, head]));
  checkSignal(signal);
  return facts.map(fact => toViewFact(fact, article => heads.get(article)));
}

/** Reads the facts with these ids, sorted by id; unknown ids are left out. */
export async function readViewFacts(
  store: GraphReader,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ViewFact[]> {
  const facts = ids.length === 0 ? [] : await store.factsById(ids, signal);
  checkSignal(signal);
  return sortById(await toViewFacts(store, facts, signal));
}

/** Ids of at most `limit` facts. The best of each pair of nodes comes before the second best of any: no line is lost early. */
export function chooseFacts(ends: readonly FactEnds[], limit = FACT_LIMIT): string[] {
  if (ends.length <= limit) return ends.map(end => end.id);
  const best = [...ends].sort((a, b) => b.confidence - a.confidence || compareText(a.id, b.id));
  const pairs = new Set<string>();
  const [first, rest]: [string[], string[]] = [[], []];
  for (const { id, subject, object } of best) {
    const pair = pairOf(subject, object);
    (pairs.has(pair) ? rest : first).push(id);
    pairs.add(pair);
  }
  return [...first, ...rest].slice(0, limit);
}
