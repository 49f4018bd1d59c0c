// A linear layer with its gradients.
import { multiply, transpose } from '../../language/index.js';
import { Parameter } from './parameter.js';
import type { Random } from './random.js';

/** `y = x·wᵀ + b` over a batch of rows. `columns` must be a multiple of four, `inner` too. */
export class Dense {
  readonly weight: Parameter;
  readonly bias: Parameter;
  private readonly turned: Float64Array;

  constructor(
    readonly inner: number,
    readonly columns: number,
    random: Random,
    scale = 1,
  ) {
    this.weight = new Parameter(inner * columns);
    this.bias = new Parameter(columns);
    this.turned = new Float64Array(inner * columns);
    const deviation = scale * Math.sqrt(2 / (inner + columns));
    for (let i = 0; i < this.weight.value.length; i += 1) this.weight.value[i] = random.normal() * deviation;
  }

  forward(x: Float64Array, rows: number): Float64Array {
    const y = new Float64Array(rows * this.columns);
    for (let row = 0; row < rows; row += 1) y.set(this.bias.value, row * this.columns);
    multiply(x, this.weight.value, y, { rows, inner: this.inner, columns: this.columns });
    return y;
  }

  /** Adds to the gradients of weight and bias, and returns the gradient of x. */
  backward(x: Float64Array, dy: Float64Array, rows: number): Float64Array {
    this.addGradients(x, dy, rows);
    transpose(this.weight.value, this.columns, this.inner, this.turned);
    const dx = new Float64Array(rows * this.inner);
    multiply(dy, this.turned, dx, { rows, inner: this.columns, columns: this.inner });
    return dx;
  }

  private addGradients(x: Float64Array, dy: Float64Array, rows: number): void {
    const { inner, columns } = this;
    const xt = new Float64Array(rows * inner);
    const dyt = new Float64Array(rows * columns);
    transpose(x, rows, inner, xt);
    transpose(dy, rows, columns, dyt);
    const gradient = new Float64Array(columns * inner);
    multiply(dyt, xt, gradient, { rows: columns, inner: rows, columns: inner });
    const w = this.weight.gradient;
    for (let i = 0; i < gradient.length; i += 1) w[i] = (w[i] as number) + (gradient[i] as number);
    const b = this.bias.gradient;
    for (let j = 0; j < columns; j += 1) {
      let sum = 0;
      for (let i = 0; i < rows; i += 1) sum += dyt[j * rows + i] as number;
      b[j] = (b[j] as number) + sum;
    }
  }

  parameters(): Parameter[] {
    return [this.weight, this.bias];
  }
}
