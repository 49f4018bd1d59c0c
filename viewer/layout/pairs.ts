// Who is joined with whom, and who is near enough to be felt.
import type { Body } from './bodies.js';
import type { LayoutInput } from './layout-types.js';

/** In an expand, only so many fixed nodes near the new ones push: those far away would not be felt. */
const NEAR_ENOUGH = 300;

export type Pair = { readonly from: string; readonly to: string; readonly weight: number };

/** One pair for all edges between two nodes, whatever their direction. */
export function pairsOf({ edges }: LayoutInput, bodies: readonly Body[]): Pair[] {
  const known = new Set(bodies.map(({ id }) => id));
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of edges) {
    if (from === to || !known.has(from) || !known.has(to)) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    const pair = counts.get(key) ?? { from: a, to: b, count: 0 };
    pair.count += 1;
    counts.set(key, pair);
  }
  return [...counts.values()].map(({ from, to, count }) => ({ from, to, weight: 1 + Math.log(count) / 2 }));
}

/** The free bodies, what they are joined with, and the nearest of the others: a large canvas makes an expand no slower. */
export function nearFree(bodies: readonly Body[], pairs: readonly Pair[], enough: number = NEAR_ENOUGH): Body[] {
  const free = bodies.filter(body => !body.isFixed);
  const ids = new Set(free.map(({ id }) => id));
  const joined = new Set(pairs.flatMap(({ from, to }) => (ids.has(from) || ids.has(to) ? [from, to] : [])));
  const x = free.reduce((sum, body) => sum + body.x, 0) / free.length;
  const y = free.reduce((sum, body) => sum + body.y, 0) / free.length;
  const rest = bodies
    .filter(({ id, isFixed }) => isFixed && !joined.has(id))
    .map(body => ({ body, distance: Math.hypot(body.x - x, body.y - y) }))
    .sort((a, b) => a.distance - b.distance || (a.body.id < b.body.id ? -1 : 1));
  const kept = new Set([...ids, ...joined, ...rest.slice(0, enough).map(({ body }) => body.id)]);
  return bodies.filter(({ id }) => kept.has(id));
}
