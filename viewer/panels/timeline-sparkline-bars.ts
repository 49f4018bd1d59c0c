// The bars of a node's timeline: every month or year from the first to the last, empty ones too.
export type TimelineBar = { readonly period: string; readonly count: number };

export type TimelineBars = {
  readonly bars: readonly TimelineBar[];
  /** Articles of which only the year is known, where the bars are months. */
  readonly yearOnly: number;
};

/** More months than this are too thin to see: they become years. */
const MOST_MONTHS = 72;

/**
 * Bars by month where most articles have one and they lie within six years, else by year.
 * @param timeline counts by `2021-08` or `2021`, sorted; other periods are left out
 */
export function timelineBars(timeline: readonly TimelineBar[]): TimelineBars {
  const months = timeline.filter(({ period }) => /^\d{4}-(0[1-9]|1[0-2])$/.test(period));
  const years = timeline.filter(({ period }) => /^\d{4}$/.test(period));
  const yearOnly = sumOf(years);
  const isByMonth = sumOf(months) >= yearOnly && spanOf(months.map(({ period }) => monthNumber(period))) <= MOST_MONTHS;
  if (isByMonth) return { bars: fill(months, monthNumber, monthName), yearOnly };
  const byYear = [...months, ...years].map(({ period, count }) => ({ period: period.slice(0, 4), count }));
  return { bars: fill(byYear, Number, String), yearOnly: 0 };
}

function fill(
  counts: readonly TimelineBar[],
  toNumber: (period: string) => number,
  toPeriod: (number: number) => string,
): TimelineBar[] {
  const byNumber = new Map<number, number>();
  for (const { period, count } of counts) byNumber.set(toNumber(period), (byNumber.get(toNumber(period)) ?? 0) + count);
  const numbers = [...byNumber.keys()];
  if (numbers.length === 0) return [];
  const first = numbers.reduce((a, b) => Math.min(a, b));
  return Array.from({ length: spanOf(numbers) }, (_, index) => ({
    period: toPeriod(first + index),
    count: byNumber.get(first + index) ?? 0,
  }));
}

function spanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
}

function sumOf(bars: readonly TimelineBar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0);
}

/** Months since the year 0. */
function monthNumber(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
