// Groups of vectors, and the decomposition behind the vectors.
import { describe, expect, it } from '@jest/globals';
import { buildVectors } from '../../../src/training/names/context-vectors.js';
import { groupVectors } from '../../../src/training/names/k-means.js';
import { eigenvectors } from '../../../src/training/names/symmetric-eigen.js';
import { Random } from '../../../src/training/neural/random.js';

describe('eigenvectors', () => {
  it('give the matrix back', () => {
    const size = 6;
    const random = new Random(5);
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j <= i; j += 1) matrix[i * size + j] = matrix[j * size + i] = random.normal();

    const { values, vectors } = eigenvectors(matrix.slice(), size);

    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) {
        let sum = 0;
        for (let k = 0; k < size; k += 1)
          sum += (vectors[i * size + k] ?? 0) * (values[k] ?? 0) * (vectors[j * size + k] ?? 0);
        expect(sum).toBeCloseTo(matrix[i * size + j] ?? 0, 8);
      }
  });
});

describe('groupVectors', () => {
  it('puts vectors of one direction together', () => {
    const vectors = Float64Array.of(1, 0.1, 5, 0.2, 0.1, 1, 0.3, 9, 2, 0.1);

    const { groups } = groupVectors(vectors, 2, { count: 2, rounds: 5 });

    expect(groups[0]).toBe(groups[1]);
    expect(groups[0]).toBe(groups[4]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });

  it('gives the same groups every time', () => {
    const random = new Random(2);
    const vectors = new Float64Array(400).map(() => random.normal());
    const settings = { count: 7, rounds: 4 };

    expect(groupVectors(vectors.slice(), 4, settings)).toEqual(groupVectors(vectors.slice(), 4, settings));
  });
});

describe('buildVectors', () => {
  it('brings words of like surroundings near each other', () => {
    const animals = ['cat', 'dog'];
    const places = ['Paris', 'Delft'];
    const sentences = Array.from({ length: 60 }, (_, i) => [
      ['the', animals[i % 2] ?? '', 'sleeps', 'now'],
      ['she', 'lives', 'in', places[i % 2] ?? '', '.'],
    ]).flat();

    const { words, vectors, size } = buildVectors(sentences, { leastCount: 3, contexts: 20, size: 4 });
    const cosine = (a: string, b: string) => {
      const rows = [a, b].map(word => vectors.subarray(words.indexOf(word) * size, (words.indexOf(word) + 1) * size));
      const dot = (x: Float64Array | undefined, y: Float64Array | undefined) =>
        (x ?? new Float64Array(0)).reduce((sum, value, at) => sum + value * (y?.[at] ?? 0), 0);
      return dot(rows[0], rows[1]) / Math.sqrt(dot(rows[0], rows[0]) * dot(rows[1], rows[1]));
    };

    expect(cosine('cat', 'dog')).toBeGreaterThan(0.95);
    expect(cosine('Paris', 'Delft')).toBeGreaterThan(0.95);
    expect(cosine('cat', 'Paris')).toBeLessThan(0.5);
  });
});
