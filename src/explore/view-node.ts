// Entities and literals as nodes of a picture.
import { sortById, uniqueSorted } from '../graph/index.js';
import type { Entity } from '../model/index.js';
import type { ViewNode } from '../protocol/index.js';
import type { FactEnds, GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { groupBy } from './group-by.js';
import { countNeighbours } from './neighbours.js';

/** An entity as a node. `degree` is the number of different nodes that a fact joins it with. */
export function toViewNode(entity: Entity, degree: number): ViewNode {
  const { names: _names, locals: _locals, ...shown } = entity;
  return { ...shown, degree };
}

/**
 * Words that stand for no entity as a node: its name is the words.
 * A literal belongs to one article, so that the dates of its facts are the article's; it is counted once a fact.
 *
 * @param ends the facts that end in it, at least one
 */
export function toLiteralNode(id: string, ends: readonly FactEnds[], degree: number): ViewNode {
  const dates = uniqueSorted(ends.flatMap(end => end.lastReported ?? []));
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    id,
    name: ends.find(end => end.literal !== undefined)?.literal ?? id,
    type: 'Literal',
    labels: [],
    named: true,
    degree,
    mentions: ends.length,
    articles: 1,
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

/**
 * The nodes with these ids, sorted by id; an id that is neither an entity nor a literal gives none.
 *
 * @param ends all facts with one of these ids at an end
 */
export function buildViewNodes(
  ids: Iterable<string>,
  { entities, ends }: { entities: readonly Entity[]; ends: readonly FactEnds[] },
): ViewNode[] {
  const wanted = new Set(ids);
  const degrees = countNeighbours(wanted, ends);
  const degreeOf = (id: string): number => degrees.get(id) ?? 0;
  const known = new Set(entities.map(entity => entity.id));
  const literals = groupLiterals(ends, id => wanted.has(id) && !known.has(id));
  return sortById([
    ...entities.filter(entity => wanted.has(entity.id)).map(entity => toViewNode(entity, degreeOf(entity.id))),
    ...[...literals].map(([id, own]) => toLiteralNode(id, own, degreeOf(id))),
  ]);
}

/** The facts that end in each literal. */
function groupLiterals(ends: readonly FactEnds[], isWanted: (id: string) => boolean): Map<string, FactEnds[]> {
  return groupBy(ends, ({ object, literal }) => (literal !== undefined && isWanted(object) ? object : undefined));
}

/** Reads the nodes with these ids, sorted by id; unknown ids are left out. */
export async function readViewNodes(
  store: GraphReader,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ViewNode[]> {
  const entities = await store.entitiesById(ids, signal);
  checkSignal(signal);
  const ends = await store.factEnds(ids, signal);
  checkSignal(signal);
  return buildViewNodes(ids, { entities, ends });
}
