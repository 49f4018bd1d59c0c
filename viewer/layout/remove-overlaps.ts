// Pushes nodes apart until none stands on another. Fixed nodes stay: the library's own noverlap moves them.
import { sunflowerPoint } from './space.js';
import { SpotGrid } from './spot-grid.js';

export type Disc = { x: number; y: number; readonly radius: number; readonly isFixed: boolean };

const MOST_ROUNDS = 80;
/** Discs are pushed this much further than they must be, so that fewer rounds are needed. */
const EXTRA = 1.02;

type Indexed = { readonly x: number; readonly y: number; readonly radius: number; readonly index: number };

/**
 * Moves discs so that no free one overlaps another; fixed ones are not touched, even where two of them overlap.
 * Deterministic: the order of the discs decides who gives way.
 */
export function removeOverlaps(discs: readonly Disc[]): void {
  const widest = discs.reduce((most, disc) => Math.max(most, disc.radius), 0);
  if (widest === 0) return;
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (!pushOnce(discs, 2 * widest * EXTRA)) return;
  settleRest(discs, 2 * widest);
}

/** One round over all pairs that touch. Returns whether there were any. */
function pushOnce(discs: readonly Disc[], width: number): boolean {
  const grid = new SpotGrid<Indexed>(width);
  discs.forEach(({ x, y, radius }, index) => {
    grid.add({ x, y, radius, index });
  });
  let hasPushed = false;
  discs.forEach((disc, index) => {
    grid.forEachNear({ x: disc.x, y: disc.y }, near => {
      const other = discs[near.index];
      if (other !== undefined && near.index > index && pushApart(disc, other, index)) hasPushed = true;
    });
  });
  return hasPushed;
}

function pushApart(one: Disc, other: Disc, index: number): boolean {
  if (one.isFixed && other.isFixed) return false;
  let dx = other.x - one.x;
  let dy = other.y - one.y;
  let distance = Math.hypot(dx, dy);
  const wanted = one.radius + other.radius;
  if (distance >= wanted) return false;
  if (distance < 1e-6) {
    // On the same spot no direction is given: one is made of the index.
    dx = Math.cos(index);
    dy = Math.sin(index);
    distance = 1;
  }
  const push = wanted * EXTRA - Math.min(distance, Math.hypot(other.x - one.x, other.y - one.y));
  const share = one.isFixed || other.isFixed ? 1 : 0.5;
  if (!one.isFixed) move(one, (-dx / distance) * push * share, (-dy / distance) * push * share);
  if (!other.isFixed) move(other, (dx / distance) * push * share, (dy / distance) * push * share);
  return true;
}

function move(disc: Disc, dx: number, dy: number): void {
  disc.x += dx;
  disc.y += dy;
}

/** Where pushing does not end (a node shut in by fixed ones): the nearest free spot on a sunflower round the place. */
function settleRest(discs: readonly Disc[], width: number): void {
  const grid = new SpotGrid<Disc>(width);
  for (const disc of discs) if (disc.isFixed) grid.add(disc);
  for (const disc of discs) {
    if (disc.isFixed) continue;
    const { x, y } = disc;
    for (let step = 1; !grid.isFree(disc); step += 1) {
      const offset = sunflowerPoint(step, disc.radius / 2);
      disc.x = x + offset.x;
      disc.y = y + offset.y;
    }
    grid.add(disc);
  }
}
