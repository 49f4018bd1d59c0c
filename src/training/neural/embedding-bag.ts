// A table of rows of which a token takes the sum: only the rows of a batch are touched when it learns.
import { addTo, putMean } from './parameter.js';
import type { Random } from './random.js';

/** Rows of `width` numbers, learnt with Adagrad (Duchi et al. 2011): rare rows keep a large rate. */
export class EmbeddingBag {
  readonly value: Float64Array;
  private readonly square: Float64Array;
  private readonly sum: Float64Array;
  private readonly touched = new Map<number, Float64Array>();

  constructor(
    readonly rows: number,
    readonly width: number,
    random: Random,
    deviation: number,
  ) {
    this.value = new Float64Array(rows * width);
    this.square = new Float64Array(rows);
    this.sum = new Float64Array(rows * width);
    for (let i = 0; i < this.value.length; i += 1) this.value[i] = random.normal() * deviation;
  }

  /** Adds row `row` to `into` at `at`. */
  addTo(into: Float64Array, at: number, row: number): void {
    const { value, width } = this;
    const from = row * width;
    for (let k = 0; k < width; k += 1) into[at + k] = (into[at + k] as number) + (value[from + k] as number);
  }

  /** Adds the gradient at `at` of `gradient` to row `row`. */
  addGradient(gradient: Float64Array, at: number, row: number): void {
    const { width } = this;
    let sum = this.touched.get(row);
    if (sum === undefined) {
      sum = new Float64Array(width);
      this.touched.set(row, sum);
    }
    for (let k = 0; k < width; k += 1) sum[k] = (sum[k] as number) + (gradient[at + k] as number);
  }

  /** One step for the rows that were touched; a row shares its square over its width. */
  update(rate: number, scale: number): void {
    const { value, square, width } = this;
    for (const [row, sum] of this.touched) {
      let norm = 0;
      for (let k = 0; k < width; k += 1) norm += (sum[k] as number) * (sum[k] as number);
      const total = (square[row] as number) + (norm * scale * scale) / width;
      square[row] = total;
      const step = (rate * scale) / (Math.sqrt(total) + 1e-6);
      const from = row * width;
      for (let k = 0; k < width; k += 1) value[from + k] = (value[from + k] as number) - step * (sum[k] as number);
    }
    this.touched.clear();
  }

  /** Takes the rows as they are now into the mean. */
  remember(): void {
    addTo(this.sum, this.value);
  }

  /** Becomes the mean of what was remembered. */
  settle(count: number): void {
    putMean(this.sum, this.value, count);
  }
}
