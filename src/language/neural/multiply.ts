// The products that a network is made of, in plain loops whose order of summation is fixed.

/** Rows, inner size and columns of a product. */
export type Product = { rows: number; inner: number; columns: number };

/**
 * `y[rows × columns] += x[rows × inner] · wᵀ`, with `w[columns × inner]`: a weight row for each output; what `y` holds, a
 * bias or nothing, comes first in each sum. Two rows by four columns at a time, so that a loaded number is used more than
 * once. `columns` must be a multiple of four.
 */
export function multiply(x: Float64Array, w: Float64Array, y: Float64Array, product: Product): void {
  const { rows, inner, columns } = product;
  for (let i = 0; i < rows; i += 2) {
    // The last row of an odd number is computed twice, from what stood there, into its own place.
    const other = i + 1 < rows ? i + 1 : i;
    const x0 = i * inner;
    const x1 = other * inner;
    for (let j = 0; j < columns; j += 4) {
      const w0 = j * inner;
      const w1 = w0 + inner;
      const w2 = w1 + inner;
      const w3 = w2 + inner;
      const y0 = i * columns + j;
      const y1 = other * columns + j;
      let a0 = y[y0] as number;
      let a1 = y[y0 + 1] as number;
      let a2 = y[y0 + 2] as number;
      let a3 = y[y0 + 3] as number;
      let b0 = y[y1] as number;
      let b1 = y[y1 + 1] as number;
      let b2 = y[y1 + 2] as number;
      let b3 = y[y1 + 3] as number;
      for (let k = 0; k < inner; k += 1) {
        const p = x[x0 + k] as number;
        const q = x[x1 + k] as number;
        const r0 = w[w0 + k] as number;
        const r1 = w[w1 + k] as number;
        const r2 = w[w2 + k] as number;
        const r3 = w[w3 + k] as number;
        a0 += p * r0;
        a1 += p * r1;
        a2 += p * r2;
        a3 += p * r3;
        b0 += q * r0;
        b1 += q * r1;
        b2 += q * r2;
        b3 += q * r3;
      }
      y[y0] = a0;
      y[y0 + 1] = a1;
      y[y0 + 2] = a2;
      y[y0 + 3] = a3;
      y[y1] = b0;
      y[y1 + 1] = b1;
      y[y1 + 2] = b2;
      y[y1 + 3] = b3;
    }
  }
}

/** `w` with rows and columns exchanged. */
export function transpose(w: Float64Array, rows: number, columns: number, into: Float64Array): void {
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) into[j * rows + i] = w[i * columns + j] as number;
}
