// Word vectors from the words around each word: positive pointwise mutual information and a truncated singular value
// decomposition (Levy, Goldberg and Dagan 2015; Halko, Martinsson and Tropp 2011).
import { log } from '../../language/index.js';
import { Random } from '../neural/random.js';
import { eigenvectors } from './symmetric-eigen.js';

/** Vectors of `size` numbers, one per word, rows of one array. */
export type WordVectors = { words: readonly string[]; vectors: Float64Array; size: number };

type Sparse = { starts: Int32Array; columns: Int32Array; values: Float64Array; width: number };

const OFFSETS = [-2, -1, 1, 2] as const;
const ROUNDS = 3;

export type VectorSettings = { leastCount: number; contexts: number; size: number };

/** @param fold what of a word counts: its digits folded, for example */
export function buildVectors(sentences: readonly (readonly string[])[], settings: VectorSettings): WordVectors {
  const counts = countWords(sentences);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const words = ranked.filter(([, count]) => count >= settings.leastCount).map(([word]) => word);
  const rows = new Map(words.map((word, row) => [word, row]));
  const contexts = new Map(
    rankLower(counts)
      .slice(0, settings.contexts)
      .map((word, at) => [word, at]),
  );
  const matrix = weigh(countContexts(sentences, rows, contexts));
  return { words, vectors: decompose(matrix, settings.size), size: settings.size };
}

function countWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rankLower(counts: ReadonlyMap<string, number>): string[] {
  const lower = new Map<string, number>();
  for (const [word, count] of counts) lower.set(word.toLowerCase(), (lower.get(word.toLowerCase()) ?? 0) + count);
  return [...lower].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

function countContexts(
  sentences: readonly (readonly string[])[],
  rows: ReadonlyMap<string, number>,
  contexts: ReadonlyMap<string, number>,
): Sparse {
  const cells = Array.from({ length: rows.size }, () => new Map<number, number>());
  const width = (contexts.size + 1) * OFFSETS.length;
  for (const words of sentences) {
    const columns = words.map(word => contexts.get(word.toLowerCase()) ?? -1);
    for (const [at, word] of words.entries()) {
      const cell = cells[rows.get(word) ?? -1];
      if (cell === undefined) continue;
      for (const [side, offset] of OFFSETS.entries()) {
        const isOutside = at + offset < 0 || at + offset >= words.length;
        const column = isOutside ? contexts.size : (columns[at + offset] ?? -1);
        if (column >= 0) cell.set(column * OFFSETS.length + side, (cell.get(column * OFFSETS.length + side) ?? 0) + 1);
      }
    }
  }
  return toSparse(cells, width);
}

function toSparse(cells: readonly ReadonlyMap<number, number>[], width: number): Sparse {
  const starts = new Int32Array(cells.length + 1);
  for (const [row, cell] of cells.entries()) starts[row + 1] = (starts[row] ?? 0) + cell.size;
  const columns = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(columns.length);
  let at = 0;
  for (const cell of cells)
    for (const [column, value] of [...cell].sort(([a], [b]) => a - b)) {
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
  return { starts, columns, values, width };
}

/** Counts to positive mutual information, contexts smoothed by the power 3/4. */
function weigh(counts: Sparse): Sparse {
  const { starts, columns, values, width } = counts;
  const perRow = new Float64Array(starts.length - 1);
  const perColumn = new Float64Array(width);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      perRow[row] = (perRow[row] ?? 0) + (values[at] ?? 0);
      const column = columns[at] ?? 0;
      perColumn[column] = (perColumn[column] ?? 0) + (values[at] ?? 0);
    }
  const smooth = perColumn.map(value => Math.sqrt(value) * Math.sqrt(Math.sqrt(value)));
  const total = smooth.reduce((sum, value) => sum + value, 0);
  const weights = new Float64Array(values.length);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const expected = ((perRow[row] ?? 0) * (smooth[columns[at] ?? 0] ?? 0)) / total;
      weights[at] = Math.max(0, log((values[at] ?? 0) / expected));
    }
  return { starts, columns, values: weights, width };
}

/** Rows of the left singular vectors times the roots of the singular values. */
function decompose(matrix: Sparse, size: number): Float64Array {
  const random = new Random(11);
  let right = new Float64Array(matrix.width * size).map(() => random.normal());
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = orthonormal(multiply(matrix, right, size), size);
    right = orthonormal(multiplyTransposed(matrix, left, size), size);
  }
  return rotate(multiply(matrix, right, size), size);
}

function multiply({ starts, columns, values }: Sparse, right: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const product = new Float64Array((starts.length - 1) * size);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const from = (columns[at] ?? 0) * size;
      const value = values[at] ?? 0;
      for (let k = 0; k < size; k += 1)
        product[row * size + k] = (product[row * size + k] ?? 0) + value * (right[from + k] ?? 0);
    }
  return product;
}

function multiplyTransposed(matrix: Sparse, left: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const { starts, columns, values, width } = matrix;
  const product = new Float64Array(width * size);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const to = (columns[at] ?? 0) * size;
      const value = values[at] ?? 0;
      for (let k = 0; k < size; k += 1) product[to + k] = (product[to + k] ?? 0) + value * (left[row * size + k] ?? 0);
    }
  return product;
}

/** Columns made orthonormal by Gram and Schmidt's steps, each taken off as soon as it is known. */
function orthonormal(matrix: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  for (let column = 0; column < size; column += 1) {
    for (let before = 0; before < column; before += 1) subtract(matrix, { size, column, before });
    let square = 0;
    for (let at = column; at < matrix.length; at += size) square += (matrix[at] ?? 0) * (matrix[at] ?? 0);
    const length = Math.sqrt(square) || 1;
    for (let at = column; at < matrix.length; at += size) matrix[at] = (matrix[at] ?? 0) / length;
  }
  return matrix;
}

function subtract(
  matrix: Float64Array,
  { size, column, before }: { size: number; column: number; before: number },
): void {
  let product = 0;
  for (let at = 0; at < matrix.length; at += size) product += (matrix[at + column] ?? 0) * (matrix[at + before] ?? 0);
  for (let at = 0; at < matrix.length; at += size)
    matrix[at + column] = (matrix[at + column] ?? 0) - product * (matrix[at + before] ?? 0);
}

/** Turns `Y = U S R` to `U S^½`, by the eigenvectors of `YᵀY`. */
function rotate(matrix: Float64Array, size: number): Float64Array {
  const gram = new Float64Array(size * size);
  for (let at = 0; at < matrix.length; at += size)
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1)
        gram[i * size + j] = (gram[i * size + j] ?? 0) + (matrix[at + i] ?? 0) * (matrix[at + j] ?? 0);
  const { values, vectors } = eigenvectors(gram, size);
  const rotated = new Float64Array(matrix.length);
  for (let at = 0; at < matrix.length; at += size)
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += (matrix[at + i] ?? 0) * (vectors[i * size + j] ?? 0);
      const singular = Math.sqrt(Math.max(values[j] ?? 0, 1e-12));
      rotated[at + j] = sum / Math.sqrt(singular);
    }
  return rotated;
}
