// Several networks as one.
import { describe, expect, it } from '@jest/globals';
import { LABEL_COUNT } from '../../../src/language/index.js';
import { emptyWeights, joinNetworks } from '../../../src/training/names/network-weights.js';
import { Random } from '../../../src/training/neural/random.js';

const HIDDEN = 3;
const FEATURES = 4;
const random = new Random(9);

function randomWeights() {
  const weights = emptyWeights(FEATURES, HIDDEN, HIDDEN);
  for (const array of Object.values(weights)) for (const at of array.keys()) array[at] = random.normal();
  return weights;
}

/** Scores of a token with the features 0 and 2. */
function scoresOf(weights: ReturnType<typeof emptyWeights>): number[] {
  const hidden = weights.bias.length;
  const units = Array.from(weights.bias, (bias, unit) =>
    Math.max(0, bias + (weights.rows[unit] ?? 0) + (weights.rows[2 * hidden + unit] ?? 0)),
  );
  return Array.from(weights.outputBias, (bias, label) =>
    units.reduce((sum, unit, at) => sum + unit * (weights.output[label * hidden + at] ?? 0), bias),
  );
}

describe('joinNetworks', () => {
  it('scores as the networks do on average', () => {
    const networks = [randomWeights(), randomWeights()];
    const each = networks.map(scoresOf);

    const joined = scoresOf(joinNetworks(networks));

    expect(joined).toHaveLength(LABEL_COUNT);
    for (const [label, score] of joined.entries())
      expect(score).toBeCloseTo(((each[0]?.[label] ?? 0) + (each[1]?.[label] ?? 0)) / 2, 4);
  });
});
