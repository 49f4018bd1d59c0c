// The record and the projected graph of a dossier in memory, looked up by key.
import {
  type ClaimPlace,
  countUses,
  type EntityRef,
  type GraphState,
  type GraphUpdate,
  type LocalUse,
  type LocatedClaim,
  localsOf,
  locateClaims,
  type RecordChange,
  type Rules,
  sortById,
  uniqueSorted,
  updateGraph,
} from '../../graph/index.js';
import type { ArticleRecord, Entity, Fact, LocalEntity } from '../../model/index.js';
import { changeOf } from '../graph-change.js';
import type { GraphChange } from '../store.js';
import { MultiMap } from './multi-map.js';

/** Applies changes of the record one after another; each leaves `facts = project(record)`. */
export class MemoryGraph implements GraphState {
  readonly entities = new Map<string, Entity>();
  readonly facts = new Map<string, Fact>();
  private readonly uses = new Map<string, LocalUse>();
  private readonly claims = new Map<string, LocatedClaim>();
  private readonly localsOfKey = new MultiMap();
  private readonly claimsOfLocal = new MultiMap();
  private readonly entityOfLocal = new Map<string, EntityRef>();
  private readonly placeOfClaim = new Map<string, ClaimPlace>();
  private readonly claimsOfFact = new MultiMap();
  private readonly factsOfNode = new MultiMap();

  constructor(private readonly rules: Rules) {}

  /** Takes articles out and puts articles in, then projects again what that touches. */
  async apply(removed: readonly ArticleRecord[], added: readonly ArticleRecord[]): Promise<GraphChange> {
    const gone = removed.map(record => this.remove(record));
    const come = added.map(record => this.add(record));
    const change: RecordChange = {
      addedLocals: come.flatMap(one => one.locals),
      addedClaims: come.flatMap(one => one.claims),
      removedLocals: gone.flatMap(one => one.locals),
      removedEntityIds: gone.flatMap(one => one.entities),
      removedFactIds: gone.flatMap(one => one.facts),
    };
    const update = await updateGraph(this, change, this.rules);
    const known = {
      entities: this.knownOf(this.entities, update.entities, update.removedEntities),
      facts: this.knownOf(this.facts, update.facts, update.removedFacts),
    };
    this.write(update);
    return changeOf(update, known);
  }

  /** Of the ids that an update touches, those that are there before it: the cost does not grow with the dossier. */
  private knownOf(
    held: ReadonlyMap<string, unknown>,
    written: readonly { id: string }[],
    gone: readonly string[],
  ): Set<string> {
    return new Set([...written.map(one => one.id), ...gone].filter(id => held.has(id)));
  }

  private add(record: ArticleRecord): {
    locals: LocalEntity[];
    claims: LocatedClaim[];
  } {
    const uses = countUses(record);
    const claims = locateClaims(record);
    for (const use of uses) {
      this.uses.set(use.local.id, use);
      this.localsOfKey.add(this.rules.identityKey(use.local), use.local.id);
    }
    for (const located of claims) {
      this.claims.set(located.claim.id, located);
      for (const local of localsOf(located)) this.claimsOfLocal.add(local, located.claim.id);
    }
    return { locals: uses.map(use => use.local), claims };
  }

  private remove(record: ArticleRecord): {
    locals: LocalEntity[];
    entities: string[];
    facts: string[];
  } {
    const { entities: locals, claims } = record.analysis;
    const entities = locals.flatMap(local => this.entityOfLocal.get(local.id)?.id ?? []);
    const facts = claims.flatMap(claim => this.placeOfClaim.get(claim.id)?.fact ?? []);
    for (const local of locals) {
      this.uses.delete(local.id);
      this.entityOfLocal.delete(local.id);
      this.localsOfKey.remove(this.rules.identityKey(local), local.id);
    }
    for (const { id } of claims) this.removeClaim(id);
    return { locals, entities, facts };
  }

  private removeClaim(id: string): void {
    const located = this.claims.get(id);
    if (located !== undefined) for (const local of localsOf(located)) this.claimsOfLocal.remove(local, id);
    const place = this.placeOfClaim.get(id);
    if (place !== undefined) this.claimsOfFact.remove(place.fact, id);
    this.claims.delete(id);
    this.placeOfClaim.delete(id);
  }

  private write(update: GraphUpdate): void {
    for (const id of update.removedEntities) this.entities.delete(id);
    for (const id of update.removedFacts) this.removeFact(id);
    for (const entity of update.entities) {
      this.entities.set(entity.id, entity);
      for (const local of entity.locals) this.entityOfLocal.set(local, { id: entity.id, name: entity.name });
    }
    for (const fact of update.facts) this.putFact(fact);
    for (const place of update.claimPlaces) {
      const before = this.placeOfClaim.get(place.claim);
      if (before !== undefined) this.claimsOfFact.remove(before.fact, place.claim);
      this.placeOfClaim.set(place.claim, place);
      this.claimsOfFact.add(place.fact, place.claim);
    }
  }

  private putFact(fact: Fact): void {
    this.removeFact(fact.id);
    this.facts.set(fact.id, fact);
    for (const node of [fact.subject, fact.object]) this.factsOfNode.add(node, fact.id);
  }

  private removeFact(id: string): void {
    const fact = this.facts.get(id);
    if (fact === undefined) return;
    for (const node of [fact.subject, fact.object]) this.factsOfNode.remove(node, id);
    this.facts.delete(id);
  }

  async localsByKey(keys: readonly string[]): Promise<LocalUse[]> {
    return keys.flatMap(key => this.localsOfKey.get(key)).flatMap(id => this.uses.get(id) ?? []);
  }

  async claimsOfLocals(localIds: readonly string[]): Promise<LocatedClaim[]> {
    return localIds.flatMap(id => this.claimsOfLocal.get(id)).flatMap(id => this.claims.get(id) ?? []);
  }

  async claimsOfFacts(factIds: readonly string[]): Promise<LocatedClaim[]> {
    return factIds.flatMap(id => this.claimsOfFact.get(id)).flatMap(id => this.claims.get(id) ?? []);
  }

  async factsOfClaims(claimIds: readonly string[]): Promise<string[]> {
    return claimIds.flatMap(id => this.placeOfClaim.get(id)?.fact ?? []);
  }

  async entitiesOfLocals(localIds: readonly string[]): Promise<ReadonlyMap<string, EntityRef>> {
    return new Map(
      localIds.flatMap(id => {
        const ref = this.entityOfLocal.get(id);
        return ref === undefined ? [] : [[id, ref] as const];
      }),
    );
  }

  /** The facts that start or end at these nodes, each once, sorted by id. */
  factsAt(nodes: readonly string[]): Fact[] {
    const ids = uniqueSorted(nodes.flatMap(node => this.factsOfNode.get(node)));
    return ids.flatMap(id => this.facts.get(id) ?? []);
  }

  /** The entity that a local entity belongs to. */
  ownerOf(localId: string): string | undefined {
    return this.entityOfLocal.get(localId)?.id;
  }

  /** The local entities of an entity with their use, sorted by id. */
  usesOf(entity: string): LocalUse[] {
    return uniqueSorted(this.entities.get(entity)?.locals ?? []).flatMap(id => this.uses.get(id) ?? []);
  }

  sortedEntities(): Entity[] {
    return sortById(this.entities.values());
  }

  sortedFacts(): Fact[] {
    return sortById(this.facts.values());
  }
}
