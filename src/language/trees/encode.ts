// Words in their sentence as numbers: embeddings, then recurrent layers from both sides.
import { multiplyPacked, quantise } from '../neural/packed-layer.js';
import { quickSigmoid } from '../neural/quick-sigmoid.js';
import type { TreeModel } from './tree-model.js';

/** Whole numbers, each worth `unit`; they last until the model's scratch memory is released. */
export type Encoded = { values: Float64Array; unit: number };

/** Rows of a sentence's words and the root's row last: `(length + 1) × 2·cells`. */
export function encode(model: TreeModel, forms: readonly string[]): Encoded {
  const { scratch } = model;
  const { recurrences, root } = model.layers;
  const { cells, scale } = model.settings;
  const length = forms.length;
  let input = embed(model, forms);
  let unit = scale * quantise(input);
  for (const [i, { forward, backward }] of recurrences.entries()) {
    const isLast = i === recurrences.length - 1;
    const output = scratch.take((length + (isLast ? 1 : 0)) * 2 * cells);
    const given = { rows: length, unit, scratch };
    recur(multiplyPacked(input, forward, given), output, { length, cells, isBackward: false });
    recur(multiplyPacked(input, backward, given), output, { length, cells, isBackward: true });
    // A layer adds to what the one below has found.
    if (i > 0)
      for (let at = 0; at < input.length; at += 1) output[at] = (output[at] as number) + (input[at] as number) * unit;
    if (isLast) output.set(root.weight, length * 2 * cells);
    unit = quantise(output);
    input = output;
  }
  return { values: input, unit };
}

/** Sums of bytes. */
function embed({ features, embeddings, settings, scratch }: TreeModel, forms: readonly string[]): Float64Array {
  const { width } = settings;
  const sum = new Int32Array(width);
  const input = scratch.take(forms.length * width);
  for (let i = 0; i < forms.length; i += 1) {
    sum.fill(0);
    for (const rows of features.at(forms, i))
      for (const row of rows)
        for (let k = 0, at = row * width; k < width; k += 1, at += 1)
          sum[k] = (sum[k] as number) + (embeddings[at] as number);
    for (let k = 0; k < width; k += 1) input[i * width + k] = sum[k] as number;
  }
  return input;
}

type Run = { length: number; cells: number; isBackward: boolean };

/** One direction of a layer, into the first or the second half of the output's rows; as `Recurrence` of the training. */
function recur(gates: Float64Array, output: Float64Array, { length, cells, isBackward }: Run): void {
  const memory = new Float64Array(cells);
  for (let step = 0; step < length; step += 1) {
    const row = isBackward ? length - 1 - step : step;
    const at = row * 3 * cells;
    const to = row * 2 * cells + (isBackward ? cells : 0);
    for (let k = 0; k < cells; k += 1) {
      const forget = quickSigmoid(gates[at + cells + k] as number);
      const c = forget * (memory[k] as number) + (1 - forget) * (gates[at + k] as number);
      memory[k] = c;
      output[to + k] = quickSigmoid(gates[at + 2 * cells + k] as number) * c;
    }
  }
}
