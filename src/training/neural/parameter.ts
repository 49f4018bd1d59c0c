// Numbers that are learnt, with their gradient and the state of their optimiser.

import type { Random } from './random.js';

/** How one step is taken: Adam (Kingma and Ba 2015). */
export type Step = { rate: number; count: number; scale: number };

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;

/** A dense block of weights. */
export class Parameter {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  private readonly sum: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(length: number) {
    this.value = new Float64Array(length);
    this.gradient = new Float64Array(length);
    this.sum = new Float64Array(length);
    this.mean = new Float64Array(length);
    this.square = new Float64Array(length);
  }

  /** Values drawn at random. */
  static random(length: number, random: Random, deviation: number): Parameter {
    const made = new Parameter(length);
    for (let i = 0; i < length; i += 1) made.value[i] = random.normal() * deviation;
    return made;
  }

  /** Takes the values as they are now into the mean. */
  remember(): void {
    addTo(this.sum, this.value);
  }

  /** Becomes the mean of what was remembered. */
  settle(count: number): void {
    putMean(this.sum, this.value, count);
  }

  /** Moves against the gradient, which is multiplied by `scale` first, and clears it. */
  update({ rate, count, scale }: Step): void {
    const { value, gradient, mean, square } = this;
    const first = 1 - power(BETA1, count);
    const second = 1 - power(BETA2, count);
    for (let i = 0; i < value.length; i += 1) {
      const g = (gradient[i] as number) * scale;
      const m = BETA1 * (mean[i] as number) + (1 - BETA1) * g;
      const s = BETA2 * (square[i] as number) + (1 - BETA2) * g * g;
      mean[i] = m;
      square[i] = s;
      value[i] = (value[i] as number) - (rate * (m / first)) / (Math.sqrt(s / second) + EPSILON);
      gradient[i] = 0;
    }
  }
}

/** Adds the values as they are now to a sum, whose mean is better than where learning stops (Izmailov et al. 2018). */
export function addTo(sum: Float64Array, value: Float64Array): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (value[i] as number);
}

/** Puts the mean of `count` sums in place of the values. */
export function putMean(sum: Float64Array, value: Float64Array, count: number): void {
  for (let i = 0; i < sum.length; i += 1) value[i] = (sum[i] as number) / count;
}

/** A whole power by squaring: `Math.pow` may differ between engines in its last bit. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
