// Where a picture's discs and curves lie, in pixels of the page (y grows downwards).
import type { Scene, SceneEdge, SceneNode } from '../state/index.js';

export type Point = { readonly x: number; readonly y: number };
export type Disc = Point & { readonly radius: number };
export type Page = { readonly width: number; readonly height: number; readonly margin: number };

/** A curve from rim to rim: its path, where its words go, and its tip with the angle there (radians). */
export type Curve = {
  readonly path: string;
  readonly middle: Point;
  readonly tip: Point;
  readonly angle: number;
};

/** Pixels between parallel edges at their middle. */
const SPREAD = 26;
/** Room between a disc and the tip of an arrow. */
const GAP = 2;

/** Fits the scene into the page with its proportions kept; a scene without extent is put in the middle. */
export function fitScene(nodes: readonly SceneNode[], page: Page): Map<string, Disc> {
  const xs = rangeOf(nodes.map(node => node.x));
  const ys = rangeOf(nodes.map(node => node.y));
  const inner = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };
  const scales = [inner.width / (xs.to - xs.from), inner.height / (ys.to - ys.from)].filter(Number.isFinite);
  const scale = Math.max(0, Math.min(...scales, Number.MAX_VALUE));
  const factor = scales.length === 0 ? 0 : scale;
  return new Map(
    nodes.map(node => [
      node.id,
      {
        x: page.width / 2 + (finite(node.x) - (xs.from + xs.to) / 2) * factor,
        y: page.height / 2 - (finite(node.y) - (ys.from + ys.to) / 2) * factor,
        radius: node.size,
      },
    ]),
  );
}

/** How far each edge bends aside, in pixels: edges between the same two nodes are fanned out. Loops get their number instead. */
export function fanOut(edges: Scene['edges']): Map<string, number> {
  const pairs = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const key = JSON.stringify(edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from]);
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const parallel of pairs.values()) {
    parallel.forEach((edge, index) => {
      const bend = (index - (parallel.length - 1) / 2) * SPREAD;
      // An edge that runs the other way sees its left as the right.
      bends.set(edge.id, edge.from === edge.to ? index : edge.from < edge.to ? bend : -bend);
    });
  }
  return bends;
}

/** A curve between two discs that bends aside by `bend` pixels in its middle. */
export function curveBetween(from: Disc, to: Disc, bend: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const control = { x: (from.x + to.x) / 2 + aside.x * bend * 2, y: (from.y + to.y) / 2 + aside.y * bend * 2 };
  const start = rimPoint(from, control);
  const tip = rimPoint(to, control);
  const line = bend === 0 ? `L${show(tip)}` : `Q${show(control)} ${show(tip)}`;
  const middle = { x: start.x / 4 + control.x / 2 + tip.x / 4, y: start.y / 4 + control.y / 2 + tip.y / 4 };
  return { path: `M${show(start)}${line}`, middle, tip, angle: Math.atan2(to.y - control.y, to.x - control.x) };
}

/** A loop above a disc; each further one is wider. */
export function loopAt(disc: Disc, index: number): Curve {
  const reach = disc.radius * 2 + 22 + index * 16;
  const left = { x: disc.x - reach, y: disc.y - reach };
  const right = { x: disc.x + reach, y: disc.y - reach };
  const start = rimPoint(disc, left);
  const tip = rimPoint(disc, right);
  return {
    path: `M${show(start)}C${show(left)} ${show(right)} ${show(tip)}`,
    middle: { x: disc.x, y: start.y / 4 + left.y * 0.75 },
    tip,
    angle: Math.atan2(disc.y - right.y, disc.x - right.x),
  };
}

/** An arrow head as a path: its tip, and two corners behind it. */
export function arrowAt({ tip, angle }: Pick<Curve, 'tip' | 'angle'>, size: number): string {
  const corner = (turn: number) => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return `M${show(tip)}L${show(corner(0.4))}L${show(corner(-0.4))}Z`;
}

/** Two decimals: half a hundredth of a pixel is not seen, and files stay small. */
export function round(value: number): number {
  // Adding 0 makes -0 the 0 that it prints as.
  return Math.round(value * 100) / 100 + 0;
}

function show({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function rimPoint(disc: Disc, towards: Point): Point {
  const angle = Math.atan2(towards.y - disc.y, towards.x - disc.x);
  const reach = disc.radius + GAP;
  return { x: disc.x + Math.cos(angle) * reach, y: disc.y + Math.sin(angle) * reach };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function rangeOf(values: readonly number[]): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values.map(finite)) [from, to] = [Math.min(from, value), Math.max(to, value)];
  return from > to ? { from: 0, to: 0 } : { from, to };
}
