// Groups of vectors by direction: spherical k-means (Dhillon and Modha 2001), seeded.
import { Random } from '../neural/random.js';

export type Groups = {
  /** Group of each vector. */
  groups: Uint16Array;
  /** Centres of length one, rows of one array. */
  centres: Float64Array;
};

/** @param vectors rows of `size` numbers; they are brought to length one in place */
export function groupVectors(
  vectors: Float64Array,
  size: number,
  { count, rounds }: { count: number; rounds: number },
): Groups {
  const rows = vectors.length / size;
  for (let row = 0; row < rows; row += 1) normalise(vectors, row * size, size);
  const groups = new Uint16Array(rows);
  let centres = firstCentres(vectors, size, count);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < rows; row += 1) groups[row] = nearest(vectors, row * size, { centres, size });
    if (round + 1 < rounds) centres = newCentres(vectors, groups, { size, centres });
  }
  return { groups, centres };
}

function normalise(vectors: Float64Array, at: number, size: number): void {
  let square = 0;
  for (let k = 0; k < size; k += 1) square += (vectors[at + k] ?? 0) * (vectors[at + k] ?? 0);
  const length = Math.sqrt(square) || 1;
  for (let k = 0; k < size; k += 1) vectors[at + k] = (vectors[at + k] ?? 0) / length;
}

function firstCentres(vectors: Float64Array, size: number, count: number): Float64Array {
  const order = Int32Array.from({ length: vectors.length / size }, (_, row) => row);
  new Random(7).shuffle(order);
  const centres = new Float64Array(count * size);
  for (let group = 0; group < count; group += 1) {
    const row = order[group % order.length] ?? 0;
    centres.set(vectors.subarray(row * size, (row + 1) * size), group * size);
  }
  return centres;
}

function nearest(
  vectors: Float64Array,
  at: number,
  { centres, size }: { centres: Float64Array; size: number },
): number {
  let best = 0;
  let top = -Infinity;
  for (let from = 0; from < centres.length; from += size) {
    let product = 0;
    for (let k = 0; k < size; k += 1) product += (vectors[at + k] ?? 0) * (centres[from + k] ?? 0);
    if (product > top) {
      top = product;
      best = from;
    }
  }
  return best / size;
}

function newCentres(
  vectors: Float64Array,
  groups: Uint16Array,
  { size, centres }: { size: number; centres: Float64Array },
) {
  const sums = new Float64Array(centres.length);
  const members = new Int32Array(centres.length / size);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? 0;
    members[group] = (members[group] ?? 0) + 1;
    for (let k = 0; k < size; k += 1)
      sums[group * size + k] = (sums[group * size + k] ?? 0) + (vectors[row * size + k] ?? 0);
  }
  for (let group = 0; group < members.length; group += 1) {
    // An empty group keeps its centre.
    if (members[group] === 0) sums.set(centres.subarray(group * size, (group + 1) * size), group * size);
    normalise(sums, group * size, size);
  }
  return sums;
}
