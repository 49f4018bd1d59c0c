// A large table of small weights, most of them nought: stored as steps from one weight to the next.

/** A step of this many places has no weight at its end and goes on with the next step. */
const LONGEST_STEP = 255;

export type SparseWeights = { steps: Uint8Array; weights: Int8Array };

/** Packs a table. */
export function packSparse(table: Int8Array): SparseWeights {
  const steps: number[] = [];
  const weights: number[] = [];
  let step = 0;
  for (const weight of table) {
    if (weight !== 0) {
      for (; step >= LONGEST_STEP; step -= LONGEST_STEP) steps.push(LONGEST_STEP);
      steps.push(step);
      weights.push(weight);
      step = 0;
    }
    step += 1;
  }
  return { steps: Uint8Array.from(steps), weights: Int8Array.from(weights) };
}

/** The table again; undefined when the weights do not fit into `size` places or do not answer to the steps. */
export function unpackSparse(steps: Uint8Array, weights: Int8Array, size: number): Int8Array | undefined {
  const table = new Int8Array(size);
  let [at, next] = [0, 0];
  for (const step of steps) {
    at += step;
    if (step === LONGEST_STEP) continue;
    if (at >= size || next >= weights.length) return undefined;
    table[at] = weights[next] ?? 0;
    next += 1;
  }
  return next === weights.length ? table : undefined;
}
