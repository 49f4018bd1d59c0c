// Evidence: the sentences behind a fact, each with its words marked and who says so.
import type { EvidenceAnswer, EvidenceRequest } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { noFact } from './not-found.js';
import { readCards, sortNewest } from './read-cards.js';
import { toViewFacts } from './view-fact.js';
import { readViewNodes } from './view-node.js';

/**
 * A card for each claim that supports or denies a fact or is too uncertain for either, newest article first.
 *
 * @throws NotFoundError `no-fact`; StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function readEvidence(
  store: GraphReader,
  { fact: id, limit }: EvidenceRequest,
  signal?: AbortSignal,
): Promise<EvidenceAnswer> {
  const facts = await store.factsById([id], signal);
  checkSignal(signal);
  const [fact] = await toViewFacts(store, facts, signal);
  if (fact === undefined) throw noFact(id);
  const nodes = await readViewNodes(store, [fact.subject, fact.object], signal);
  const [subject, object] = [fact.subject, fact.object].map(end => nodes.find(node => node.id === end));
  // The graph was changed between two reads.
  if (subject === undefined || object === undefined) throw noFact(id);
  const claims = sortNewest((await store.claimsOfFacts([id], signal)).map(({ located }) => located));
  checkSignal(signal);
  const shown = claims.slice(0, limit);
  const cards = await readCards(store, shown, signal);
  return {
    fact,
    subject,
    object,
    cards: shown.flatMap(({ claim }) => cards.get(claim.id) ?? []),
    leftOut: claims.length - shown.length,
  };
}
