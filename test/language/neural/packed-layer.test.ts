// Two columns in one number give what two columns give.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Model,
  multiplyPacked,
  packColumns,
  packedLayerOf,
  quantise,
  Scratch,
} from '../../../src/language/index.js';

const numbers = (length: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length })
    .map(values => Float64Array.from(values));

const anyLayer = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 11 }))
  .chain(([rows, inner, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      inner: fc.constant(inner),
      columns: fc.constant(columns),
      x: numbers(rows * inner),
      weight: numbers(columns * inner),
      bias: numbers(columns),
    }),
  );

function modelOf(arrays: Model['arrays']): Model {
  const header = { format: 1, layer: 'trees', language: 'nl', sources: [], licence: '', date: '', scores: {} } as const;
  return { header: { ...header, sources: [], settings: {} }, arrays };
}

describe('a packed layer', () => {
  it('multiplies as its weights do, up to the fineness of a byte', () => {
    fc.assert(
      fc.property(anyLayer, ({ rows, inner, columns, x, weight, bias }) => {
        const layer = packedLayerOf(modelOf(packColumns('one', { weight, bias, inner })), 'one', inner);
        const whole = x.slice();
        const y = multiplyPacked(whole, layer, { rows, unit: quantise(whole), scratch: new Scratch() });
        expect(layer.columns % 8).toBe(0);
        for (let i = 0; i < rows; i += 1)
          for (let j = 0; j < columns; j += 1) {
            let sum = bias[j] ?? 0;
            for (let k = 0; k < inner; k += 1) sum += (x[i * inner + k] ?? 0) * (weight[j * inner + k] ?? 0);
            expect(Math.abs((y[i * layer.columns + j] ?? 0) - sum)).toBeLessThan(0.05 * inner + 1e-6);
          }
      }),
    );
  });

  it('is refused where a part has another size, with the command that restores the file', () => {
    const parts = packColumns('one', { weight: new Float64Array(8), bias: new Float64Array(2), inner: 4 });
    expect(() => packedLayerOf(modelOf(parts), 'one', 5)).toThrow(/wrong size/);
    expect(() => packedLayerOf(modelOf({}), 'one', 4)).toThrow(/"one.bytes"/);
  });
});
