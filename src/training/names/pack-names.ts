// The trained name recogniser as the arrays of a model file: rows in whole numbers of eight bits, rare ones left out.
import { LABEL_COUNT, type ListTables, type Model, packGaps } from '../../language/index.js';
import { longestRows } from './feature-table.js';
import type { NetworkWeights } from './network-weights.js';

const L = LABEL_COUNT;
const LARGEST = 127;

export type TrainedNames = { keys: Uint32Array; weights: NetworkWeights; tables: ListTables };

/**
 * @param rowsKept how many rows at most are shipped: those of the longest vectors
 * @param levels how finely a row's numbers are told apart: the largest is so many steps from zero
 */
export function packNames(
  { keys, weights, tables }: TrainedNames,
  { rowsKept, levels }: { rowsKept: number; levels: number },
): Model['arrays'] {
  const hidden = weights.bias.length;
  const scale = columnScales(weights.rows, hidden, levels);
  const kept = longestRows(weights.rows, hidden, rowsKept);
  const rows = new Int8Array(kept.length * hidden);
  for (const [at, row] of kept.entries())
    for (let unit = 0; unit < hidden; unit += 1) {
      const steps = Math.round((weights.rows[row * hidden + unit] ?? 0) / (scale[unit] ?? 1));
      rows[at * hidden + unit] = Math.max(-LARGEST, Math.min(LARGEST, steps));
    }
  return {
    features: packGaps(Uint32Array.from(kept, row => keys[row] ?? 0)),
    rows,
    scale,
    bias: weights.bias,
    output: transpose(weights.output, hidden),
    outputBias: weights.outputBias,
    transitions: weights.transitions,
    words: packGaps(tables.words),
    classes: tables.classes,
    clusters: tables.clusters,
    coarse: tables.coarse,
    phrases: packGaps(tables.phrases),
    kinds: tables.kinds,
  };
}

/** One step per hidden unit: four times the root of its mean square is `levels` steps. */
function columnScales(rows: Float32Array, hidden: number, levels: number): Float32Array {
  const squares = new Float64Array(hidden);
  for (let at = 0; at < rows.length; at += 1)
    squares[at % hidden] = (squares[at % hidden] ?? 0) + (rows[at] ?? 0) * (rows[at] ?? 0);
  const count = Math.max(1, rows.length / hidden);
  return Float32Array.from(squares, square => Math.max(1e-6, (4 * Math.sqrt(square / count)) / levels));
}

function transpose(output: Float32Array, hidden: number): Float32Array {
  return Float32Array.from({ length: output.length }, (_, at) => output[(at % L) * hidden + Math.floor(at / L)] ?? 0);
}
