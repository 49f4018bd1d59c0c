// Products in blocks give what plain sums give.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { multiply, transpose } from '../../../src/language/index.js';

const numbers = (length: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
    .map(values => Float64Array.from(values));

const anyProduct = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(4, 8))
  .chain(([rows, inner, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      inner: fc.constant(inner),
      columns: fc.constant(columns),
      x: numbers(rows * inner),
      w: numbers(columns * inner),
      bias: numbers(columns),
    }),
  );

describe('a product', () => {
  it('is added to what stands there', () => {
    fc.assert(
      fc.property(anyProduct, ({ rows, inner, columns, x, w, bias }) => {
        const y = new Float64Array(rows * columns);
        for (let i = 0; i < rows; i += 1) y.set(bias, i * columns);
        multiply(x, w, y, { rows, inner, columns });
        for (let i = 0; i < rows; i += 1)
          for (let j = 0; j < columns; j += 1) {
            let sum = bias[j] ?? 0;
            for (let k = 0; k < inner; k += 1) sum += (x[i * inner + k] ?? 0) * (w[j * inner + k] ?? 0);
            expect(y[i * columns + j]).toBe(sum);
          }
      }),
    );
  });

  it('turned twice is itself', () => {
    const w = Float64Array.of(1, 2, 3, 4, 5, 6);
    const turned = new Float64Array(6);
    transpose(w, 2, 3, turned);
    expect([...turned]).toEqual([1, 4, 2, 5, 3, 6]);
    const back = new Float64Array(6);
    transpose(turned, 3, 2, back);
    expect(back).toEqual(w);
  });
});
