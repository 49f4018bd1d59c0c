// Several sentences as one block of rows, so that products are large enough to be fast.
import type { Segment } from '../neural/recurrence.js';
import type { TreeSample } from './tree-sample.js';

export type TreeBatch = {
  samples: readonly TreeSample[];
  segments: readonly Segment[];
  /** Words of all sentences. */
  rows: number;
  /** Row of each word's head; `rows` stands for the root. */
  headRow: Int32Array;
  tag: Int32Array;
  reading: Int32Array;
  relation: Int32Array;
};

export function joinSamples(samples: readonly TreeSample[]): TreeBatch {
  const segments: Segment[] = [];
  let rows = 0;
  for (const { head } of samples) {
    segments.push({ from: rows, to: rows + head.length });
    rows += head.length;
  }
  const joined = (of: (sample: TreeSample, from: number) => Int32Array): Int32Array => {
    const all = new Int32Array(rows);
    samples.forEach((sample, i) => {
      const from = segments[i]?.from ?? 0;
      all.set(of(sample, from), from);
    });
    return all;
  };
  return {
    samples,
    segments,
    rows,
    headRow: joined(({ head }, from) => head.map(one => (one < 0 ? rows : from + one))),
    tag: joined(sample => sample.tag),
    reading: joined(sample => sample.reading),
    relation: joined(sample => sample.relation),
  };
}
