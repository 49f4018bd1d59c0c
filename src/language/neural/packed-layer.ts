// A linear layer of bytes: two columns are multiplied at once, in one number each.
import { arrayOf, damagedModel, type Model, type ModelArray, modelFileName } from '../models/index.js';
import { multiply } from './multiply.js';
import type { Scratch } from './scratch.js';

/** A column's weights are bytes times its scale. Two neighbouring columns share a number: `first + second · 2²⁶`. */
export type PackedLayer = {
  pairs: Float64Array;
  scales: Float64Array;
  bias: Float64Array;
  inner: number;
  /** A multiple of eight; what the trainer did not fill is nothing. */
  columns: number;
};

const MOST_WEIGHT = 127;
/** Inputs are whole numbers up to this: 127 · 1023 · 256 inputs stay below half of `FIELD`. */
export const MOST_INPUT = 1023;
const FIELD = 2 ** 26;
const STEP = 8;
/** Smaller inputs count as none: what they would have to be multiplied by is no longer a number. */
const NOTHING = 1e-300;

/** The parts of a layer for a model file; columns are filled up to a multiple of eight. */
export function packColumns(
  name: string,
  { weight, bias, inner }: { weight: Float64Array; bias: Float64Array; inner: number },
): Record<string, ModelArray> {
  const given = weight.length / inner;
  const columns = Math.ceil(given / STEP) * STEP;
  const bytes = new Int8Array(columns * inner);
  const scales = new Float32Array(columns);
  const all = new Float32Array(columns);
  all.set(bias.subarray(0, given));
  for (let j = 0; j < given; j += 1) {
    const column = weight.subarray(j * inner, (j + 1) * inner);
    const scale = Math.fround(column.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MOST_WEIGHT) || 1;
    scales[j] = scale;
    bytes.set(
      column.map(value => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(value / scale)))),
      j * inner,
    );
  }
  return { [`${name}.bytes`]: bytes, [`${name}.scales`]: scales, [`${name}.bias`]: all };
}

/** The layer of this name. @throws InputError `damaged-model-file` when a part is missing or of another size */
export function packedLayerOf(model: Model, name: string, inner: number): PackedLayer {
  const bytes = arrayOf(model, `${name}.bytes`, Int8Array);
  const scales = Float64Array.from(arrayOf(model, `${name}.scales`, Float32Array));
  const bias = Float64Array.from(arrayOf(model, `${name}.bias`, Float32Array));
  const columns = scales.length;
  if (bytes.length !== columns * inner || bias.length !== columns || columns % STEP !== 0)
    throw damagedModel(
      modelFileName(model.header.language, model.header.layer),
      `has a part "${name}" of a wrong size`,
    );
  const pairs = new Float64Array((columns / 2) * inner);
  for (let pair = 0; pair < columns / 2; pair += 1)
    for (let k = 0; k < inner; k += 1)
      pairs[pair * inner + k] =
        (bytes[2 * pair * inner + k] as number) + (bytes[(2 * pair + 1) * inner + k] as number) * FIELD;
  return { pairs, scales, bias, inner, columns };
}

/**
 * Inputs as whole numbers of at most `MOST_INPUT`, in place.
 * @returns what a whole number is worth
 */
export function quantise(x: Float64Array): number {
  let most = 0;
  for (let i = 0; i < x.length; i += 1) most = Math.max(most, Math.abs(x[i] as number));
  if (most < NOTHING) {
    x.fill(0);
    return 1;
  }
  const factor = MOST_INPUT / most;
  for (let i = 0; i < x.length; i += 1) x[i] = Math.round((x[i] as number) * factor);
  return 1 / factor;
}

/** How many rows, what a whole number of theirs is worth, and where the output lies until it is released. */
export type PackedInput = { rows: number; unit: number; scratch: Scratch };

/**
 * `y[rows × columns] = unit · x · wᵀ + bias` for whole numbers `x` of at most `MOST_INPUT`. All sums are of whole numbers
 * below 2⁵³ and therefore exact: the result is the same in whatever order they are added.
 */
export function multiplyPacked(
  x: Float64Array,
  layer: PackedLayer,
  { rows, unit, scratch }: PackedInput,
): Float64Array {
  const { pairs, scales, bias, inner, columns } = layer;
  const sums = scratch.take((rows * columns) / 2);
  multiply(x, pairs, sums, { rows, inner, columns: columns / 2 });
  const y = scratch.take(rows * columns);
  let at = 0;
  for (let pair = 0; pair < sums.length; )
    for (let j = 0; j < columns; j += 2, at += 2, pair += 1) {
      const sum = sums[pair] as number;
      const second = Math.round(sum / FIELD);
      y[at] = (sum - second * FIELD) * unit * (scales[j] as number) + (bias[j] as number);
      y[at + 1] = second * unit * (scales[j + 1] as number) + (bias[j + 1] as number);
    }
  return y;
}
