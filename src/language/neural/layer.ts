// A linear layer as a model holds it: 16-bit weights with one scale.
import { arrayOf, damagedModel, type Model, type ModelArray, modelFileName } from '../models/index.js';

/** `columns` rows of `inner` weights, and a bias for each column. */
export type Layer = { weight: Float64Array; bias: Float64Array; inner: number; columns: number };

const MOST = 32767;

/** The parts of a layer for a model file; a bias may be left out. */
export function packLayer(name: string, weight: Float64Array, bias?: Float64Array): Record<string, ModelArray> {
  let largest = 0;
  for (const value of weight) largest = Math.max(largest, Math.abs(value));
  const scale = Math.fround(largest / MOST) || 1;
  return {
    [`${name}.weight`]: Int16Array.from(weight, value => Math.max(-MOST, Math.min(MOST, Math.round(value / scale)))),
    [`${name}.scale`]: Float32Array.of(scale),
    ...(bias === undefined ? {} : { [`${name}.bias`]: Float32Array.from(bias) }),
  };
}

/**
 * The layer of this name, with numbers ready for `multiply`.
 * @param inner weights of one column
 * @throws InputError `damaged-model-file` when a part is missing or of another size
 */
export function layerOf(model: Model, name: string, inner: number): Layer {
  const packed = arrayOf(model, `${name}.weight`, Int16Array);
  const scale = arrayOf(model, `${name}.scale`, Float32Array)[0] ?? 1;
  const columns = packed.length / inner;
  const bias = new Float64Array(columns);
  if (model.arrays[`${name}.bias`] !== undefined) bias.set(arrayOf(model, `${name}.bias`, Float32Array));
  if (!Number.isInteger(columns) || bias.length !== columns)
    throw damagedModel(
      modelFileName(model.header.language, model.header.layer),
      `has a part "${name}" of a wrong size`,
    );
  return { weight: Float64Array.from(packed, value => value * scale), bias, inner, columns };
}
