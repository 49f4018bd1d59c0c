// How wrong a choice among scores is.
import { exp, log } from '../../language/index.js';

export type Choice = {
  scores: Float64Array;
  /** Where the scores of this choice begin, and how many they are. */
  at: number;
  count: number;
  /** What would be right, from 0. */
  gold: number;
  weight: number;
  gradient: Float64Array;
};

/** The weighted loss of one choice; its gradient is written over `gradient` at the same place. */
export function crossEntropy({ scores, at, count, gold, weight, gradient }: Choice): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) highest = Math.max(highest, scores[at + i] as number);
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const value = exp((scores[at + i] as number) - highest);
    gradient[at + i] = value;
    sum += value;
  }
  for (let i = 0; i < count; i += 1) gradient[at + i] = ((gradient[at + i] as number) * weight) / sum;
  gradient[at + gold] = (gradient[at + gold] as number) - weight;
  return weight * (log(sum) + highest - (scores[at + gold] as number));
}
