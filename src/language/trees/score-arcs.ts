// How well each word of a sentence fits each other one as its head.
import { multiply } from '../neural/multiply.js';
import { multiplyPacked } from '../neural/packed-layer.js';
import { DISTANCES, distanceStep } from './arc-distance.js';
import type { Encoded } from './encode.js';
import type { TreeModel } from './tree-model.js';

/** A word is never its own head. */
const NEVER = -1e8;

/**
 * Biaffine scores (Dozat and Manning 2017) with the distance of each pair added.
 * @param encoded rows of the words, the root last
 * @returns `length × (length + 1)`: row = dependent, column = head, the last column the root
 */
export function scoreArcs({ layers, scratch }: TreeModel, { values, unit }: Encoded, length: number): Float64Array {
  const { dependents, heads, bilinear, headBias, dependentDistance, headDistance } = layers;
  const size = dependents.columns;
  const count = length + 1;
  const dependent = multiplyPacked(values, dependents, { rows: length, unit, scratch });
  leak(dependent);
  const head = multiplyPacked(values, heads, { rows: count, unit, scratch });
  leak(head);
  // Columns in fours, for `multiply`.
  const columns = Math.ceil(count / 4) * 4;
  const judged = scratch.take(columns * size);
  for (let row = 0; row < count; row += 1) judged.set(bilinear.bias, row * size);
  multiply(head, bilinear.weight, judged, shape(count, bilinear));

  const fromDependent = scratch.take(length * DISTANCES);
  multiply(dependent, dependentDistance.weight, fromDependent, shape(length, dependentDistance));
  const fromHead = scratch.take(count * DISTANCES);
  multiply(judged, headDistance.weight, fromHead, shape(count, headDistance));

  for (let i = 0; i < dependent.length; i += 1)
    dependent[i] = (dependent[i] as number) + (headBias.weight[i % size] as number);
  const pairs = scratch.take(length * columns);
  multiply(dependent, judged, pairs, { rows: length, inner: size, columns });

  const scores = scratch.take(length * count);
  for (let i = 0; i < length; i += 1)
    for (let h = 0; h < count; h += 1) {
      const step = h === length || h === i ? -1 : distanceStep(h - i);
      const far =
        step < 0 ? 0 : (fromDependent[i * DISTANCES + step] as number) + (fromHead[h * DISTANCES + step] as number);
      scores[i * count + h] = h === i ? NEVER : (pairs[i * columns + h] as number) + far;
    }
  return scores;
}

/** The leaky rectifier, in place. */
export function leak(values: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) if ((values[i] as number) < 0) values[i] = 0.1 * (values[i] as number);
}

function shape(rows: number, { inner, columns }: { inner: number; columns: number }) {
  return { rows, inner, columns };
}
