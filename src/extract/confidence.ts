// How far a construction is trusted: the share of its claims that were right, not a guess.

/**
 * Right claims and all claims of each construction, counted on 163 articles to build on and 26 development articles in
 * both languages. An article's claim that the gold lacks counts as wrong, so the shares are on the low side.
 */
const COUNTS: Readonly<Record<string, readonly [right: number, all: number]>> = {
  apposition: [10, 15],
  title: [71, 93],
  brackets: [18, 28],
  facility: [4, 12],
  'facility-in': [1, 1],
  adjective: [6, 12],
  body: [3, 3],
  comma: [20, 22],
  verb: [34, 44],
  passive: [3, 3],
  noun: [8, 10],
};

/**
 * The confidence of a claim that this rule found: its construction's precision by Laplace's rule of succession. One that
 * the counts lack (an ellipsis) gets one half, which is what the rule says of something never seen.
 */
export function confidenceOf(rule: string): number {
  const [construction = ''] = rule.split(':');
  const [right, all] = COUNTS[construction] ?? [0, 0];
  return Math.round(((right + 1) / (all + 2)) * 100) / 100;
}
