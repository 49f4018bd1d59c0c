// The whole graph from the whole record: graph = project(articles, analyses, judgements).
import type { ArticleRecord, Entity, Fact } from '../model/index.js';
import { countUses, type LocatedClaim, locateClaims } from './located-claim.js';
import { sortById } from './order.js';
import { projectEntity } from './project-entity.js';
import { type EntityRef, projectFacts } from './project-facts.js';
import type { Rules } from './update-graph.js';

export type ProjectedGraph = {
  entities: Entity[];
  facts: Fact[];
  claims: LocatedClaim[];
  entityOfLocal: ReadonlyMap<string, EntityRef>;
};

/** Projects all active records. Entities and facts come sorted by id; the order of the records does not matter. */
export function project(records: Iterable<ArticleRecord>, rules: Rules): ProjectedGraph {
  const active = [...records].filter(record => record.status === 'active');
  const uses = new Map(active.flatMap(countUses).map(use => [use.local.id, use]));
  const identities = rules.identify([...uses.values()].map(use => use.local));
  const entities = sortById(identities.map(identity => projectEntity(identity, id => uses.get(id))));
  const entityOfLocal = new Map(
    entities.flatMap(({ id, name, locals }) => locals.map(local => [local, { id, name }] as const)),
  );
  const claims = active.flatMap(locateClaims);
  const facts = projectFacts(claims, rules.ontology, id => entityOfLocal.get(id) ?? { id, name: id });
  return { entities, facts, claims, entityOfLocal };
}
