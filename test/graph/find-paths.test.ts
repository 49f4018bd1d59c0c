// Paths: the same as trying every one, and no hub is opened without need.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareText, findPaths } from '../../src/graph/index.js';

type Edge = readonly [string, string];

/** A graph that is asked for piece by piece, and what was asked of it. */
function graphOf(edges: readonly Edge[]) {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of [...edges, ...edges.map(([a, b]): Edge => [b, a])]) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  }
  const asked: string[] = [];
  const neighboursOf = async (ids: readonly string[]): Promise<Map<string, Iterable<string>>> => {
    asked.push(...ids);
    return new Map(ids.flatMap(id => (neighbours.has(id) ? [[id, neighbours.get(id) ?? []] as const] : [])));
  };
  return { neighbours, neighboursOf, asked };
}

/** Every simple path, by trying all. */
function allPaths(neighbours: ReadonlyMap<string, ReadonlySet<string>>, [from, to]: Edge, longest: number): string[][] {
  const grow = (path: readonly string[]): string[][] => {
    const last = path.at(-1) ?? '';
    if (last === to) return [[...path]];
    if (path.length > longest) return [];
    return [...(neighbours.get(last) ?? [])].filter(id => !path.includes(id)).flatMap(id => grow([...path, id]));
  };
  return grow([from]).sort((a, b) => a.length - b.length || compareText(a.join(' '), b.join(' ')));
}

const node = fc.constantFrom(...'abcdefgh');
const anyEdges = fc.array(fc.tuple(node, node), { maxLength: 22 });

describe('paths', () => {
  it('are the first of all simple paths, shortest first and then by ids', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEdges,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 6 }),
        async (edges, limit, longest) => {
          const { neighbours, neighboursOf } = graphOf(edges);

          const { paths, isCut } = await findPaths({ from: 'a', to: 'b', limit, longest, neighboursOf });

          expect(paths).toEqual(allPaths(neighbours, ['a', 'b'], longest).slice(0, limit));
          expect(isCut).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are none from a node to itself, and none between parts that do not touch', async () => {
    const { neighboursOf } = graphOf([
      ['a', 'a'],
      ['a', 'c'],
      ['b', 'd'],
    ]);
    const question = { limit: 5, longest: 6, neighboursOf };

    expect(await findPaths({ from: 'a', to: 'a', ...question })).toEqual({ paths: [], isCut: false });
    expect(await findPaths({ from: 'a', to: 'b', ...question })).toEqual({ paths: [], isCut: false });
    expect(await findPaths({ from: 'a', to: 'nobody', ...question })).toEqual({ paths: [], isCut: false });
  });

  it('ask a hub’s neighbours for theirs only when nothing shorter is enough', async () => {
    const spokes = Array.from({ length: 5_000 }, (_, index): Edge => ['hub', `s${index}`]);
    const { neighboursOf, asked } = graphOf([...spokes, ['a', 'hub'], ['b', 'hub'], ['a', 'x'], ['x', 'b']]);

    const { paths } = await findPaths({ from: 'a', to: 'b', limit: 2, longest: 6, neighboursOf });

    expect(paths).toEqual([
      ['a', 'hub', 'b'],
      ['a', 'x', 'b'],
    ]);
    expect(asked.sort()).toEqual(['a', 'b']);
  });

  it('lead from a hub of more neighbours than may be seen, for the other end is read instead', async () => {
    const spokes = Array.from({ length: 300 }, (_, index): Edge => ['hub', `s${index}`]);
    const { neighboursOf, asked } = graphOf([...spokes, ['s7', 'x'], ['x', 'b']]);

    const question = { limit: 1, longest: 4, neighboursOf, mostSeen: 200 };

    expect(await findPaths({ from: 'hub', to: 'b', ...question })).toEqual({
      paths: [['hub', 's7', 'x', 'b']],
      isCut: false,
    });
    expect(asked.sort()).toEqual(['b', 'hub', 'x']);
  });

  it('say that they may not be all when the search has seen enough', async () => {
    const wide = (from: string): Edge[] => Array.from({ length: 300 }, (_, index): Edge => [from, `${from}${index}`]);
    const edges: Edge[] = [...wide('a'), ...wide('b'), ['a1', 'b1'], ['a', 'x'], ['x', 'b']];
    const { neighboursOf, asked } = graphOf(edges);

    const answer = await findPaths({ from: 'a', to: 'b', limit: 5, longest: 6, neighboursOf, mostSeen: 200 });

    expect(answer).toEqual({ paths: [['a', 'x', 'b']], isCut: true });
    expect(asked.length).toBeLessThan(10);
  });

  it('are found in no time where a blind search would try every pair of leaves', async () => {
    const leaves = Array.from({ length: 3_000 }, (_, index) => `leaf${index}`);
    const edges = leaves.flatMap((leaf): Edge[] => [
      ['one', leaf],
      ['two', leaf],
    ]);
    const { neighboursOf } = graphOf([...edges, ['a', 'one'], ['one', 'b']]);
    const start = performance.now();

    const { paths } = await findPaths({ from: 'a', to: 'b', limit: 5, longest: 6, neighboursOf });

    expect(paths).toEqual([['a', 'one', 'b']]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
