// Identity across articles: which local entities are one. A pure function of the set, never of the order.
import type { Identity, LocalEntity } from '../model/index.js';

const NAME_PARTS_OF_A_PERSON = 2;

/**
 * The key under which a local entity is looked for in other articles. Local entities with different keys are never
 * one; so a store reads only those with the keys that an article touches.
 *
 * A Wikidata id is a key. Without one a full name with its type is; a lone surname, and whatever an article does not
 * name ("600 soldiers"), is an entity of its own: look-alikes are kept apart until there is evidence.
 */
export function identityKey(local: LocalEntity): string {
  if (local.wikidataId !== undefined) return `wikidata:${local.wikidataId}`;
  const name = foldName(local.name);
  const isLoneName = local.type === 'Person' && name.split(' ').length < NAME_PARTS_OF_A_PERSON;
  if (!local.named || isLoneName || local.type === 'Group') return `local:${local.id}`;
  return `name:${local.type}:${name}`;
}

/** Joins local entities by key. The entity's id is the Wikidata id, else the smallest local id of the cluster. */
export function identify(locals: Iterable<LocalEntity>): Identity[] {
  const clusters = new Map<string, Map<string, LocalEntity>>();
  for (const local of locals) {
    const key = identityKey(local);
    const cluster = clusters.get(key) ?? new Map<string, LocalEntity>();
    clusters.set(key, cluster.set(local.id, local));
  }
  return [...clusters.values()].map(cluster => {
    const sorted = [...cluster.values()].sort((a, b) => compare(a.id, b.id));
    const [first] = sorted;
    return { id: first?.wikidataId ?? first?.id ?? '', locals: sorted };
  });
}

/** A name without case, diacritics, quotes and punctuation, for comparing. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
