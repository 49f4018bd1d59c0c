// How far a head stands from its dependent, in steps that grow.

/** Distances 1–5, 6–7, 8–10, 11–15, 16–25 and more, to the left and to the right. */
export const DISTANCES = 20;
/** The step of the root in the table of labels. */
export const ROOT_DISTANCE = DISTANCES;

/** The step of a distance `head - dependent`, which is never 0. */
export function distanceStep(distance: number): number {
  const far = Math.abs(distance);
  const step = far <= 5 ? far : far <= 7 ? 6 : far <= 10 ? 7 : far <= 15 ? 8 : far <= 25 ? 9 : 10;
  return distance < 0 ? step - 1 : step - 1 + DISTANCES / 2;
}
