// The best tree, proved against all trees of short sentences.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeTree } from '../../../src/language/index.js';

/** Every assignment of heads that is a tree with one root. */
function* allTrees(length: number): Generator<number[]> {
  const total = (length + 1) ** length;
  for (let code = 0; code < total; code += 1) {
    const heads: number[] = [];
    for (let i = 0, rest = code; i < length; i += 1) {
      heads.push((rest % (length + 1)) - 1);
      rest = Math.floor(rest / (length + 1));
    }
    if (isTree(heads)) yield heads;
  }
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; steps <= heads.length; steps += 1) {
      if (at === -1) return true;
      at = heads[at] ?? -1;
    }
    return false;
  });
}

function totalOf(scores: Float64Array, heads: Iterable<number>, length: number): number {
  let sum = 0;
  let word = 0;
  for (const head of heads) {
    sum += scores[word * (length + 1) + (head < 0 ? length : head)] ?? 0;
    word += 1;
  }
  return sum;
}

const anyScores = fc.integer({ min: 1, max: 4 }).chain(length =>
  fc.tuple(
    fc.constant(length),
    fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: length * (length + 1),
      maxLength: length * (length + 1),
    }),
  ),
);

describe('the tree of a sentence', () => {
  it('is the best of all trees with one root', () => {
    fc.assert(
      fc.property(anyScores, ([length, numbers]) => {
        const scores = Float64Array.from(numbers);
        const found = decodeTree(scores, length);
        expect(isTree([...found])).toBe(true);
        let best = Number.NEGATIVE_INFINITY;
        for (const heads of allTrees(length)) best = Math.max(best, totalOf(scores, heads, length));
        expect(totalOf(scores, found, length)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('may have arcs that cross', () => {
    // 0 <- 2, 1 <- 3, 2 <- 3, 3 <- root: 0-2 and 1-3 cross.
    const scores = new Float64Array(20).fill(-9);
    for (const [word, head] of [
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 4],
    ] as const)
      scores[word * 5 + head] = 9;
    expect([...decodeTree(scores, 4)]).toEqual([2, 3, 3, -1]);
  });

  it('is a tree for long sentences with scores that say nothing', () => {
    expect(isTree([...decodeTree(new Float64Array(150 * 151), 150)])).toBe(true);
  });
});
