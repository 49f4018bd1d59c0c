// What the projection asks of the store, answered inside the transaction that will write the result.
import {
  type EntityRef,
  type GraphState,
  type LocalUse,
  type LocatedClaim,
  localsOf,
  type Rules,
} from '../../graph/index.js';
import { type Row, type Transaction, textOf } from './transaction.js';

export type Added = { uses: readonly LocalUse[]; claims: readonly LocatedClaim[] };

/** The record after the change is the database (what went is deleted already) with what is about to be added. */
export class TransactionState implements GraphState {
  /** Stored claims that were looked at, each with the place that it has in the database. */
  readonly storedClaims = new Map<string, { located: LocatedClaim; place: string }>();
  /** Entities of stored local entities that were looked at. */
  readonly storedEntities = new Map<string, EntityRef>();

  constructor(
    private readonly tx: Transaction,
    private readonly rules: Rules,
    private readonly added: Added,
  ) {}

  async localsByKey(keys: readonly string[]): Promise<LocalUse[]> {
    const wanted = new Set(keys);
    const rows = await this.tx.readList('locals-by-key', 'keys', keys);
    const stored = rows.map((row): LocalUse => JSON.parse(textOf(row, 'use')));
    return [...stored, ...this.added.uses.filter(use => wanted.has(this.rules.identityKey(use.local)))];
  }

  async claimsOfLocals(localIds: readonly string[]): Promise<LocatedClaim[]> {
    const wanted = new Set(localIds);
    const rows = await this.tx.readList('claims-of-locals', 'ids', localIds);
    const added = this.added.claims.filter(claim => localsOf(claim).some(id => wanted.has(id)));
    return [...rows.map(row => this.keepClaim(row)), ...added];
  }

  async claimsOfFacts(factIds: readonly string[]): Promise<LocatedClaim[]> {
    const rows = await this.tx.readList('claims-of-facts', 'ids', factIds);
    return rows.map(row => this.keepClaim(row));
  }

  async factsOfClaims(claimIds: readonly string[]): Promise<string[]> {
    const rows = await this.tx.readList('facts-of-claims', 'ids', claimIds);
    return rows.map(row => textOf(row, 'fact'));
  }

  async entitiesOfLocals(localIds: readonly string[]): Promise<ReadonlyMap<string, EntityRef>> {
    const rows = await this.tx.readList('entities-of-locals', 'ids', localIds);
    const found = rows.map(
      row => [textOf(row, 'local'), { id: textOf(row, 'id'), name: textOf(row, 'name') }] as const,
    );
    for (const [local, ref] of found) this.storedEntities.set(local, ref);
    return new Map(found);
  }

  private keepClaim(row: Row): LocatedClaim {
    const located: LocatedClaim = JSON.parse(textOf(row, 'located'));
    this.storedClaims.set(located.claim.id, { located, place: textOf(row, 'place') });
    return located;
  }
}
