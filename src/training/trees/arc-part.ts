// The part of a network that judges pairs of words as dependent and head, with its gradients.
import { DISTANCES, distanceStep, multiply } from '../../language/index.js';
import { crossEntropy } from '../neural/cross-entropy.js';
import { Dense } from '../neural/dense.js';
import { add, apply, freeMask, leaky, leakyBack } from '../neural/dropout.js';
import { Parameter } from '../neural/parameter.js';
import type { Random } from '../neural/random.js';
import type { Segment } from '../neural/recurrence.js';
import type { TreeBatch } from './tree-batch.js';
import type { TreeShape } from './tree-shape.js';

/** Gradients below it move nothing. */
const NOTHING = 1e-7;

/** Biaffine scores (Dozat and Manning 2017) with a term for the distance; `scoreArcs` computes the same when reading. */
export class ArcPart {
  readonly dependents: Dense;
  readonly heads: Dense;
  readonly bilinear: Dense;
  readonly headBias: Parameter;
  readonly dependentDistance: Parameter;
  readonly headDistance: Parameter;

  constructor(
    inner: number,
    private readonly shape: TreeShape,
    private readonly random: Random,
  ) {
    const { arcs } = shape;
    this.dependents = new Dense(inner, arcs, random);
    this.heads = new Dense(inner, arcs, random);
    this.bilinear = new Dense(arcs, arcs, random);
    this.headBias = new Parameter(arcs);
    this.dependentDistance = Parameter.random(DISTANCES * arcs, random, 0.05);
    this.headDistance = Parameter.random(DISTANCES * arcs, random, 0.05);
  }

  /**
   * Loss of the heads; adds to the gradients of the words' rows.
   * @param encoded rows of all words, the root last
   * @param gradient of the same size
   */
  learn(encoded: Float64Array, gradient: Float64Array, batch: TreeBatch): number {
    const { dropout, arcs } = this.shape;
    const { rows } = batch;
    const words = encoded.subarray(0, rows * this.dependents.inner);
    const beforeDependent = this.dependents.forward(words, rows);
    const beforeHead = this.heads.forward(encoded, rows + 1);
    const dependent = leaky(beforeDependent);
    const head = leaky(beforeHead);
    const dependentMask = freeMask(this.random, dropout, dependent.length);
    const headMask = freeMask(this.random, dropout, head.length);
    apply(dependentMask, dependent);
    apply(headMask, head);
    const judged = this.bilinear.forward(head, rows + 1);

    const state = new PairState(this, { dependent, judged, rows, arcs });
    let loss = 0;
    batch.segments.forEach((segment, i) => {
      loss += state.learnSentence(segment, batch.samples[i]?.head ?? new Int32Array(0));
    });
    state.finish();

    const headGradient = this.bilinear.backward(head, state.judgedGradient, rows + 1);
    apply(headMask, headGradient);
    leakyBack(beforeHead, headGradient);
    add(gradient, this.heads.backward(encoded, headGradient, rows + 1));
    apply(dependentMask, state.dependentGradient);
    leakyBack(beforeDependent, state.dependentGradient);
    add(gradient.subarray(0, words.length), this.dependents.backward(words, state.dependentGradient, rows));
    return loss;
  }

  parameters(): Parameter[] {
    const layers = [this.dependents, this.heads, this.bilinear].flatMap(layer => layer.parameters());
    return [...layers, this.headBias, this.dependentDistance, this.headDistance];
  }
}

type Pairs = { dependent: Float64Array; judged: Float64Array; rows: number; arcs: number };

/** Scores of the pairs of one batch, and what flows back through them. */
class PairState {
  readonly dependentGradient: Float64Array;
  readonly judgedGradient: Float64Array;
  private readonly fromDependent: Float64Array;
  private readonly fromHead: Float64Array;
  private readonly fromDependentGradient: Float64Array;
  private readonly fromHeadGradient: Float64Array;

  constructor(
    private readonly part: ArcPart,
    private readonly pairs: Pairs,
  ) {
    const { dependent, judged, rows, arcs } = pairs;
    this.dependentGradient = new Float64Array(dependent.length);
    this.judgedGradient = new Float64Array(judged.length);
    this.fromDependent = new Float64Array(rows * DISTANCES);
    this.fromHead = new Float64Array((rows + 1) * DISTANCES);
    this.fromDependentGradient = new Float64Array(rows * DISTANCES);
    this.fromHeadGradient = new Float64Array((rows + 1) * DISTANCES);
    const shape = { inner: arcs, columns: DISTANCES };
    multiply(dependent, part.dependentDistance.value, this.fromDependent, { ...shape, rows });
    multiply(judged, part.headDistance.value, this.fromHead, { ...shape, rows: rows + 1 });
  }

