// The shortest simple paths between two nodes of a graph that is read level by level, from both ends at once.
import { compareText } from './order.js';

export type PathQuestion = {
  from: string;
  to: string;
  /** Most paths. */
  limit: number;
  /** Most steps of a path. */
  longest: number;
  /** The neighbours of each of these nodes, whichever way an edge points. A node without any may be left out. */
  neighboursOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Iterable<string>>>;
  /** Nodes that may be seen from one end before the search gives up there. */
  mostSeen?: number;
};

export type FoundPaths = {
  /** Shortest first; equal ones in the order of their ids, step by step. */
  paths: string[][];
  /** True when `mostSeen` ended the search: there may be more paths, and shorter ones. */
  isCut: boolean;
};

/** One end of the search. `edge` are the nodes farthest from it, whose own neighbours have not been asked for. */
type Side = { seen: Set<string>; edge: readonly string[] };
type Adjacency = Map<string, Set<string>>;

const MOST_SEEN = 20_000;
/** Nodes in one question, so that a search that has seen enough does not wait for a whole level. */
const BATCH = 500;

/**
 * Finds the first `limit` of all simple paths of at most `longest` steps.
 *
 * Each round reads one more level, on the side with fewer nodes to ask for. After n levels, however they are shared
 * between the sides, every edge of every path of n steps is known: the search stops at the first round that has enough
 * paths, and a hub is only asked for when a path may lead through it.
 */
export async function findPaths(question: PathQuestion): Promise<FoundPaths> {
  const { from, to, limit, longest, neighboursOf, mostSeen = MOST_SEEN } = question;
  if (from === to) return { paths: [], isCut: false };
  const known: Adjacency = new Map();
  const sides = [from, to].map((id): Side => ({ seen: new Set([id]), edge: [id] }));
  for (let steps = 1; steps <= longest; steps += 1) {
    const side = sides.reduce((best, one) => (one.edge.length < best.edge.length ? one : best));
    const isWhole = await readLevel(side, known, { neighboursOf, mostSeen });
    if (!isWhole) return { paths: shortestPaths(known, { from, to, limit, longest }), isCut: true };
    const paths = shortestPaths(known, { from, to, limit, longest: steps });
    if (paths.length >= limit || steps === longest) return { paths, isCut: false };
  }
  return { paths: [], isCut: false };
}

/** Asks for the neighbours of a side's edge. False when enough was seen before it was whole. */
async function readLevel(
  side: Side,
  known: Adjacency,
  { neighboursOf, mostSeen }: Pick<PathQuestion, 'neighboursOf'> & { mostSeen: number },
): Promise<boolean> {
  const asked = [...side.edge].sort(compareText);
  const next: string[] = [];
  for (let at = 0; at < asked.length; at += BATCH) {
    if (side.seen.size > mostSeen) return false;
    const found = await neighboursOf(asked.slice(at, at + BATCH));
    for (const [id, neighbours] of found) {
      for (const neighbour of neighbours) {
        join(known, id, neighbour);
        if (side.seen.has(neighbour)) continue;
        side.seen.add(neighbour);
        next.push(neighbour);
      }
    }
  }
  side.edge = next;
  return true;
}

/** An edge from a node to itself is on no simple path. */
function join(known: Adjacency, one: string, other: string): void {
  if (one === other) return;
  for (const [id, neighbour] of [
    [one, other],
    [other, one],
  ] as const) {
    const set = known.get(id);
    if (set === undefined) known.set(id, new Set([neighbour]));
    else set.add(neighbour);
  }
}

type Ends = Pick<PathQuestion, 'from' | 'to' | 'limit' | 'longest'>;
/** All paths that begin with `path[0..fixed]` and do not go on with one of `excluded`; `path` is the first of them. */
type Family = { path: string[]; fixed: number; excluded: ReadonlySet<string> };

/**
 * The first paths by length, then by ids (E. Lawler 1972, after J. Yen 1971): taking the best path of a family leaves
 * families that are disjoint and hold all others. Polynomial: no walk is tried that is no path.
 */
function shortestPaths(known: Adjacency, { from, to, limit, longest }: Ends): string[][] {
  const graph = prune(known, { from, to, longest });
  const found: string[][] = [];
  const families: Family[] = [];
  const addFamily = (prefix: readonly string[], excluded: ReadonlySet<string>): void => {
    const path = bestPath(graph, { prefix, to, excluded, longest });
    if (path !== undefined) families.push({ path, fixed: prefix.length - 1, excluded });
  };
  addFamily([from], new Set());
  while (found.length < limit) {
    const best = takeBest(families);
    if (best === undefined) break;
    const { path, fixed, excluded } = best;
    found.push(path);
    for (let at = fixed; at < path.length - 1; at += 1) {
      addFamily(path.slice(0, at + 1), new Set([...(at === fixed ? excluded : []), ...path.slice(at + 1, at + 2)]));
    }
  }
  return found;
}

function takeBest(families: Family[]): Family | undefined {
  const best = families.reduce<Family | undefined>(
    (least, one) => (least === undefined || comparePaths(one.path, least.path) < 0 ? one : least),
    undefined,
  );
  if (best !== undefined) families.splice(families.indexOf(best), 1);
  return best;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : compareText(a[at] ?? '', b[at] ?? '');
}

/** Only nodes near enough to both ends together, with their neighbours sorted: a hub's other neighbours are gone. */
function prune(known: Adjacency, { from, to, longest }: Omit<Ends, 'limit'>): ReadonlyMap<string, readonly string[]> {
  const neighboursOf = (id: string): Iterable<string> => known.get(id) ?? [];
  const [there, back] = [from, to].map(id => distancesFrom(id, neighboursOf, longest));
  const isNear = (id: string): boolean =>
    (there?.get(id) ?? Number.POSITIVE_INFINITY) + (back?.get(id) ?? Number.POSITIVE_INFINITY) <= longest;
  return new Map(
    [...known]
      .filter(([id]) => isNear(id))
      .map(([id, neighbours]) => [id, [...neighbours].filter(isNear).sort(compareText)] as const),
  );
}

type Spur = { prefix: readonly string[]; to: string; excluded: ReadonlySet<string>; longest: number };

/** The first path by length, then by ids, that begins with the prefix and goes on with none of `excluded`. */
function bestPath(
  graph: ReadonlyMap<string, readonly string[]>,
  { prefix, to, excluded, longest }: Spur,
): string[] | undefined {
  const used = new Set(prefix);
  const free = (id: string): readonly string[] => (graph.get(id) ?? []).filter(one => !used.has(one));
  const left = longest - prefix.length;
  const away = distancesFrom(to, free, left);
  const path = [...prefix];
  let choices = free(prefix.at(-1) ?? '').filter(id => !excluded.has(id) && away.has(id));
  while (choices.length > 0) {
    // The neighbours are sorted: of equally near ones the first is the smallest.
    const next = choices.reduce((best, id) => ((away.get(id) ?? 0) < (away.get(best) ?? 0) ? id : best));
    path.push(next);
    if (next === to) return path;
    choices = free(next).filter(id => away.has(id));
  }
  return undefined;
}

/** Steps from a node to every node that is at most `most` away, breadth first. */
function distancesFrom(
  start: string,
  neighboursOf: (id: string) => Iterable<string>,
  most: number,
): Map<string, number> {
  const distances = new Map([[start, 0]]);
  let edge = [start];
  for (let distance = 1; distance <= most && edge.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const neighbour of neighboursOf(id)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return distances;
}
