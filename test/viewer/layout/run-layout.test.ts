// The layout: same input, same picture; who is fixed stays; it settles; nobody stands on another.
import { describe, expect, it } from '@jest/globals';
import type { LayoutInput } from '../../../viewer/layout/index.js';
import { placeAround } from '../../../viewer/layout/index.js';
import { planRun } from '../../../viewer/layout/plan-run.js';
import { runLayout } from '../../../viewer/layout/run-layout.js';
import { madeGraph } from './made-graph.js';

type Outcome = { coordinates: Float64Array; slices: number };

function run(input: LayoutInput): Outcome {
  const steps = runLayout(input);
  let slices = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) slices += 1;
  return { coordinates: step.value, slices };
}

const arrange = (order: number, size: number): Outcome => run({ kind: 'all', ...madeGraph(order, size) });

/** A settled graph to which 25 neighbours of one node are added. */
function anExpand(order: number, size: number): LayoutInput {
  const { nodes, edges } = madeGraph(order, size);
  const { coordinates } = run({ kind: 'all', nodes, edges });
  const old = nodes.map((node, index) => ({
    ...node,
    x: coordinates[2 * index] ?? 0,
    y: coordinates[2 * index + 1] ?? 0,
    isFixed: true,
  }));
  const ids = Array.from({ length: 25 }, (_, index) => `new-${index}`);
  const neighbours = edges.flatMap(({ from, to }) => (from === 'n1' ? [to] : to === 'n1' ? [from] : []));
  const ring = placeAround({ parent: 'n1', places: new Map(old.map(node => [node.id, node])), neighbours, ids });
  const fresh = [...ring].map(([id, place]) => ({ id, ...place, size: 9, isFixed: false }));
  return { kind: 'expand', nodes: [...old, ...fresh], edges: [...edges, ...ids.map(id => ({ from: 'n1', to: id }))] };
}

/** Pairs of which at least one is free and that overlap as drawn when the whole box is in view. */
function overlaps({ nodes }: LayoutInput, coordinates: Float64Array): string[] {
  const found: string[] = [];
  const at = (index: number) => [coordinates[2 * index] ?? 0, coordinates[2 * index + 1] ?? 0] as const;
  nodes.forEach((one, index) => {
    nodes.slice(index + 1).forEach((other, offset) => {
      if (one.isFixed && other.isFixed) return;
      const [x1, y1] = at(index);
      const [x2, y2] = at(index + 1 + offset);
      if (Math.hypot(x1 - x2, y1 - y2) < 2 * (one.size + other.size)) found.push(`${one.id} ${other.id}`);
    });
  });
  return found;
}

