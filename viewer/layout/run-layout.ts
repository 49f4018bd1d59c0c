// The layout itself: ForceAtlas2 in slices until it settles, then nobody on top of another. No clock, no chance.
import { DirectedGraph } from 'graphology';
import { type Body, bodiesOf, spreadOut } from './bodies.js';
import { assignForces } from './force-atlas.js';
import type { LayoutInput } from './layout-types.js';
import { nearFree, type Pair, pairsOf } from './pairs.js';
import { planRun, type RunPlan } from './plan-run.js';
import { removeOverlaps } from './remove-overlaps.js';
import { roomOf, UNITS_PER_PIXEL, WIDENING } from './space.js';

/** x and y of each node in turn, in the order of the input, in graph units. */
export type Coordinates = Float64Array<ArrayBuffer>;

/** Settled: in so many iterations a node gets less far than this share of the diagonal, on average. */
const SETTLED = 0.001;
const SETTLED_ITERATIONS = 10;
/** Too early to tell whether it settles. */
const WARM_UP = 20;
/**
 * Runs a layout, giving the places after each slice, and at the end for good. The same input gives the same output,
 * bit by bit; fixed nodes come back as they went in.
 */
export function* runLayout(input: LayoutInput): Generator<Coordinates, Coordinates> {
  const bodies = bodiesOf(input.nodes);
  const free = bodies.filter(body => !body.isFixed);
  if (free.length > 0) {
    if (free.length === bodies.length) spreadOut(bodies);
    const pairs = pairsOf(input, bodies);
    for (const _slice of settle(bodies, pairs, input.kind)) yield coordinatesOf(input, bodies);
    const discs = bodies.map(body => ({ ...body, radius: roomOf(body.size) }));
    removeOverlaps(discs);
    discs.forEach(({ x, y }, index) => {
      Object.assign(bodies[index] ?? {}, { x, y });
    });
  }
  return coordinatesOf(input, bodies);
}

function* settle(bodies: readonly Body[], pairs: readonly Pair[], kind: LayoutInput['kind']): Generator<void> {
  const near = kind === 'expand' ? nearFree(bodies, pairs) : bodies;
  const graph = graphOf(near, pairs);
  const masses = graph.reduceEdges((sum, _edge, { weight }) => sum + 2 * weight, graph.order);
  const plan = planRun(kind, { order: graph.order, meanMass: masses / graph.order });
  scaleGraph(graph, 1 / plan.scale);
  const free = near.filter(body => !body.isFixed);
  for (let done = 0; done < plan.iterations; done += plan.slice) {
    const iterations = Math.min(plan.slice, plan.iterations - done);
    assignForces(graph, { iterations, settings: plan.settingsAt(done) });
    const moved = takePlaces(graph, free, plan);
    yield;
    if (done >= WARM_UP && (moved * SETTLED_ITERATIONS) / iterations < SETTLED * diagonalOf(near)) return;
  }
}

type Attributes = { x: number; y: number; size: number; fixed: boolean };
type LayoutGraph = DirectedGraph<Attributes, { weight: number }>;

function graphOf(bodies: readonly Body[], pairs: readonly Pair[]): LayoutGraph {
  const graph: LayoutGraph = new DirectedGraph();
  for (const { id, x, y, size, isFixed } of bodies) {
    graph.addNode(id, { x, y, size: size * UNITS_PER_PIXEL, fixed: isFixed });
  }
  for (const { from, to, weight } of pairs) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight });
  }
  return graph;
}

function scaleGraph(graph: LayoutGraph, factor: number): void {
  graph.updateEachNodeAttributes((_id, { x, y, size, fixed }) => ({
    x: x * factor,
    y: y * factor,
    size: size * factor,
    fixed,
  }));
}

/** Brings the free bodies where the graph has them. Returns how far they moved on average. */
function takePlaces(graph: LayoutGraph, free: readonly Body[], { scale }: RunPlan): number {
  let moved = 0;
  for (const body of free) {
    const attributes = graph.getNodeAttributes(body.id);
    const x = attributes.x * scale;
    const y = attributes.y * scale;
    moved += Math.hypot(x - body.x, y - body.y);
    body.x = x;
    body.y = y;
  }
  return moved / free.length;
}

function diagonalOf(bodies: readonly Body[]): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of bodies) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return Math.hypot(right - left, top - bottom);
}

function coordinatesOf({ nodes }: LayoutInput, bodies: readonly Body[]): Coordinates {
  const coordinates = new Float64Array(2 * bodies.length);
  bodies.forEach((body, index) => {
    const given = nodes[index];
    const isKept = body.isFixed && given !== undefined && Number.isFinite(given.x) && Number.isFinite(given.y);
    coordinates[2 * index] = isKept ? given.x : body.x * WIDENING;
    coordinates[2 * index + 1] = isKept ? given.y : body.y;
  });
  return coordinates;
}
