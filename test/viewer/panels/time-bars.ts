// Bars of a histogram of time for tests, made without counting anything.
import type { Bar } from '../../../viewer/state/index.js';

export function aBar(period: string, from: string, to: string, count = 1): Bar {
  return { period, from, to, count, isIn: true };
}

/** The first days of August 2021, at most 31. */
export function dayBars(count: number): Bar[] {
  return Array.from({ length: count }, (_, index) => {
    const day = `2021-08-${String(index + 1).padStart(2, '0')}`;
    return aBar(day, day, day);
  });
}

/** Months from January 2019 on. */
export function monthBars(count: number): Bar[] {
  return Array.from({ length: count }, (_, index) => {
    const month = `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return aBar(month, `${month}-01`, `${month}-28`);
  });
}

/** Bars of `years` each, from a year on. */
export function yearBars(from: number, count: number, years = 1): Bar[] {
  return Array.from({ length: count }, (_, index) => {
    const year = from + index * years;
    return aBar(String(year), `${year}-01-01`, `${year + years - 1}-12-31`);
  });
}
