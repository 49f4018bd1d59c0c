// The network of the name recogniser: vectors of features summed, one hidden layer, a score per label.
import { LABEL_COUNT } from './labels.js';
import type { NameFeatures } from './sentence-features.js';

const L = LABEL_COUNT;

export type NetworkArrays = {
  /** Rows of as many numbers as there are hidden units. */
  rows: Int8Array;
  /** What one step of a row's numbers is worth, per hidden unit. */
  scale: Float32Array;
  bias: Float32Array;
  /** Rows of one number per label, one row per hidden unit. */
  output: Float32Array;
  outputBias: Float32Array;
};

export class NameNetwork {
  private readonly hidden: number;
  private readonly half: number;
  /** Two units in one number: the first in the lower sixteen bits. A sum of 258 rows still fits, a token has half as many. */
  private readonly pairs: Int32Array;
  private readonly pairSums: Int32Array;
  private readonly sums: Int32Array;

  constructor(private readonly arrays: NetworkArrays) {
    this.hidden = arrays.bias.length;
    this.half = Math.ceil(this.hidden / 2);
    this.pairs = pairUp(arrays.rows, this.hidden);
    this.pairSums = new Int32Array(this.half);
    this.sums = new Int32Array(this.half * 2);
  }

  /** Writes the scores of each label of each token: entry `token * LABEL_COUNT + label`. */
  score(features: NameFeatures, scores: Float32Array): void {
    for (let token = 0; token < features.count; token += 1) {
      this.sumRows(features, token);
      this.writeScores(scores, token * L);
    }
  }

  private sumRows({ rows, starts }: NameFeatures, token: number): void {
    const { half, pairs, pairSums, sums } = this;
    const end = starts[token + 1] ?? 0;
    pairSums.fill(0);
    for (let slot = starts[token] ?? 0; slot < end; slot += 1) {
      const row = (rows[slot] ?? 0) * half;
      for (let pair = 0; pair < half; pair += 1) pairSums[pair] = (pairSums[pair] ?? 0) + (pairs[row + pair] ?? 0);
    }
    for (let pair = 0; pair < half; pair += 1) {
      const sum = pairSums[pair] ?? 0;
      const first = (sum << 16) >> 16;
      sums[2 * pair] = first;
      sums[2 * pair + 1] = (sum - first) >> 16;
    }
  }

  private writeScores(scores: Float32Array, at: number): void {
    const { scale, bias, output, outputBias } = this.arrays;
    for (let label = 0; label < L; label += 1) scores[at + label] = outputBias[label] ?? 0;
    for (let unit = 0; unit < this.hidden; unit += 1) {
      const value = (this.sums[unit] ?? 0) * (scale[unit] ?? 0) + (bias[unit] ?? 0);
      if (value <= 0) continue;
      const row = unit * L;
      for (let label = 0; label < L; label += 1)
        scores[at + label] = (scores[at + label] ?? 0) + value * (output[row + label] ?? 0);
    }
  }
}

function pairUp(rows: Int8Array, hidden: number): Int32Array {
  const half = Math.ceil(hidden / 2);
  const count = rows.length / hidden;
  const pairs = new Int32Array(count * half);
  for (let row = 0; row < count; row += 1)
    for (let unit = 0; unit < hidden; unit += 1) {
      const at = row * half + (unit >> 1);
      pairs[at] = (pairs[at] ?? 0) + ((rows[row * hidden + unit] ?? 0) << (16 * (unit & 1)));
    }
  return pairs;
}
