// How far a construction is trusted.

/** Share of right claims by construction; see README.md for where the figures come from. */
const OBSERVED: Readonly<Record<string, number>> = {
  apposition: 0.85,
  title: 0.8,
  facility: 0.85,
  body: 0.7,
  comma: 0.85,
  verb: 0.65,
  passive: 0.65,
  noun: 0.65,
  ellipsis: 0.5,
};

/** The confidence of a claim that this rule found. */
export function confidenceOf(rule: string): number {
  const [construction = ''] = rule.split(':');
  return OBSERVED[construction] ?? 0.5;
}
