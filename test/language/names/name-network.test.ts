// The network against its definition.
import { describe, expect, it } from '@jest/globals';
import { LABEL_COUNT } from '../../../src/language/names/labels.js';
import { NameNetwork } from '../../../src/language/names/name-network.js';
import { NameFeatures } from '../../../src/language/names/sentence-features.js';
import { Random } from '../../../src/training/neural/random.js';

const FEATURES = 150;

describe('NameNetwork', () => {
  it.each([5, 8])('sums rows with either sign and any size exactly (%i units)', hidden => {
    const random = new Random(hidden);
    const numbers = (count: number) => Float32Array.from({ length: count }, () => random.normal());
    const arrays = {
      rows: Int8Array.from({ length: FEATURES * hidden }, (_, at) => (at % 3 === 0 ? -127 : random.below(255) - 127)),
      scale: numbers(hidden).map(value => Math.abs(value) / 100),
      bias: numbers(hidden),
      output: numbers(hidden * LABEL_COUNT),
      outputBias: numbers(LABEL_COUNT),
    };
    const features = new NameFeatures();
    features.clear();
    for (let row = 0; row < FEATURES; row += 1) features.push(row);
    features.endToken();
    const scores = new Float32Array(LABEL_COUNT);

    new NameNetwork(arrays).score(features, scores);

    const expected = Array.from(arrays.outputBias);
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = 0;
      for (let row = 0; row < FEATURES; row += 1) sum += arrays.rows[row * hidden + unit] ?? 0;
      const value = Math.max(0, sum * (arrays.scale[unit] ?? 0) + (arrays.bias[unit] ?? 0));
      for (let label = 0; label < LABEL_COUNT; label += 1)
        expected[label] = (expected[label] ?? 0) + value * (arrays.output[unit * LABEL_COUNT + label] ?? 0);
    }
    for (const [label, score] of expected.entries()) expect(scores[label]).toBeCloseTo(score, 2);
  });
});
