// How a graph changed, as the port reports it.
import { type GraphUpdate, uniqueSorted } from '../graph/index.js';
import type { GraphChange } from './store.js';

/** Ids of entities and facts that were there before an update. */
export type Known = { entities: ReadonlySet<string>; facts: ReadonlySet<string> };

export const NO_CHANGE: GraphChange = { factsAdded: [], factsRemoved: [], entitiesAdded: [], entitiesRemoved: [] };

/** What an update adds and removes, given what was there. */
export function changeOf(update: GraphUpdate, known: Known): GraphChange {
  return {
    factsAdded: update.facts.map(fact => fact.id).filter(id => !known.facts.has(id)),
    factsRemoved: update.removedFacts.filter(id => known.facts.has(id)),
    entitiesAdded: update.entities.map(entity => entity.id).filter(id => !known.entities.has(id)),
    entitiesRemoved: update.removedEntities.filter(id => known.entities.has(id)),
  };
}

/** Two changes, one after the other, as one: what came and went again in between is no change. */
export function joinChanges(first: GraphChange, second: GraphChange): GraphChange {
  return {
    factsAdded: net(first.factsAdded, first.factsRemoved, second.factsAdded, second.factsRemoved),
    factsRemoved: net(first.factsRemoved, first.factsAdded, second.factsRemoved, second.factsAdded),
    entitiesAdded: net(first.entitiesAdded, first.entitiesRemoved, second.entitiesAdded, second.entitiesRemoved),
    entitiesRemoved: net(first.entitiesRemoved, first.entitiesAdded, second.entitiesRemoved, second.entitiesAdded),
  };
}

/** Came in either, unless it undid the other. */
function net(cameFirst: string[], wentFirst: string[], cameSecond: string[], wentSecond: string[]): string[] {
  const came = cameFirst.filter(id => !wentSecond.includes(id));
  return uniqueSorted([...came, ...cameSecond.filter(id => !wentFirst.includes(id))]);
}
