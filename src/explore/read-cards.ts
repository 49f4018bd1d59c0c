// The cards of many claims, each article read once.
import { compareText, type LocatedClaim, uniqueSorted } from '../graph/index.js';
import type { EvidenceCard } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { compareNewest } from './article-head.js';
import { buildCard, sentenceOf } from './build-card.js';
import { checkSignal } from './check-signal.js';
import { groupBy } from './group-by.js';
import { openArticle } from './opened-article.js';
import { readOwners } from './participants.js';

/** Articles whose texts are in memory at once. */
const BATCH = 100;

/** Cards by claim id. */
export async function readCards(
  store: GraphReader,
  claims: readonly LocatedClaim[],
  signal?: AbortSignal,
): Promise<Map<string, EvidenceCard>> {
  const owners = await readOwners(store, claims, signal);
  const claimsOf = groupBy(claims, located => located.article.id);
  const articles = uniqueSorted(claimsOf.keys());
  const cards = new Map<string, EvidenceCard>();
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const records = new Map((await store.records(batch, signal)).map(record => [record.article.id, record]));
    checkSignal(signal);
    for (const article of batch) {
      const record = records.get(article);
      const opened = record === undefined ? undefined : openArticle(record);
      for (const located of claimsOf.get(article) ?? []) {
        cards.set(located.claim.id, buildCard(located, { opened, owners }));
      }
    }
  }
  return cards;
}

/** By date of the article, the newest first and the undated last; then by origin, article and place. */
export function sortNewest(claims: readonly LocatedClaim[]): LocatedClaim[] {
  const placeOf = ({ claim }: LocatedClaim): number => sentenceOf(claim)?.start ?? 0;
  return [...claims].sort(
    (a, b) =>
      compareNewest(a.article.publishedAt, b.article.publishedAt) ||
      compareText(a.article.originKey, b.article.originKey) ||
      compareText(a.article.id, b.article.id) ||
      placeOf(a) - placeOf(b) ||
      compareText(a.claim.id, b.claim.id),
  );
}
