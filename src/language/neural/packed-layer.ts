// A linear layer of bytes: two columns are multiplied at once, in one number each.
import { arrayOf, damagedModel, type Model, type ModelArray, modelFileName } from '../models/index.js';

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
  if (most === 0) return 1;
  const factor = MOST_INPUT / most;
  for (let i = 0; i < x.length; i += 1) x[i] = Math.round((x[i] as number) * factor);
  return 1 / factor;
}

/**
 * `y[rows × columns] = unit · x · wᵀ + bias` for whole numbers `x` of at most `MOST_INPUT`. All sums are of whole numbers
 * below 2⁵³ and therefore exact: the result is the same in whatever order they are added.
 */
export function multiplyPacked(x: Float64Array, layer: PackedLayer, rows: number, unit: number): Float64Array {
  const { pairs, inner, columns } = layer;
  const y = new Float64Array(rows * columns);
  const sums = new Float64Array(STEP / 2);
  for (let i = 0; i < rows; i += 2) {
    const other = i + 1 < rows ? i + 1 : i;
    const x0 = i * inner;
    const x1 = other * inner;
    for (let j = 0; j < columns; j += STEP) {
      const w0 = (j / 2) * inner;
      const w1 = w0 + inner;
      const w2 = w1 + inner;
      const w3 = w2 + inner;
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      for (let k = 0; k < inner; k += 1) {
        const p = x[x0 + k] as number;
        const q = x[x1 + k] as number;
        const r0 = pairs[w0 + k] as number;
        const r1 = pairs[w1 + k] as number;
        const r2 = pairs[w2 + k] as number;
        const r3 = pairs[w3 + k] as number;
        a0 += p * r0;
        a1 += p * r1;
        a2 += p * r2;
        a3 += p * r3;
        b0 += q * r0;
        b1 += q * r1;
        b2 += q * r2;
        b3 += q * r3;
      }
      sums[0] = a0;
      sums[1] = a1;
      sums[2] = a2;
      sums[3] = a3;
      unpack(y, layer, sums, { row: i, column: j, unit });
      sums[0] = b0;
      sums[1] = b1;
      sums[2] = b2;
      sums[3] = b3;
      unpack(y, layer, sums, { row: other, column: j, unit });
    }
  }
  return y;
}

type Place = { row: number; column: number; unit: number };

/** Four pairs of sums as eight outputs. */
function unpack(y: Float64Array, { scales, bias, columns }: PackedLayer, sums: Float64Array, place: Place): void {
  const { column, unit } = place;
  const at = place.row * columns + column;
  for (let i = 0; i < STEP; i += 2) {
    const sum = sums[i / 2] as number;
    const second = Math.round(sum / FIELD);
    y[at + i] = (sum - second * FIELD) * unit * (scales[column + i] as number) + (bias[column + i] as number);
    y[at + i + 1] = second * unit * (scales[column + i + 1] as number) + (bias[column + i + 1] as number);
  }
}
