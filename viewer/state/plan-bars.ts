// The bars of a histogram of time: at most sixty, side by side without a gap, however long the time.
import { type Days, dayNumber, finerOf, isoDay, type Precision } from './days.js';

export type PlannedBar = Days & { readonly period: string };
export type BarPlan = { readonly precision: Precision; readonly bars: readonly PlannedBar[] };

const MOST_BARS = 60;

/** Years that one bar may stand for, so that bars begin at round years; 200 take ten thousand years in fifty. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/**
 * Plans bars over stretches of time: of days where sixty are enough, else of months, else of years or of as many years
 * as it takes. Never finer than the finest date. Open ends do not count; without any end there is no bar.
 */
export function planBars(stretches: Iterable<Days & { readonly precision: Precision }>): BarPlan {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let finest: Precision = 'year';
  for (const stretch of stretches) {
    for (const end of [stretch.from, stretch.to]) {
      if (Number.isFinite(end)) [from, to] = [Math.min(from, end), Math.max(to, end)];
    }
    finest = finerOf(finest, stretch.precision);
  }
  if (to < from) return { precision: 'day', bars: [] };
  if (finest === 'day' && to - from < MOST_BARS) return { precision: 'day', bars: dayBars(from, to) };
  const [first, last] = [yearAndMonth(from), yearAndMonth(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (finest !== 'year' && months <= MOST_BARS) return { precision: 'month', bars: monthBars(first, months) };
  return { precision: 'year', bars: yearBars(first.year, last.year) };
}

function yearAndMonth(day: number): { year: number; month: number } {
  const [year, month] = isoDay(day).split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1 };
}

function dayBars(from: number, to: number): PlannedBar[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day = from + index;
    return { period: isoDay(day), from: day, to: day };
  });
}

function monthBars({ year, month }: { year: number; month: number }, count: number): PlannedBar[] {
  return Array.from({ length: count }, (_, index) => {
    const from = dayNumber(year, month + index, 1);
    return { period: isoDay(from).slice(0, 7), from, to: dayNumber(year, month + index + 1, 1) - 1 };
  });
}

function yearBars(first: number, last: number): PlannedBar[] {
  const barsOf = (years: number): number => Math.floor(last / years) - Math.floor(first / years) + 1;
  const step = YEAR_STEPS.find(years => barsOf(years) <= MOST_BARS) ?? 200;
  const start = Math.floor(first / step) * step;
  return Array.from({ length: barsOf(step) }, (_, index) => {
    const year = start + index * step;
    const from = dayNumber(year, 1, 1);
    return { period: isoDay(from).slice(0, 4), from, to: dayNumber(year + step, 1, 1) - 1 };
  });
}