describe('a layout of everything', () => {
  it('gives the same places, byte for byte, for the same graph', () => {
    expect(arrange(120, 220).coordinates).toEqual(arrange(120, 220).coordinates);
  });

  it('settles before its iterations run out, and leaves no overlap', () => {
    const { nodes, edges } = madeGraph(60, 80);
    const { coordinates, slices } = run({ kind: 'all', nodes, edges });

    const { iterations, slice } = planRun('all', { order: 60, meanMass: 3 });
    expect(slices).toBeLessThan(iterations / slice);
    expect(overlaps({ kind: 'all', nodes, edges }, coordinates)).toEqual([]);
  });

  it('brings neighbours nearer than strangers', () => {
    const { nodes, edges } = madeGraph(80, 100);
    const { coordinates } = run({ kind: 'all', nodes, edges });

    const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
    const distance = (a: number, b: number): number =>
      Math.hypot(
        (coordinates[2 * a] ?? 0) - (coordinates[2 * b] ?? 0),
        (coordinates[2 * a + 1] ?? 0) - (coordinates[2 * b + 1] ?? 0),
      );
    const joined = edges.map(({ from, to }) => distance(indexes.get(from) ?? 0, indexes.get(to) ?? 0));
    const all = nodes.flatMap((_, a) => nodes.slice(a + 1).map((__, b) => distance(a, a + 1 + b)));
    const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean(joined)).toBeLessThan(mean(all) * 0.6);
  });

  it('leaves pinned nodes where they are', () => {
    const { nodes, edges } = madeGraph(50, 70);
    const pinned = nodes.map((node, index) => ({ ...node, isFixed: index % 7 === 0 }));
    const { coordinates } = run({ kind: 'all', nodes: pinned, edges });

    pinned.forEach(({ x, y, isFixed }, index) => {
      const isThere = coordinates[2 * index] === x && coordinates[2 * index + 1] === y;
      expect(isThere).toBe(isFixed);
    });
    expect(overlaps({ kind: 'all', nodes: pinned, edges }, coordinates)).toEqual([]);
  });

  it('copes with nodes on one spot, places that are no numbers, loops and edges to nobody', () => {
    const nodes = ['a', 'b', 'c', 'd'].map(id => ({ id, x: 0, y: 0, size: 8, isFixed: false }));
    const odd = { id: 'e', x: Number.NaN, y: Infinity, size: 8, isFixed: true };
    const edges = ['a', 'b', 'nobody'].map(to => ({ from: 'a', to }));
    const far = { id: 'f', x: 1e300, y: 0, size: 8, isFixed: false };
    const input: LayoutInput = { kind: 'all', nodes: [...nodes, odd, far], edges: [...edges, ...edges] };
    const { coordinates } = run(input);

    expect([...coordinates].every(Number.isFinite)).toBe(true);
    expect(overlaps(input, coordinates)).toEqual([]);
  });

  it('has nothing to do without nodes, or without free ones', () => {
    expect(run({ kind: 'all', nodes: [], edges: [] })).toEqual({ coordinates: new Float64Array(), slices: 0 });

    const fixed = [{ id: 'a', x: 0.1, y: -3, size: 8, isFixed: true }];
    expect(run({ kind: 'all', nodes: fixed, edges: [] })).toEqual({
      coordinates: new Float64Array([0.1, -3]),
      slices: 0,
    });
  });
});

describe('the layout of an expand', () => {
  it('keeps old nodes to the last bit and puts no new one on top of another', () => {
    const input = anExpand(150, 260);
    const { coordinates } = run(input);

    input.nodes.forEach(({ x, y, isFixed }, index) => {
      if (isFixed) expect([coordinates[2 * index], coordinates[2 * index + 1]]).toEqual([x, y]);
    });
    expect(overlaps(input, coordinates)).toEqual([]);
  });

  it('keeps new nodes near the one that brought them', () => {
    const input = anExpand(150, 260);
    const { coordinates } = run(input);

    const parent = input.nodes.find(({ id }) => id === 'n1') ?? { x: Infinity, y: 0 };
    const distances = input.nodes.flatMap(({ isFixed }, index) =>
      isFixed
        ? []
        : [Math.hypot((coordinates[2 * index] ?? 0) - parent.x, (coordinates[2 * index + 1] ?? 0) - parent.y)],
    );
    expect(Math.max(...distances)).toBeLessThan(1000);
  });

  it('is done after sixty iterations, and gives the same places again', () => {
    const input = anExpand(120, 200);
    const { coordinates, slices } = run(input);

    const { iterations, slice } = planRun('expand', { order: 145, meanMass: 4 });
    expect(iterations).toBe(60);
    expect(slices).toBeLessThanOrEqual(Math.ceil(iterations / slice));
    expect(run(input).coordinates).toEqual(coordinates);
  });
});

describe('the plan of a run', () => {
  it('uses Barnes–Hut from 1,500 nodes and fewer iterations for more nodes', () => {
    const plan = (order: number) => planRun('all', { order, meanMass: 5 });

    expect(plan(1499).settingsAt(0).barnesHutOptimize).toBe(false);
    expect(plan(1500).settingsAt(0).barnesHutOptimize).toBe(true);
    expect([100, 2000, 5000, 50_000].map(order => plan(order).iterations)).toEqual([500, 416, 166, 30]);
  });

  it('moves less and less', () => {
    const { settingsAt } = planRun('all', { order: 10, meanMass: 5 });

    expect(settingsAt(400).slowDown).toBeGreaterThan(settingsAt(100).slowDown ?? 0);
  });
});
