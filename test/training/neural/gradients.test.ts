// Gradients by hand against differences: what a network learns from must be the slope of its loss.
import { describe, expect, it } from '@jest/globals';
import { crossEntropy } from '../../../src/training/neural/cross-entropy.js';
import { Dense } from '../../../src/training/neural/dense.js';
import type { Parameter } from '../../../src/training/neural/parameter.js';
import { Random } from '../../../src/training/neural/random.js';
import { Recurrence } from '../../../src/training/neural/recurrence.js';

const STEP = 1e-5;

/** The slope of `loss` along one number of `values`. */
function slope(values: Float64Array, at: number, loss: () => number): number {
  const held = values[at] ?? 0;
  values[at] = held + STEP;
  const above = loss();
  values[at] = held - STEP;
  const below = loss();
  values[at] = held;
  return (above - below) / (2 * STEP);
}

function expectSlopes(parameters: readonly Parameter[], loss: () => number): void {
  for (const { value, gradient } of parameters)
    for (let i = 0; i < value.length; i += 3) expect(gradient[i]).toBeCloseTo(slope(value, i, loss), 5);
}

const drawn = (length: number, random: Random): Float64Array => new Float64Array(length).map(() => random.normal());
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe('gradients', () => {
  it('of a linear layer are its slopes', () => {
    const random = new Random(1);
    const layer = new Dense(8, 4, random);
    const x = drawn(3 * 8, random);
    const direction = drawn(3 * 4, random);
    const loss = (): number => dot(layer.forward(x, 3), direction);
    const dx = layer.backward(x, direction, 3);
    expectSlopes(layer.parameters(), loss);
    for (let i = 0; i < x.length; i += 1) expect(dx[i]).toBeCloseTo(slope(x, i, loss), 5);
  });

  it.each([false, true])('of a recurrence are its slopes (backwards: %s)', isBackward => {
    const random = new Random(2);
    const layer = new Recurrence(4, 4, isBackward, random);
    const segments = [
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ];
    const x = drawn(5 * 4, random);
    const direction = drawn(5 * 4, random);
    const loss = (): number => dot(layer.forward(x, 5, segments).output, direction);
    const dx = layer.backward(x, layer.forward(x, 5, segments), direction, segments);
    expectSlopes(layer.parameters(), loss);
    for (let i = 0; i < x.length; i += 1) expect(dx[i]).toBeCloseTo(slope(x, i, loss), 5);
  });

  it('of a choice are its slopes, and sum to nothing', () => {
    const random = new Random(3);
    const scores = drawn(6, random);
    const gradient = new Float64Array(6);
    const choice = { scores, at: 1, count: 4, gold: 2, weight: 0.5 };
    crossEntropy({ ...choice, gradient });
    const loss = (): number => crossEntropy({ ...choice, gradient: new Float64Array(6) });
    for (let i = 0; i < 6; i += 1) expect(gradient[i]).toBeCloseTo(slope(scores, i, loss), 6);
    expect(gradient.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10);
  });
});
