// Trains the network of the name recogniser: summed feature vectors, one hidden layer, a chain over the labels.
import { ChainSums, LABEL_COUNT } from '../../language/index.js';
import { Random } from '../neural/random.js';
import type { Examples } from './name-examples.js';
import { addMean, emptyWeights, type NetworkWeights, step } from './network-weights.js';

const L = LABEL_COUNT;
/** Slopes nearer to zero teach nothing: most words are surely no names. */
const NO_SLOPE = 3e-4;

export type NetworkSettings = {
  hidden: number;
  epochs: number;
  rate: number;
  /** Share of hidden units, and of features, that are left out at random in training. */
  dropHidden: number;
  dropFeature: number;
  /** Share of the epochs, from the end, over whose weights the mean is taken. */
  averaged: number;
  /** How far from zero the rows begin, at random. */
  start: number;
  seed: number;
};

export class NetworkTrainer {
  readonly weights: NetworkWeights;
  private readonly squares: NetworkWeights;
  private readonly random: Random;
  private readonly sums = new ChainSums();
  private hidden = new Float32Array(0);
  private scores = new Float32Array(0);
  private back = new Float32Array(0);
  private active = new Int32Array(0);
  private activeStarts = new Int32Array(0);
  private rate = 0;

  constructor(
    private readonly examples: Examples,
    features: number,
    private readonly settings: NetworkSettings,
  ) {
    const { hidden, seed } = settings;
    this.random = new Random(seed);
    this.weights = emptyWeights(features, hidden, hidden);
    this.squares = emptyWeights(features, hidden, 1);
    const { rows, bias, output } = this.weights;
    bias.fill(0.1);
    for (let at = 0; at < rows.length; at += 1) rows[at] = (this.random.next() - 0.5) * 2 * settings.start;
    for (let at = 0; at < output.length; at += 1) output[at] = (this.random.next() - 0.5) * 0.3;
  }

