// A simple recurrent layer with its gradients, in one direction.
import { sigmoid } from '../../language/index.js';
import { Dense } from './dense.js';
import type { Parameter } from './parameter.js';
import type { Random } from './random.js';

/** Where sentences begin and end among the rows of a batch, half-open. */
export type Segment = { from: number; to: number };

export type RecurrenceState = { gates: Float64Array; cells: Float64Array; output: Float64Array };

/**
 * `c = f·c' + (1−f)·u`, `h = r·c`, with u, f and r from one product of the input: the recurrence itself is elementwise, so
 * that a whole batch is multiplied at once (SRU, Lei et al. 2018; QRNN, Bradbury et al. 2017).
 */
export class Recurrence {
  readonly dense: Dense;

  constructor(
    readonly inner: number,
    readonly width: number,
    readonly isBackward: boolean,
    random: Random,
  ) {
    this.dense = new Dense(inner, 3 * width, random, 1.4);
    // Cells start with different spans of memory.
    for (let k = 0; k < width; k += 1) this.dense.bias.value[width + k] = (3 * k) / width - 0.5;
  }

  forward(x: Float64Array, rows: number, segments: readonly Segment[]): RecurrenceState {
    const { width } = this;
    const gates = this.dense.forward(x, rows);
    const cells = new Float64Array(rows * width);
    const output = new Float64Array(rows * width);
    for (const { from, to } of segments) {
      for (let step = 0; step < to - from; step += 1) {
        const row = this.isBackward ? to - 1 - step : from + step;
        const before = step === 0 ? -1 : (this.isBackward ? row + 1 : row - 1) * width;
        const at = row * 3 * width;
        for (let k = 0; k < width; k += 1) {
          const u = gates[at + k] as number;
          const f = sigmoid(gates[at + width + k] as number);
          const r = sigmoid(gates[at + 2 * width + k] as number);
          gates[at + width + k] = f;
          gates[at + 2 * width + k] = r;
          const c = f * (before < 0 ? 0 : (cells[before + k] as number)) + (1 - f) * u;
          cells[row * width + k] = c;
          output[row * width + k] = r * c;
        }
      }
    }
    return { gates, cells, output };
  }

  /** The gradient of x. */
  backward(
    x: Float64Array,
    { gates, cells }: RecurrenceState,
    dh: Float64Array,
    segments: readonly Segment[],
  ): Float64Array {
    const { width } = this;
    const rows = dh.length / width;
    const dgates = new Float64Array(rows * 3 * width);
    const carried = new Float64Array(width);
    for (const { from, to } of segments) {
      carried.fill(0);
      for (let step = to - from - 1; step >= 0; step -= 1) {
        const row = this.isBackward ? to - 1 - step : from + step;
        const before = step === 0 ? -1 : (this.isBackward ? row + 1 : row - 1) * width;
        const at = row * 3 * width;
        for (let k = 0; k < width; k += 1) {
          const u = gates[at + k] as number;
          const f = gates[at + width + k] as number;
          const r = gates[at + 2 * width + k] as number;
          const c = cells[row * width + k] as number;
          const d = dh[row * width + k] as number;
          const dc = (carried[k] as number) + d * r;
          const previous = before < 0 ? 0 : (cells[before + k] as number);
          dgates[at + k] = dc * (1 - f);
          dgates[at + width + k] = dc * (previous - u) * f * (1 - f);
          dgates[at + 2 * width + k] = d * c * r * (1 - r);
          carried[k] = dc * f;
        }
      }
    }
    return this.dense.backward(x, dgates, rows);
  }

  parameters(): Parameter[] {
    return this.dense.parameters();
  }
}
