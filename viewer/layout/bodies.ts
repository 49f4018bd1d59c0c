// What is arranged: nodes in the squeezed space, each on a spot of its own.
import type { LayoutNode } from './layout-types.js';
import { seedPlaces } from './seed-places.js';
import { sunflowerPoint, WIDENING } from './space.js';

export type Body = { readonly id: string; x: number; y: number; readonly size: number; readonly isFixed: boolean };

/** Graph units: room that a node has on average in a settled picture, as the side of a square. */
const USUAL_ROOM = 170;
const NUDGE = 30;

/** Farther out a place is a mistake: forces are reckoned in 32 bits. */
const FARTHEST = 1e6;

/**
 * Bodies in the order of the nodes. A node without a proper place gets the one that its id gives it; free nodes on one
 * spot are nudged apart, for two bodies that stand together exert no force on each other.
 */
export function bodiesOf(nodes: readonly LayoutNode[]): Body[] {
  const lost = nodes.filter(({ x, y }) => !isProper(x) || !isProper(y));
  const seeds = seedPlaces(lost.map(({ id }) => id));
  const taken = new Map<string, number>();
  return nodes.map(({ id, size, isFixed, ...given }) => {
    const place = seeds.get(id) ?? given;
    const key = `${place.x} ${place.y}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const nudge = isFixed ? { x: 0, y: 0 } : sunflowerPoint(before, NUDGE);
    return { id, x: place.x / WIDENING + nudge.x, y: place.y + nudge.y, size, isFixed };
  });
}

/** Brings free bodies to about the extent that they will have in the end: forces are slow over great distances. */
export function spreadOut(bodies: readonly Body[]): void {
  const x = bodies.reduce((sum, body) => sum + body.x, 0) / bodies.length;
  const y = bodies.reduce((sum, body) => sum + body.y, 0) / bodies.length;
  const distances = bodies.map(body => Math.hypot(body.x - x, body.y - y)).sort((a, b) => a - b);
  const median = distances[Math.floor(distances.length / 2)] ?? 0;
  if (median === 0) return;
  // Half of the area of a disc lies within its radius divided by the root of two.
  const wanted = USUAL_ROOM * Math.sqrt(bodies.length / (2 * Math.PI * WIDENING));
  for (const body of bodies) {
    body.x = (body.x - x) * (wanted / median);
    body.y = (body.y - y) * (wanted / median);
  }
}

function isProper(coordinate: number): boolean {
  return Math.abs(coordinate) <= FARTHEST;
}