  learnSentence({ from, to }: Segment, heads: Int32Array): number {
    const length = to - from;
    const width = length + 1;
    const scores = new Float64Array(length * width);
    for (let i = 0; i < length; i += 1)
      for (let h = 0; h < width; h += 1) scores[i * width + h] = h === i ? -1e8 : this.score(from, { i, h, length });
    const gradient = new Float64Array(scores.length);
    let loss = 0;
    for (let i = 0; i < length; i += 1) {
      const head = heads[i] as number;
      const gold = head < 0 ? length : head;
      loss += crossEntropy({ scores, at: i * width, count: width, gold, weight: 1, gradient });
    }
    for (let i = 0; i < length; i += 1)
      for (let h = 0; h < width; h += 1) {
        const d = gradient[i * width + h] as number;
        if (h !== i && Math.abs(d) > NOTHING) this.flowBack(from, { i, h, length }, d);
      }
    return loss;
  }

  private rowOf(from: number, h: number, length: number): number {
    return h === length ? this.pairs.rows : from + h;
  }

  private score(from: number, { i, h, length }: { i: number; h: number; length: number }): number {
    const { dependent, judged, arcs } = this.pairs;
    const bias = this.part.headBias.value;
    const row = this.rowOf(from, h, length);
    let sum = 0;
    for (let k = 0; k < arcs; k += 1)
      sum += ((dependent[(from + i) * arcs + k] as number) + (bias[k] as number)) * (judged[row * arcs + k] as number);
    if (h === length) return sum;
    const step = distanceStep(h - i);
    return (
      sum +
      (this.fromDependent[(from + i) * DISTANCES + step] as number) +
      (this.fromHead[row * DISTANCES + step] as number)
    );
  }

  private flowBack(from: number, { i, h, length }: { i: number; h: number; length: number }, d: number): void {
    const { dependent, judged, arcs } = this.pairs;
    const { value: bias, gradient: biasGradient } = this.part.headBias;
    const row = this.rowOf(from, h, length);
    const at = (from + i) * arcs;
    const to = row * arcs;
    for (let k = 0; k < arcs; k += 1) {
      const j = judged[to + k] as number;
      this.dependentGradient[at + k] = (this.dependentGradient[at + k] as number) + d * j;
      this.judgedGradient[to + k] =
        (this.judgedGradient[to + k] as number) + d * ((dependent[at + k] as number) + (bias[k] as number));
      biasGradient[k] = (biasGradient[k] as number) + d * j;
    }
    if (h === length) return;
    const step = distanceStep(h - i);
    const left = (from + i) * DISTANCES + step;
    const right = row * DISTANCES + step;
    this.fromDependentGradient[left] = (this.fromDependentGradient[left] as number) + d;
    this.fromHeadGradient[right] = (this.fromHeadGradient[right] as number) + d;
  }

  /** What flows back through the distances. */
  finish(): void {
    const { dependent, judged, rows } = this.pairs;
    const { dependentDistance, headDistance } = this.part;
    this.finishOne(dependentDistance, this.fromDependentGradient, {
      values: dependent,
      into: this.dependentGradient,
      rows,
    });
    this.finishOne(headDistance, this.fromHeadGradient, { values: judged, into: this.judgedGradient, rows: rows + 1 });
  }

  private finishOne(
    { value, gradient }: Parameter,
    from: Float64Array,
    { values, into, rows }: { values: Float64Array; into: Float64Array; rows: number },
  ): void {
    const { arcs } = this.pairs;
    for (let row = 0; row < rows; row += 1)
      for (let step = 0; step < DISTANCES; step += 1) {
        const d = from[row * DISTANCES + step] as number;
        if (d === 0) continue;
        for (let k = 0; k < arcs; k += 1) {
          into[row * arcs + k] = (into[row * arcs + k] as number) + d * (value[step * arcs + k] as number);
          gradient[step * arcs + k] = (gradient[step * arcs + k] as number) + d * (values[row * arcs + k] as number);
        }
      }
  }
}
