// Which features are worth a row of weights: those that more than one token has.
import { RowIndex } from '../../language/index.js';
import type { Examples } from './name-examples.js';

/** The hashes, ascending, of the features that at least `least` tokens have. */
export function frequentFeatures(examples: Examples, least: number): Uint32Array {
  const sorted = new Uint32Array(examples.features).sort();
  const kept: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    // Zero is told from nothing by no table of rows.
    if (to - from >= least && sorted[from] !== 0) kept.push(sorted[from] ?? 0);
    from = to;
  }
  return Uint32Array.from(kept);
}

/** The same examples with rows in place of hashes; features without a row are left out. */
export function toRows(examples: Examples, keys: Uint32Array): Examples {
  const index = new RowIndex(keys);
  const features = new Int32Array(examples.features.length);
  const starts = new Int32Array(examples.starts.length);
  let used = 0;
  for (let token = 0; token + 1 < starts.length; token += 1) {
    for (let at = examples.starts[token] ?? 0; at < (examples.starts[token + 1] ?? 0); at += 1) {
      const row = index.find((examples.features[at] ?? 0) >>> 0);
      if (row < 0) continue;
      features[used] = row;
      used += 1;
    }
    starts[token + 1] = used;
  }
  return { ...examples, features: features.slice(0, used), starts };
}

/** The features with the longest vectors, in the order of their hashes. */
export function longestRows(rows: Float32Array, hidden: number, most: number): Int32Array {
  const squares = new Float64Array(rows.length / hidden);
  for (let row = 0; row < squares.length; row += 1) {
    let square = 0;
    for (let unit = row * hidden; unit < (row + 1) * hidden; unit += 1) square += (rows[unit] ?? 0) * (rows[unit] ?? 0);
    squares[row] = square;
  }
  const order = Array.from(squares.keys()).sort((a, b) => (squares[b] ?? 0) - (squares[a] ?? 0) || a - b);
  return Int32Array.from(order.slice(0, most)).sort();
}
