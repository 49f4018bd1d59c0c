// From an article's claims to the facts that they feed, without asking for all that is known of their ends.
import type { LocatedClaim } from '../graph/index.js';
import type { GraphReader } from '../store/index.js';
import { weightOf } from './build-card.js';
import { checkSignal } from './check-signal.js';
import { pairOf } from './neighbours.js';
import type { Owners } from './participants.js';

type Asked = { claims: readonly LocatedClaim[]; owners: Owners };
/** A claim with the ends that its fact must have. */
type Sought = { located: LocatedClaim; key: string; seldom: string };

/**
 * The fact of each claim, by claim id; claims that feed none are left out. Of two ends the less mentioned one is asked
 * for its facts: a hub's are many.
 */
export async function findFactsOfClaims(
  store: GraphReader,
  { claims, owners }: Asked,
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const sought = claims.flatMap(located => seek(located, owners) ?? []);
  const wanted = new Map<string, string[]>(sought.map(({ key }) => [key, []]));
  for (const end of await store.factEnds([...new Set(sought.map(one => one.seldom))], signal)) {
    wanted.get(keyOf(end.predicate, end.subject, end.object))?.push(end.id);
  }
  checkSignal(signal);
  const supporting = sought.filter(({ located }) => weightOf(located.claim) === 'support');
  const others = sought.filter(({ located }) => weightOf(located.claim) !== 'support');
  const candidates = (list: readonly Sought[]): string[] => [
    ...new Set(list.flatMap(({ key }) => wanted.get(key) ?? [])),
  ];
  const found = new Map<string, string>();
  // A fact lists the claims that support it; for the others its claims must be read.
  for (const fact of await store.factsById(candidates(supporting), signal)) {
    for (const claim of fact.claims) found.set(claim, fact.id);
  }
  checkSignal(signal);
  for (const { fact, located } of await store.claimsOfFacts(candidates(others), signal)) {
    found.set(located.claim.id, fact);
  }
  checkSignal(signal);
  return found;
}

/** Undefined for a claim that can feed no fact: of a retracted article, or about one entity alone. */
function seek(located: LocatedClaim, owners: Owners): Sought | undefined {
  const subject = owners.get(located.subject);
  const object = located.literal === undefined ? owners.get(located.object) : { id: located.object, mentions: 0 };
  if (subject === undefined || object === undefined || subject.id === object.id) return undefined;
  return {
    located,
    key: keyOf(located.claim.predicate, subject.id, object.id),
    seldom: object.mentions < subject.mentions ? object.id : subject.id,
  };
}

/** The same for both directions: a symmetric predicate turns its ends. */
function keyOf(predicate: string, one: string, other: string): string {
  return `${predicate} ${pairOf(one, other)}`;
}
