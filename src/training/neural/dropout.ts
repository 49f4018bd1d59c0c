// Numbers that are left out at random while a network learns, so that it does not rely on any one of them.
import type { Random } from './random.js';
import type { Segment } from './recurrence.js';

/** One mask for all words of a sentence (Gal and Ghahramani 2016): 0, or what keeps the mean. */
export function sentenceMask(
  random: Random,
  share: number,
  { rows, width, segments }: { rows: number; width: number; segments: readonly Segment[] },
): Float64Array {
  const mask = new Float64Array(rows * width);
  const kept = 1 / (1 - share);
  for (const { from, to } of segments)
    for (let k = 0; k < width; k += 1) {
      const value = random.next() < share ? 0 : kept;
      for (let row = from; row < to; row += 1) mask[row * width + k] = value;
    }
  return mask;
}

/** A mask of its own for each number. */
export function freeMask(random: Random, share: number, length: number): Float64Array {
  const kept = 1 / (1 - share);
  const mask = new Float64Array(length);
  for (let i = 0; i < length; i += 1) mask[i] = random.next() < share ? 0 : kept;
  return mask;
}

/** Multiplies in place. */
export function apply(mask: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] as number) * (mask[i] as number);
}

/** Adds in place. */
export function add(into: Float64Array, values: Float64Array): void {
  for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) + (values[i] as number);
}

/** The leaky rectifier as a new array. */
export function leaky(values: Float64Array): Float64Array {
  return values.map(value => (value > 0 ? value : 0.1 * value));
}

/** The gradient before the rectifier, in place. */
export function leakyBack(values: Float64Array, gradient: Float64Array): void {
  for (let i = 0; i < values.length; i += 1)
    if ((values[i] as number) <= 0) gradient[i] = 0.1 * (gradient[i] as number);
}
