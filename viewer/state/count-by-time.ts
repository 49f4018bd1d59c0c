// The histogram of time: how many facts each bar holds.
import { type Days, isoDay, overlaps } from './days.js';
import { type FactDays, factDays, filterDays } from './fact-days.js';
import { isFactSeen, type JudgedFact } from './judge-facts.js';
import { type PlannedBar, planBars } from './plan-bars.js';
import type { Filters } from './view.js';
import type { Facets } from './visible.js';

/**
 * Counts facts by time, all filters but that of time applied. The bars span all facts on the canvas, so that they stay
 * where they are while other filters change or nodes are hidden. A fact counts once in every bar that it reaches into.
 */
export function countByTime(facts: readonly JudgedFact[], filters: Filters): Facets['time'] {
  const dated = facts.map(one => ({ days: factDays(one.fact, filters.timeOf), isCounted: isFactSeen(one, 'time') }));
  const { precision, bars } = planBars(dated.flatMap(one => one.days));
  const counted = dated.filter(one => one.isCounted);
  const counts = countBars(
    bars,
    counted.map(one => one.days),
  );
  const within = filterDays(filters);
  return {
    precision,
    undated: counted.filter(one => one.days.length === 0).length,
    bars: bars.map((bar, index) => ({
      period: bar.period,
      from: isoDay(bar.from),
      to: isoDay(bar.to),
      count: counts[index] ?? 0,
      isIn: within === undefined || overlaps(bar, within),
    })),
  };
}

/** Notes only where each stretch begins and ends and adds up once, so that a fact of fifty years costs no more than one of a day. */
function countBars(bars: readonly PlannedBar[], facts: readonly (readonly FactDays[])[]): number[] {
  const changes = new Array<number>(bars.length + 1).fill(0);
  const change = (index: number, by: number): void => {
    changes[index] = (changes[index] ?? 0) + by;
  };
  for (const days of facts) {
    let next = 0;
    for (const { from, to } of [...days].sort((a, b) => a.from - b.from)) {
      const [first, last] = [Math.max(barAt(bars, from), next), barAt(bars, to)];
      if (last < first) continue;
      change(first, 1);
      change(last + 1, -1);
      next = last + 1;
    }
  }
  let sum = 0;
  return bars.map((_, index) => {
    sum += changes[index] ?? 0;
    return sum;
  });
}

/** The bar that a day lies in; the first or the last for a day before or after all of them. */
function barAt(bars: readonly Days[], day: number): number {
  let [low, high] = [0, bars.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bars[middle]?.from ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
