// From an identity to an entity: names, labels and counts are sums over its local entities.
import type { Entity, EntityType, Identity } from '../model/index.js';
import type { LocalUse } from './located-claim.js';
import { compareText, uniqueSorted } from './order.js';

/** Projects one identity. The result depends on the set of local entities alone. */
export function projectEntity(identity: Identity, useOf: (localId: string) => LocalUse | undefined): Entity {
  const { locals } = identity;
  const uses = locals.flatMap(local => useOf(local.id) ?? []);
  const dates = uniqueSorted(uses.flatMap(use => use.publishedAt ?? []));
  const wikidataId = locals.find(local => local.wikidataId !== undefined)?.wikidataId;
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    id: identity.id,
    name: chooseName(identity),
    names: uniqueSorted(
      locals.flatMap(local => [local.name, ...local.names, ...(local.knownAs === undefined ? [] : [local.knownAs])]),
    ),
    type: mostFrequent(locals.map(local => local.type)) ?? 'Organization',
    labels: uniqueSorted(locals.flatMap(local => local.labels)),
    ...(wikidataId === undefined ? {} : { wikidataId }),
    named: locals.some(local => local.named),
    locals: locals.map(local => local.id),
    mentions: uses.reduce((sum, use) => sum + use.mentions, 0),
    articles: new Set(locals.map(local => local.article)).size,
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

/** The gazetteer's name stays the same whatever is added; else the name that most articles use, the longer on a tie. */
function chooseName({ locals }: Identity): string {
  const known = uniqueSorted(locals.flatMap(local => local.knownAs ?? []));
  return known[0] ?? mostFrequent(locals.map(local => local.name)) ?? '';
}

function mostFrequent<T extends string | EntityType>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b));
  return ranked[0]?.[0];
}
