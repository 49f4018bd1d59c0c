// Brings a projected graph up to date after articles came or went, touching only what can have changed.
import type { Entity, Fact, Identity, LocalEntity } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import type { LocalUse, LocatedClaim } from './located-claim.js';
import { compareText, sortById, uniqueSorted } from './order.js';
import { projectEntity } from './project-entity.js';
import { type EntityOf, type EntityRef, factIdOf, projectFacts } from './project-facts.js';

/**
 * What a store answers about its record *after* the change, and about the graph *before* it.
 * All lookups are by key, so their cost grows with what an article touches and not with the size of the store.
 */
export interface GraphState {
  /** Local entities of active articles under these identity keys (record, after the change). */
  localsByKey(keys: readonly string[]): Promise<readonly LocalUse[]>;
  /** Claims of active articles in which one of these local entities is an end or a claimant (record, after). */
  claimsOfLocals(localIds: readonly string[]): Promise<readonly LocatedClaim[]>;
  /** Claims of active articles that support or deny one of these facts (record after, facts before). */
  claimsOfFacts(factIds: readonly string[]): Promise<readonly LocatedClaim[]>;
  /** Facts that these claims supported or denied (graph, before); claims that are new have none. */
  factsOfClaims(claimIds: readonly string[]): Promise<readonly string[]>;
  /** Entities that these local entities belong to (graph, before). */
  entitiesOfLocals(localIds: readonly string[]): Promise<ReadonlyMap<string, EntityRef>>;
}

/** What changed in the record. */
export type RecordChange = {
  /** Local entities and claims that came. */
  addedLocals: readonly LocalEntity[];
  addedClaims: readonly LocatedClaim[];
  /** Local entities that went, with the entity that each belonged to before. */
  removedLocals: readonly LocalEntity[];
  removedEntityIds: readonly string[];
  /** Facts that the claims that went supported or denied. */
  removedFactIds: readonly string[];
};

/** What has to be written: whole new values, and the ids of what is gone. All lists sorted by id. */
export type GraphUpdate = {
  entities: Entity[];
  removedEntities: string[];
  facts: Fact[];
  removedFacts: string[];
  /** Where each touched claim now stands in the graph. */
  claimPlaces: ClaimPlace[];
};

/** The ends of a claim as entities, and the fact that it supports or denies. */
export type ClaimPlace = { claim: string; fact: string; subject: string; object: string; claimants: string[] };

export type Rules = {
  ontology: Ontology;
  identityKey: (local: LocalEntity) => string;
  identify: (locals: Iterable<LocalEntity>) => Identity[];
};

/** Computes the update. Applying it to the graph before gives `project(record after)`: tested as a property. */
export async function updateGraph(state: GraphState, change: RecordChange, rules: Rules): Promise<GraphUpdate> {
  const { entities, refs, moved, removedEntities } = await identifyAgain(state, change, rules);

  const own = uniqueClaims([...change.addedClaims, ...(await state.claimsOfLocals(moved))]);
  const entityOfOwn = await resolver(state, own, refs);
  const ownFacts = own.map(claim => factIdOf(claim, rules.ontology, entityOfOwn));
  const formerFacts = await state.factsOfClaims(own.map(located => located.claim.id));
  const factIds = uniqueSorted([...change.removedFactIds, ...ownFacts, ...formerFacts]);

  const claims = uniqueClaims([...own, ...(await state.claimsOfFacts(factIds))]);
  const entityOf = await resolver(state, claims, refs);
  const facts = projectFacts(claims, rules.ontology, entityOf);
  const kept = new Set(facts.map(fact => fact.id));
  return {
    entities,
    removedEntities,
    facts,
    removedFacts: factIds.filter(id => !kept.has(id)),
    claimPlaces: claims.map(located => placeOf(located, rules.ontology, entityOf)),
  };
}

type Identified = Pick<GraphUpdate, 'entities' | 'removedEntities'> & {
  refs: ReadonlyMap<string, EntityRef>;
  /** Local entities whose entity has another id or name than before: every claim that names them is projected again. */
  moved: string[];
};

async function identifyAgain(state: GraphState, change: RecordChange, rules: Rules): Promise<Identified> {
  const keys = uniqueSorted([...change.addedLocals, ...change.removedLocals].map(rules.identityKey));
  const uses = new Map((await state.localsByKey(keys)).map(use => [use.local.id, use]));
  const identities = rules.identify([...uses.values()].map(use => use.local));
  const entities = sortById(identities.map(identity => projectEntity(identity, id => uses.get(id))));
  const refs = new Map(entities.flatMap(({ id, name, locals }) => locals.map(local => [local, { id, name }] as const)));

  const before = await state.entitiesOfLocals(uniqueSorted(uses.keys()));
  const kept = new Set(entities.map(entity => entity.id));
  const former = [...change.removedEntityIds, ...[...before.values()].map(ref => ref.id)];
  const moved = [...refs].filter(([local, ref]) => hasMoved(before.get(local), ref)).map(([local]) => local);
  return {
    entities,
    refs,
    moved: moved.sort(compareText),
    removedEntities: uniqueSorted(former.filter(id => !kept.has(id))),
  };
}

function hasMoved(before: EntityRef | undefined, after: EntityRef): boolean {
  return before?.id !== after.id || before.name !== after.name;
}

/** The entity of each end and claimant: as identified again, else as it stood before. */
async function resolver(
  state: GraphState,
  claims: readonly LocatedClaim[],
  refs: ReadonlyMap<string, EntityRef>,
): Promise<EntityOf> {
  const others = uniqueSorted(claims.flatMap(localsOf)).filter(id => !refs.has(id));
  const before = await state.entitiesOfLocals(others);
  return id => refs.get(id) ?? before.get(id) ?? { id, name: id };
}

/** Where a claim stands, given the entity of each local entity. */
export function placeOf(located: LocatedClaim, ontology: Ontology, entityOf: EntityOf): ClaimPlace {
  return {
    claim: located.claim.id,
    fact: factIdOf(located, ontology, entityOf),
    subject: entityOf(located.subject).id,
    object: located.literal === undefined ? entityOf(located.object).id : located.object,
    claimants: located.claimants.map(id => entityOf(id).id),
  };
}

/** The local entities that take part in a claim. */
export function localsOf(located: LocatedClaim): string[] {
  return [located.subject, ...(located.literal === undefined ? [located.object] : []), ...located.claimants];
}

function uniqueClaims(claims: readonly LocatedClaim[]): LocatedClaim[] {
  return [...new Map(claims.map(located => [located.claim.id, located])).values()];
}
