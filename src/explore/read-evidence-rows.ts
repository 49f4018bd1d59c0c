// Evidence of many facts at once, for an export.
import { type LocatedClaim, uniqueSorted } from '../graph/index.js';
import type { EvidenceRowsAnswer, EvidenceRowsRequest } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { groupBy } from './group-by.js';
import { readCards, sortNewest } from './read-cards.js';

/** Facts whose claims are asked for at once. */
const BATCH = 1_000;

/**
 * The cards of each fact, all of them, newest first; facts sorted by id, unknown ones left out. Every article is read
 * once, however many of the facts it speaks of.
 *
 * @throws StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function readEvidenceRows(
  store: GraphReader,
  request: EvidenceRowsRequest,
  signal?: AbortSignal,
): Promise<EvidenceRowsAnswer> {
  const facts = uniqueSorted(request.facts);
  const placed: { fact: string; located: LocatedClaim }[] = [];
  for (let at = 0; at < facts.length; at += BATCH) {
    for (const one of await store.claimsOfFacts(facts.slice(at, at + BATCH), signal)) placed.push(one);
    checkSignal(signal);
  }
  const claimsOf = groupBy(placed, ({ fact }) => fact);
  const cards = await readCards(
    store,
    placed.map(({ located }) => located),
    signal,
  );
  return {
    rows: facts.flatMap(fact => {
      const claims = claimsOf.get(fact);
      if (claims === undefined) return [];
      const sorted = sortNewest(claims.map(({ located }) => located));
      return [{ fact, cards: sorted.flatMap(({ claim }) => cards.get(claim.id) ?? []) }];
    }),
  };
}
