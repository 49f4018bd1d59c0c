// Pairs two lists one to one, the best fit first.

export type Pair<Left, Right> = { left: Left; right: Right; fit: number };

type Candidate<Left, Right> = Pair<Left, Right> & { leftAt: number; rightAt: number };

/**
 * Greedy one-to-one pairing. A fit of 0 or less is no pair; of equal fits the earlier left one, then the earlier right
 * one is taken, so that the outcome never depends on anything but the two lists.
 */
export function pairBestFirst<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  fitOf: (left: Left, right: Right) => number,
): Pair<Left, Right>[] {
  const candidates: Candidate<Left, Right>[] = [];
  for (const [leftAt, ours] of left.entries()) {
    for (const [rightAt, theirs] of right.entries()) {
      const fit = fitOf(ours, theirs);
      if (fit > 0) candidates.push({ left: ours, right: theirs, fit, leftAt, rightAt });
    }
  }
  candidates.sort((a, b) => b.fit - a.fit || a.leftAt - b.leftAt || a.rightAt - b.rightAt);
  return takeOnce(candidates);
}

/** Keeps a candidate when neither of its sides has been taken by an earlier one. */
export function takeOnce<C extends { leftAt: number; rightAt: number }>(candidates: readonly C[]): C[] {
  const left = new Set<number>();
  const right = new Set<number>();
  return candidates.filter(candidate => {
    if (left.has(candidate.leftAt) || right.has(candidate.rightAt)) return false;
    left.add(candidate.leftAt);
    right.add(candidate.rightAt);
    return true;
  });
}
