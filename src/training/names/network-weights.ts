// The weights of the name recogniser's network while it learns.
import { LABEL_COUNT } from '../../language/index.js';

const L = LABEL_COUNT;

/** Weights as numbers of single precision. */
export type NetworkWeights = {
  /** Rows of as many numbers as there are hidden units, one row per feature. */
  rows: Float32Array;
  bias: Float32Array;
  /** The same, one row per label. */
  output: Float32Array;
  outputBias: Float32Array;
  /** Entry `before * LABEL_COUNT + after`. */
  transitions: Float32Array;
};

const NAMES = ['rows', 'bias', 'output', 'outputBias', 'transitions'] as const;

/** @param width numbers per feature: as many as hidden units, or one when it is the sum of squares of its slopes */
export function emptyWeights(features: number, hidden: number, width: number): NetworkWeights {
  return {
    rows: new Float32Array(features * width),
    bias: new Float32Array(hidden),
    output: new Float32Array(L * hidden),
    outputBias: new Float32Array(L),
    transitions: new Float32Array(L * L),
  };
}

/** The mean of weights of which `before` were added already. */
export function addMean(mean: NetworkWeights | undefined, weights: NetworkWeights, before: number): NetworkWeights {
  const result = mean ?? { ...weights };
  for (const name of NAMES) {
    const own = weights[name];
    const sum = mean?.[name] ?? new Float32Array(own.length);
    for (let at = 0; at < own.length; at += 1) sum[at] = ((sum[at] ?? 0) * before + (own[at] ?? 0)) / (before + 1);
    result[name] = sum;
  }
  return result;
}

export type Step = { at: number; slope: number; rate: number };

/** Adagrad (Duchi, Hazan and Singer 2011). */
export function step(weights: Float32Array, squares: Float32Array, { at, slope, rate }: Step): void {
  if (slope === 0) return;
  const total = (squares[at] ?? 0) + slope * slope;
  squares[at] = total;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(total + 1e-8);
}

/**
 * One network that scores as several do on average: their hidden units side by side, each with its share of the output.
 * @param networks all with the same number of hidden units
 */
export function joinNetworks(networks: readonly NetworkWeights[]): NetworkWeights {
  const share = 1 / networks.length;
  const each = networks[0]?.bias.length ?? 0;
  const all = each * networks.length;
  const features = (networks[0]?.rows.length ?? 0) / Math.max(1, each);
  const joined = emptyWeights(features, all, all);
  for (const [place, network] of networks.entries()) {
    const from = place * each;
    spread(network.rows, joined.rows, { each, all, from, factor: 1 });
    spread(network.output, joined.output, { each, all, from, factor: share });
    joined.bias.set(network.bias, from);
    for (let at = 0; at < L; at += 1)
      joined.outputBias[at] = (joined.outputBias[at] ?? 0) + share * (network.outputBias[at] ?? 0);
    for (let at = 0; at < L * L; at += 1)
      joined.transitions[at] = (joined.transitions[at] ?? 0) + share * (network.transitions[at] ?? 0);
  }
  return joined;
}

type Spread = { each: number; all: number; from: number; factor: number };

/** Copies rows of `each` numbers into rows of `all`, from a place in the row on. */
function spread(source: Float32Array, target: Float32Array, { each, all, from, factor }: Spread): void {
  for (let at = 0; at < source.length; at += 1)
    target[Math.floor(at / each) * all + from + (at % each)] = factor * (source[at] ?? 0);
}
