// Chooses facts by what an analyst asks for.
import type { Entity, Fact } from '../model/index.js';
import type { FactFilter } from './store.js';

/** The facts that pass, in the order given. A name matches any name of the subject or object, whole, upper and lower case alike. */
export function filterFacts(facts: readonly Fact[], entities: ReadonlyMap<string, Entity>, filter: FactFilter): Fact[] {
  const name = filter.entity?.toLowerCase();
  const isNamed = (id: string): boolean => {
    const entity = entities.get(id);
    return (
      id === filter.entity ||
      entity?.name.toLowerCase() === name ||
      entity?.names.some(one => one.toLowerCase() === name) === true
    );
  };
  const chosen = facts.filter(
    fact =>
      (filter.predicate === undefined || fact.predicate === filter.predicate) &&
      (filter.status === undefined || fact.status === filter.status) &&
      (filter.article === undefined || fact.articles.includes(filter.article)) &&
      (name === undefined || isNamed(fact.subject) || isNamed(fact.object)),
  );
  return chosen.slice(0, filter.limit ?? chosen.length);
}
