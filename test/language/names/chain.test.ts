// The chain over labels, against all rows of labels of short sentences.
import { describe, expect, it } from '@jest/globals';
import { Chain, ChainSums } from '../../../src/language/names/chain.js';
import { canFollow, canStart, canStop, LABEL_COUNT } from '../../../src/language/names/labels.js';
import { Random } from '../../../src/training/neural/random.js';

const LENGTH = 3;

function randomNumbers(count: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.normal());
}

/** All rows that the rules allow, with their scores. */
function allRows(scores: Float32Array, transitions: Float32Array) {
  let rows: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < LENGTH; at += 1)
    rows = rows.flatMap(({ labels, score }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter(label => (at === 0 ? canStart(label) : canFollow(labels[at - 1] ?? 0, label)))
        .map(label => {
          const step = at === 0 ? 0 : (transitions[(labels[at - 1] ?? 0) * LABEL_COUNT + label] ?? 0);
          return { labels: [...labels, label], score: score + step + (scores[at * LABEL_COUNT + label] ?? 0) };
        }),
    );
  return rows.filter(({ labels }) => canStop(labels.at(-1) ?? 0));
}

describe('Chain', () => {
  it.each([1, 2, 3, 4, 5])('finds the best of all rows (seed %i)', seed => {
    const scores = randomNumbers(LENGTH * LABEL_COUNT, seed);
    const transitions = randomNumbers(LABEL_COUNT * LABEL_COUNT, seed + 100);
    const rows = allRows(scores, transitions);
    const top = rows.reduce((best, row) => (row.score > best.score ? row : best));

    expect([...new Chain(transitions).best(scores, LENGTH)]).toEqual(top.labels);
  });

  it('gives no label to an empty sentence', () => {
    expect(new Chain(new Float32Array(LABEL_COUNT * LABEL_COUNT)).best(new Float32Array(0), 0)).toHaveLength(0);
  });

  it('keeps to the rules in a sentence longer than any before', () => {
    const length = 500;
    const labels = new Chain(randomNumbers(LABEL_COUNT * LABEL_COUNT, 3)).best(
      randomNumbers(length * LABEL_COUNT, 4),
      length,
    );

    for (let at = 1; at < length; at += 1) expect(canFollow(labels[at - 1] ?? 0, labels[at] ?? 0)).toBe(true);
  });
});

describe('ChainSums', () => {
  it('gives each label the share of the rows that have it', () => {
    const scores = randomNumbers(LENGTH * LABEL_COUNT, 8);
    const transitions = randomNumbers(LABEL_COUNT * LABEL_COUNT, 9);
    const sums = new ChainSums();
    sums.setTransitions(transitions);
    sums.sum(scores, LENGTH);

    const rows = allRows(scores, transitions).map(row => ({ ...row, weight: Math.exp(row.score) }));
    const total = rows.reduce((sum, row) => sum + row.weight, 0);
    for (let at = 0; at < LENGTH; at += 1)
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const share = rows.filter(row => row.labels[at] === label).reduce((sum, row) => sum + row.weight, 0) / total;
        expect(sums.marginal(at, label)).toBeCloseTo(share, 9);
      }
  });
});
