// Who and what a claim is about: the words in the article and the entities that they stand for.
import { type LocatedClaim, localsOf, uniqueSorted } from '../graph/index.js';
import type { Entity } from '../model/index.js';
import type { Participant } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import type { OpenedArticle } from './opened-article.js';

/** The entity of each local entity; those of retracted articles have none. */
export type Owners = ReadonlyMap<string, Entity>;

/** Reads the entities that take part in claims. */
export async function readOwners(
  store: GraphReader,
  claims: readonly LocatedClaim[],
  signal?: AbortSignal,
): Promise<Owners> {
  const owners = await store.ownersOf(uniqueSorted(claims.flatMap(localsOf)), signal);
  checkSignal(signal);
  const entities = await store.entitiesById(uniqueSorted(owners.values()), signal);
  checkSignal(signal);
  const entityOf = new Map(entities.map(entity => [entity.id, entity]));
  return new Map(
    [...owners].flatMap(([local, id]) => {
      const entity = entityOf.get(id);
      return entity === undefined ? [] : [[local, entity] as const];
    }),
  );
}

export type Participants = { subject: Participant; object: Participant; claimants: Participant[] };

/** Both ends and the chain of claimants, nearest first. Without its article a name stands for the words. */
export function findParticipants(
  located: LocatedClaim,
  { opened, owners }: { opened: OpenedArticle | undefined; owners: Owners },
): Participants {
  const { claim, subject, object, literal, claimants } = located;
  const find = (local: string, mention: string | undefined): Participant => {
    const known = owners.get(local) ?? opened?.localOf.get(local);
    const surface = mention === undefined ? undefined : opened?.mentionOf.get(mention)?.surface;
    const name = known?.name ?? surface ?? local;
    return { id: known?.id ?? local, name, surface: surface ?? name };
  };
  const mentionOfObject = claim.object !== undefined && 'mention' in claim.object ? claim.object.mention : undefined;
  return {
    subject: find(subject, claim.subject),
    object: literal === undefined ? find(object, mentionOfObject) : { id: object, name: literal, surface: literal },
    claimants: claimants.map((claimant, index) => find(claimant, claim.claimants[index])),
  };
}
