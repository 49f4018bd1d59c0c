// A linear chain over the labels of a sentence (Lafferty, McCallum and Pereira 2001): the best row, and how sure it is.
import { exp } from '../neural/exact-math.js';
import { canFollow, canStart, canStop, LABEL_COUNT } from './labels.js';

const L = LABEL_COUNT;

/** Scores of one label after another: entry `before * LABEL_COUNT + after`; forbidden pairs are never read. */
export type Transitions = Float32Array;

const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: L }, (_, after) =>
  Array.from({ length: L }, (_, before) => before).filter(before => canFollow(before, after)),
);

/** Reads the best row of labels (Viterbi 1967), in time linear in the sentence's length. */
export class Chain {
  private back = new Uint8Array(64 * L);

  constructor(private readonly transitions: Transitions) {}

  /** @param scores score of label l at token t: entry `t * LABEL_COUNT + l` */
  best(scores: Float32Array, length: number): Uint8Array {
    if (this.back.length < length * L) this.back = new Uint8Array(length * L * 2);
    let current = new Float64Array(L);
    let next = new Float64Array(L);
    for (let label = 0; label < L; label += 1) current[label] = canStart(label) ? (scores[label] ?? 0) : -Infinity;
    for (let at = 1; at < length; at += 1) {
      this.step(current, next, { scores, at });
      [current, next] = [next, current];
    }
    return this.trace(current, length);
  }

  private step(current: Float64Array, next: Float64Array, { scores, at }: { scores: Float32Array; at: number }): void {
    for (let after = 0; after < L; after += 1) {
      let top = -Infinity;
      let from = 0;
      for (const before of FOLLOWERS[after] ?? []) {
        const score = (current[before] ?? 0) + (this.transitions[before * L + after] ?? 0);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[after] = top + (scores[at * L + after] ?? 0);
      this.back[at * L + after] = from;
    }
  }

  private trace(last: Float64Array, length: number): Uint8Array {
    const labels = new Uint8Array(length);
    let label = 0;
    for (let one = 1; one < L; one += 1) if (canStop(one) && (last[one] ?? 0) > (last[label] ?? 0)) label = one;
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[at] = label;
      label = this.back[at * L + label] ?? 0;
    }
    return labels;
  }
}

/** Probabilities of a chain by the forward and backward sums (Rabiner 1989), each token's scaled to one. */
export class ChainSums {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  potentials = new Float64Array(0);
  scale = new Float64Array(0);
  /** `exp` of the transitions, zero where one label may not follow another. */
  readonly steps = new Float64Array(L * L);

  setTransitions(transitions: Transitions): void {
    for (let before = 0; before < L; before += 1)
      for (let after = 0; after < L; after += 1) {
        const at = before * L + after;
        this.steps[at] = canFollow(before, after) ? exp(transitions[at] ?? 0) : 0;
      }
  }

  /** Fills `forward`, `backward`, `potentials` and `scale` for a sentence. */
  sum(scores: Float32Array, length: number): void {
    this.reserve(length);
    this.setPotentials(scores, length);
    for (let at = 0; at < length; at += 1) this.stepForward(at);
    for (let at = length - 1; at >= 0; at -= 1) this.stepBackward(at, length);
  }

  /** Probability of a label at a token, after `sum`. */
  marginal(at: number, label: number): number {
    return (this.forward[at * L + label] ?? 0) * (this.backward[at * L + label] ?? 0);
  }

  private reserve(length: number): void {
    if (this.scale.length >= length) return;
    this.forward = new Float64Array(length * 2 * L);
    this.backward = new Float64Array(length * 2 * L);
    this.potentials = new Float64Array(length * 2 * L);
    this.scale = new Float64Array(length * 2);
  }

  private setPotentials(scores: Float32Array, length: number): void {
    for (let at = 0; at < length; at += 1) {
      let top = -Infinity;
      for (let label = 0; label < L; label += 1) top = Math.max(top, scores[at * L + label] ?? 0);
      for (let label = 0; label < L; label += 1) {
        const slot = at * L + label;
        this.potentials[slot] = exp((scores[slot] ?? 0) - top);
      }
    }
  }

  private stepForward(at: number): void {
    let total = 0;
    for (let after = 0; after < L; after += 1) {
      let sum = 0;
      if (at === 0) sum = canStart(after) ? 1 : 0;
      else
        for (const before of FOLLOWERS[after] ?? [])
          sum += (this.forward[(at - 1) * L + before] ?? 0) * (this.steps[before * L + after] ?? 0);
      const value = sum * (this.potentials[at * L + after] ?? 0);
      this.forward[at * L + after] = value;
      total += value;
    }
    this.scale[at] = total;
    for (let label = 0; label < L; label += 1) {
      const slot = at * L + label;
      this.forward[slot] = (this.forward[slot] ?? 0) / total;
    }
  }

  /** `backward` is scaled so that its product with `forward` is the marginal. */
  private stepBackward(at: number, length: number): void {
    if (at === length - 1) {
      let total = 0;
      for (let label = 0; label < L; label += 1) if (canStop(label)) total += this.forward[at * L + label] ?? 0;
      for (let label = 0; label < L; label += 1) this.backward[at * L + label] = canStop(label) ? 1 / total : 0;
      return;
    }
    for (let before = 0; before < L; before += 1) this.backward[at * L + before] = 0;
    for (let after = 0; after < L; after += 1) {
      const slot = (at + 1) * L + after;
      const ahead = ((this.backward[slot] ?? 0) * (this.potentials[slot] ?? 0)) / (this.scale[at + 1] ?? 1);
      for (const before of FOLLOWERS[after] ?? []) {
        const own = at * L + before;
        this.backward[own] = (this.backward[own] ?? 0) + ahead * (this.steps[before * L + after] ?? 0);
      }
    }
  }
}