  /** Trains, and gives the mean of the weights after the last epochs. */
  train(log: (epoch: number, loss: number, weights: NetworkWeights) => void): NetworkWeights {
    const { epochs, averaged, rate } = this.settings;
    const order = Int32Array.from({ length: this.examples.sentences.length - 1 }, (_, at) => at);
    const first = epochs - Math.max(1, Math.round(epochs * averaged));
    let mean: NetworkWeights | undefined;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      this.rate = rate * (1 - (0.9 * epoch) / epochs);
      this.random.shuffle(order);
      let loss = 0;
      for (const sentence of order) loss += this.learn(sentence);
      if (epoch >= first) mean = addMean(mean, this.weights, epoch - first);
      log(epoch, loss / this.examples.labels.length, mean ?? this.weights);
    }
    return mean ?? this.weights;
  }

  /** One step on one sentence. @returns the sum of what is missing to the right labels' certainty */
  private learn(sentence: number): number {
    const from = this.examples.sentences[sentence] ?? 0;
    const length = (this.examples.sentences[sentence + 1] ?? 0) - from;
    this.reserve(length, from);
    this.chooseFeatures(from, length);
    for (let at = 0; at < length; at += 1) this.forward(at);
    this.sums.setTransitions(this.weights.transitions);
    this.sums.sum(this.scores, length);
    const loss = this.scoreSlopes(from, length);
    this.stepTransitions(from, length);
    for (let at = 0; at < length; at += 1) this.backward(at);
    return loss;
  }

  private reserve(length: number, from: number): void {
    const { hidden } = this.settings;
    if (this.hidden.length < length * hidden) {
      this.hidden = new Float32Array(length * 2 * hidden);
      this.scores = new Float32Array(length * 2 * L);
      this.back = new Float32Array(length * 2 * L);
      this.activeStarts = new Int32Array(length * 2 + 1);
    }
    const features = (this.examples.starts[from + length] ?? 0) - (this.examples.starts[from] ?? 0);
    if (this.active.length < features) this.active = new Int32Array(features * 2);
  }

  private chooseFeatures(from: number, length: number): void {
    const { starts, features } = this.examples;
    const { dropFeature } = this.settings;
    let used = 0;
    this.activeStarts[0] = 0;
    for (let at = 0; at < length; at += 1) {
      for (let slot = starts[from + at] ?? 0; slot < (starts[from + at + 1] ?? 0); slot += 1) {
        if (dropFeature > 0 && this.random.next() < dropFeature) continue;
        this.active[used] = features[slot] ?? 0;
        used += 1;
      }
      this.activeStarts[at + 1] = used;
    }
  }

  private forward(at: number): void {
    const { hidden: H, dropHidden } = this.settings;
    const { rows, bias, output, outputBias } = this.weights;
    const { hidden, active } = this;
    const base = at * H;
    for (let k = 0; k < H; k += 1) hidden[base + k] = bias[k] ?? 0;
    for (let slot = this.activeStarts[at] ?? 0; slot < (this.activeStarts[at + 1] ?? 0); slot += 1) {
      const row = (active[slot] ?? 0) * H;
      for (let k = 0; k < H; k += 1) hidden[base + k] = (hidden[base + k] ?? 0) + (rows[row + k] ?? 0);
    }
    const keep = 1 / (1 - dropHidden);
    for (let k = 0; k < H; k += 1) {
      const value = hidden[base + k] ?? 0;
      hidden[base + k] = value <= 0 || this.random.next() < dropHidden ? 0 : value * keep;
    }
    for (let label = 0; label < L; label += 1) {
      let score = outputBias[label] ?? 0;
      for (let k = 0; k < H; k += 1) score += (output[label * H + k] ?? 0) * (hidden[base + k] ?? 0);
      this.scores[at * L + label] = score;
    }
  }

  /** Writes marginal minus gold per score. */
  private scoreSlopes(from: number, length: number): number {
    const { back } = this;
    let loss = 0;
    for (let at = 0; at < length; at += 1) {
      const gold = this.examples.labels[from + at] ?? 0;
      for (let label = 0; label < L; label += 1) back[at * L + label] = this.sums.marginal(at, label);
      const right = back[at * L + gold] ?? 0;
      loss += 1 - right;
      back[at * L + gold] = right - 1;
    }
    return loss;
  }

  private stepTransitions(from: number, length: number): void {
    const { transitions } = this.weights;
    const { forward, backward, potentials, scale, steps } = this.sums;
    const gradient = new Float64Array(L * L);
    for (let at = 1; at < length; at += 1) {
      const gold = (this.examples.labels[from + at - 1] ?? 0) * L + (this.examples.labels[from + at] ?? 0);
      gradient[gold] = (gradient[gold] ?? 0) - 1;
      for (let after = 0; after < L; after += 1) {
        const slot = at * L + after;
        const ahead = ((backward[slot] ?? 0) * (potentials[slot] ?? 0)) / (scale[at] ?? 1);
        if (ahead < 1e-9) continue;
        for (let before = 0; before < L; before += 1) {
          const pair = before * L + after;
          gradient[pair] =
            (gradient[pair] ?? 0) + (forward[slot - after - L + before] ?? 0) * (steps[pair] ?? 0) * ahead;
        }
      }
    }
    for (let pair = 0; pair < gradient.length; pair += 1)
      step(transitions, this.squares.transitions, { at: pair, slope: gradient[pair] ?? 0, rate: this.rate });
  }

  private backward(at: number): void {
    const { hidden: H, dropHidden } = this.settings;
    const { rows, bias, output, outputBias } = this.weights;
    const { hidden, back, squares } = this;
    const slopes = new Float32Array(H);
    for (let label = 0; label < L; label += 1) {
      const slope = back[at * L + label] ?? 0;
      if (slope < NO_SLOPE && slope > -NO_SLOPE) continue;
      step(outputBias, squares.outputBias, { at: label, slope, rate: this.rate });
      for (let k = 0; k < H; k += 1) {
        const value = hidden[at * H + k] ?? 0;
        if (value === 0) continue;
        slopes[k] = (slopes[k] ?? 0) + slope * (output[label * H + k] ?? 0);
        step(output, squares.output, { at: label * H + k, slope: slope * value, rate: this.rate });
      }
    }
    const keep = 1 / (1 - dropHidden);
    let square = 0;
    for (let k = 0; k < H; k += 1) {
      slopes[k] = (slopes[k] ?? 0) * keep;
      square += (slopes[k] ?? 0) * (slopes[k] ?? 0);
    }
    if (square === 0) return;
    square /= H;
    for (let k = 0; k < H; k += 1) step(bias, squares.bias, { at: k, slope: slopes[k] ?? 0, rate: this.rate });
    for (let slot = this.activeStarts[at] ?? 0; slot < (this.activeStarts[at + 1] ?? 0); slot += 1) {
      const row = this.active[slot] ?? 0;
      const total = (squares.rows[row] ?? 0) + square;
      squares.rows[row] = total;
      const pace = this.rate / Math.sqrt(total + 1e-8);
      for (let k = 0; k < H; k += 1) rows[row * H + k] = (rows[row * H + k] ?? 0) - pace * (slopes[k] ?? 0);
    }
  }
}
