// The relation of each arc of a tree.
import { multiplyPacked, quantise } from '../neural/packed-layer.js';
import { distanceStep, ROOT_DISTANCE } from './arc-distance.js';
import type { Encoded } from './encode.js';
import { leak } from './score-arcs.js';
import type { TreeModel } from './tree-model.js';

/**
 * Scores of relations: `length × columns`, of which the first `model.relations.length` count.
 * @param encoded rows of the words, the root last
 */
export function scoreLabels(
  { layers, scratch }: TreeModel,
  { values, unit }: Encoded,
  heads: Int32Array,
): Float64Array {
  const { labelDependents, labelHeads, labels, labelDistance } = layers;
  const length = heads.length;
  const size = labelDependents.columns;
  const dependent = multiplyPacked(values, labelDependents, { rows: length, unit, scratch });
  const asHead = multiplyPacked(values, labelHeads, { rows: length + 1, unit, scratch });
  for (let i = 0; i < length; i += 1) {
    const head = heads[i] as number;
    const from = (head < 0 ? length : head) * size;
    const step = (head < 0 ? ROOT_DISTANCE : distanceStep(head - i)) * size;
    for (let k = 0; k < size; k += 1)
      dependent[i * size + k] =
        (dependent[i * size + k] as number) + (asHead[from + k] as number) + (labelDistance.weight[step + k] as number);
  }
  leak(dependent);
  return multiplyPacked(dependent, labels, { rows: length, unit: quantise(dependent), scratch });
}
