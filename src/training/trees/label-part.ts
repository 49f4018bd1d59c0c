// The part of a network that names arcs, with its gradients.
import { DISTANCES, distanceStep, ROOT_DISTANCE } from '../../language/index.js';
import { crossEntropy } from '../neural/cross-entropy.js';
import { Dense } from '../neural/dense.js';
import { add, apply, freeMask, leaky, leakyBack } from '../neural/dropout.js';
import { Parameter } from '../neural/parameter.js';
import type { Random } from '../neural/random.js';
import type { TreeBatch } from './tree-batch.js';
import type { TreeShape } from './tree-shape.js';

/** One hidden layer over dependent, head and their distance; learnt with the right heads. `scoreLabels` reads the same. */
export class LabelPart {
  readonly dependents: Dense;
  readonly heads: Dense;
  readonly scores: Dense;
  readonly distance: Parameter;

  constructor(
    inner: number,
    private readonly relations: number,
    private readonly shape: TreeShape,
    private readonly random: Random,
  ) {
    const { labels } = shape;
    this.dependents = new Dense(inner, labels, random);
    this.heads = new Dense(inner, labels, random);
    this.scores = new Dense(labels, Math.ceil(relations / 4) * 4, random);
    this.distance = Parameter.random((DISTANCES + 1) * labels, random, 0.05);
  }

  /** Loss of the relations; adds to the gradients of the rows of all words, the root last. */
  learn(encoded: Float64Array, gradient: Float64Array, batch: TreeBatch): number {
    const { labels, dropout } = this.shape;
    const { rows, headRow } = batch;
    const words = encoded.subarray(0, rows * this.dependents.inner);
    const hidden = this.dependents.forward(words, rows);
    const head = this.heads.forward(encoded, rows + 1);
    const steps = headRow.map((to, row) => (to === rows ? ROOT_DISTANCE : distanceStep(to - row)));
    for (let row = 0; row < rows; row += 1)
      for (let k = 0; k < labels; k += 1)
        hidden[row * labels + k] =
          (hidden[row * labels + k] as number) +
          (head[(headRow[row] as number) * labels + k] as number) +
          (this.distance.value[(steps[row] as number) * labels + k] as number);
    const active = leaky(hidden);
    const mask = freeMask(this.random, dropout, active.length);
    apply(mask, active);
    const { loss, scoreGradient } = this.judge(active, batch);

    const down = this.scores.backward(active, scoreGradient, rows);
    apply(mask, down);
    leakyBack(hidden, down);
    const headGradient = new Float64Array((rows + 1) * labels);
    const { gradient: distanceGradient } = this.distance;
    for (let row = 0; row < rows; row += 1)
      for (let k = 0; k < labels; k += 1) {
        const d = down[row * labels + k] as number;
        const to = (headRow[row] as number) * labels + k;
        const step = (steps[row] as number) * labels + k;
        headGradient[to] = (headGradient[to] as number) + d;
        distanceGradient[step] = (distanceGradient[step] as number) + d;
      }
    add(gradient, this.heads.backward(encoded, headGradient, rows + 1));
    add(gradient.subarray(0, words.length), this.dependents.backward(words, down, rows));
    return loss;
  }

  private judge(active: Float64Array, { rows, relation }: TreeBatch): { loss: number; scoreGradient: Float64Array } {
    const scores = this.scores.forward(active, rows);
    const scoreGradient = new Float64Array(scores.length);
    let loss = 0;
    for (let row = 0; row < rows; row += 1)
      loss += crossEntropy({
        scores,
        at: row * this.scores.columns,
        count: this.relations,
        gold: relation[row] as number,
        weight: 1,
        gradient: scoreGradient,
      });
    return { loss, scoreGradient };
  }

  parameters(): Parameter[] {
    return [...[this.dependents, this.heads, this.scores].flatMap(layer => layer.parameters()), this.distance];
  }
}
