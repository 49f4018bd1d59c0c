// Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations (1846).

const SWEEPS = 12;

/**
 * @param matrix `size` rows of `size` numbers; it is changed
 * @returns eigenvalues, and the eigenvectors as columns, both in the order in which the diagonal ends
 */
export function eigenvectors(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) turn({ matrix, vectors, size }, p, q);
  return { values: Float64Array.from({ length: size }, (_, i) => matrix[i * size + i] ?? 0), vectors };
}

type Work = { matrix: Float64Array; vectors: Float64Array; size: number };

/** Makes entry (p, q) zero. */
function turn({ matrix, vectors, size }: Work, p: number, q: number): void {
  const off = matrix[p * size + q] ?? 0;
  if (Math.abs(off) < 1e-14) return;
  const theta = ((matrix[q * size + q] ?? 0) - (matrix[p * size + p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k += 1) mixPair(matrix, k * size + p, k * size + q, { cosine, sine });
  for (let k = 0; k < size; k += 1) mixPair(matrix, p * size + k, q * size + k, { cosine, sine });
  for (let k = 0; k < size; k += 1) mixPair(vectors, k * size + p, k * size + q, { cosine, sine });
}

function mixPair(array: Float64Array, a: number, b: number, { cosine, sine }: { cosine: number; sine: number }): void {
  const first = array[a] ?? 0;
  const second = array[b] ?? 0;
  array[a] = cosine * first - sine * second;
  array[b] = sine * first + cosine * second;
}
