// The logistic function from a table, for the many gates of a recurrence.
import { sigmoid } from './exact-math.js';

const REACH = 12;
const STEPS = 128;
const TABLE = new Float64Array(2 * REACH * STEPS + 2).map((_, i) => sigmoid(i / STEPS - REACH));

/** Within 1e-5 of `sigmoid`, between two places of the table along a line; the same on every machine. */
export function quickSigmoid(x: number): number {
  const at = (Math.max(-REACH, Math.min(REACH, x)) + REACH) * STEPS;
  const place = Math.floor(at);
  const low = TABLE[place] as number;
  return low + (at - place) * ((TABLE[place + 1] as number) - low);
}
