// Where the stub of an expanded node stands.

type Point = { readonly x: number; readonly y: number };

/** Graph units to the stub of a node that has no neighbour in sight. */
const ALONE = 60;

/** Up and to the right, where there is no side to turn away from. */
const DIAGONAL: Point = { x: Math.SQRT1_2, y: Math.SQRT1_2 };

/**
 * A place beside `parent` on the side away from the centre of its neighbours, half as far as they are on average.
 * The same places give the same place.
 */
export function placeStub(parent: Point, neighbours: readonly Point[]): Point {
  if (neighbours.length === 0) return step(parent, DIAGONAL, ALONE);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const away = {
    x: parent.x - mean(neighbours.map(one => one.x)),
    y: parent.y - mean(neighbours.map(one => one.y)),
  };
  const distance = mean(neighbours.map(one => Math.hypot(one.x - parent.x, one.y - parent.y))) / 2;
  const length = Math.hypot(away.x, away.y);
  // Neighbours all round, or all on top of the parent: rounding alone would choose the side.
  const direction = length <= distance * 1e-6 ? DIAGONAL : { x: away.x / length, y: away.y / length };
  return step(parent, direction, distance > 0 ? distance : ALONE);
}

function step(from: Point, direction: Point, distance: number): Point {
  return { x: from.x + direction.x * distance, y: from.y + direction.y * distance };
}
