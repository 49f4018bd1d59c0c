// Places new nodes round the one that brought them, on the side where it has room.
import type { Places, Point } from './layout-types.js';
import { GOLDEN_FRACTION, roomOf, WIDENING } from './space.js';
import { type Spot, SpotGrid } from './spot-grid.js';

export type Around = {
  readonly parent: string;
  /** Where nodes stand already. */
  readonly places: Places;
  /** The parent's neighbours; those without a place are ignored. */
  readonly neighbours: readonly string[];
  /** The new nodes, the nearest to the parent first. */
  readonly ids: readonly string[];
};

/** Distance of the first node from its parent and how fast the ring grows, in graph units. */
const NEAREST = 130;
const GROWTH = 34;

/** Without neighbours there is room on all sides, with some only away from them. */
const WHOLE_TURN = 2 * Math.PI;
const AWAY = 1.2 * Math.PI;

const ROOM = roomOf(10);

/**
 * Start places for new nodes: turned by the golden angle round the parent, pointed away from the centroid of its
 * neighbours, and never on top of a node that is there. A parent without a place counts as the middle of the box.
 */
export function placeAround({ parent, places, neighbours, ids }: Around): Map<string, Point> {
  const centre = squeeze(places.get(parent) ?? { x: 0, y: 0 });
  const taken = new SpotGrid<Spot>(4 * ROOM);
  for (const place of places.values()) taken.add({ ...squeeze(place), radius: ROOM });
  const others = neighbours.filter(id => id !== parent).flatMap(id => places.get(id) ?? []);
  const fan = fanAwayFrom(others.map(squeeze), centre);
  const placed = new Map<string, Point>();
  let index = 0;
  for (const id of new Set(ids)) {
    let spot = fan(index);
    for (; !taken.isFree(spot); spot = fan(index)) index += 1;
    index += 1;
    taken.add(spot);
    placed.set(id, { x: spot.x * WIDENING, y: spot.y });
  }
  return placed;
}

function squeeze({ x, y }: Point): Point {
  return { x: x / WIDENING, y };
}

function fanAwayFrom(others: readonly Point[], centre: Point): (index: number) => Spot {
  const mean = centroidOf(others) ?? centre;
  const direction = Math.atan2(centre.y - mean.y, centre.x - mean.x);
  const span = others.length === 0 ? WHOLE_TURN : AWAY;
  return index => {
    // Half a turn is added so that the first one points straight away.
    const turn = ((index * GOLDEN_FRACTION + 0.5) % 1) - 0.5;
    const angle = direction + turn * span;
    const distance = NEAREST + GROWTH * Math.sqrt(index);
    return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle), radius: ROOM };
  };
}

function centroidOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
