// First places, from the ids alone: the same nodes always begin in the same picture.
import type { Point } from './layout-types.js';
import { sunflowerPoint } from './space.js';

/** Graph units between neighbours on the sunflower: names of two words fit between them. */
const SPACING = 170;

/**
 * Places nodes on a sunflower (phyllotaxis) round the middle of the box, in the order of their ids.
 * The order in which the ids are given does not matter, and an id that is given twice counts once.
 * @param options.spacing graph units between neighbours
 */
export function seedPlaces(
  ids: readonly string[],
  { spacing = SPACING }: { spacing?: number } = {},
): Map<string, Point> {
  const sorted = [...new Set(ids)].sort();
  return new Map(sorted.map((id, index) => [id, sunflowerPoint(index, spacing)]));
}
