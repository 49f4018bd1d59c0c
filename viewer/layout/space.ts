// The space in which nodes are arranged: wider than high, for screens are, and names are written from left to right.
import type { Point } from './layout-types.js';

/** Distances along x count this much less than along y: what is round in the layout is an ellipse on the canvas. */
export const WIDENING = 1.3;

/** The stage shows a box of 2,000 graph units on about 1,000 pixels. */
export const UNITS_PER_PIXEL = 2;

/** Room that is kept free around a node, in graph units: its name has to stand somewhere. */
export const CLEARANCE = 22;

/** The golden angle: points that turn by it never line up (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The fraction of a turn by which the golden angle advances. */
export const GOLDEN_FRACTION = (3 - Math.sqrt(5)) / 2;

/** The point with this index (from 0) on a sunflower round (0, 0): all are about `spacing` apart. */
export function sunflowerPoint(index: number, spacing: number): Point {
  const radius = spacing * Math.sqrt(index);
  const angle = index * GOLDEN_ANGLE;
  return { x: WIDENING * radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Half of the room that a node takes, in graph units. */
export function roomOf(sizePixels: number): number {
  return sizePixels * UNITS_PER_PIXEL + CLEARANCE / 2;
}
