// What the histogram of time looks like: heights of bars, and which of them get a date under them.
import type { Bar, Facets } from '../state/index.js';

type Precision = Facets['time']['precision'];

/** A bar that holds something is never quite flat, in parts of the height. */
const LEAST_HEIGHT = 0.05;

/** The height of each bar, 0 to 1. */
export function barHeights(bars: readonly Bar[]): number[] {
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1);
  return bars.map(({ count }) => (count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / most)));
}

/** Periods between two dates under the histogram, in units of its precision. */
const STEPS: Readonly<Record<Precision, readonly number[]>> = {
  day: [1, 2, 7, 14],
  month: [1, 2, 3, 6, 12, 24],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
};

/** Indexes of the bars that get a date: at round periods, and at most `most` of them. */
export function tickIndexes(bars: readonly Bar[], precision: Precision, most: number): number[] {
  const places = bars.map((bar, index) => (precision === 'day' ? index : periodNumber(bar.from, precision)));
  for (const step of STEPS[precision]) {
    const ticks = places.flatMap((place, index) => (place % step === 0 ? [index] : []));
    if (ticks.length > 0 && ticks.length <= most) return ticks;
  }
  // Nothing round fits: the ends alone.
  return bars.length === 0 ? [] : [0];
}

function periodNumber(day: string, precision: 'month' | 'year'): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return precision === 'year' ? year : year * 12 + month - 1;
}
