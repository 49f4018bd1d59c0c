// How many of each.
import { compareText } from '../graph/index.js';
import type { Counts } from '../protocol/index.js';

/** Counts equal values: the most first, then by name. */
export function countValues(values: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
