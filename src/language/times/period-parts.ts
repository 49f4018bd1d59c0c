// Parts of a stretch of time: its begin, middle and end, its halves, its third week or first three months.
import type { TimeUnit } from '../words.js';
import { dateOf, dayNumber } from './calendar.js';
import { daysPeriod, monthsPeriod, type Period, saidOf, shiftDay, unknownPeriod, yearsPeriod } from './period.js';

export type Part = 'begin' | 'middle' | 'end';

/** First and last of the places that a part takes in a stretch of a unit, counted from 0. */
const PLACES: Readonly<Record<string, Readonly<Record<Part, readonly [number, number]>>>> = {
  week: { begin: [0, 1], middle: [2, 3], end: [4, 6] },
  month: { begin: [0, 9], middle: [10, 19], end: [20, 30] },
  year: { begin: [0, 3], middle: [4, 7], end: [8, 11] },
  decade: { begin: [0, 2], middle: [4, 6], end: [7, 9] },
  century: { begin: [0, 29], middle: [40, 69], end: [70, 99] },
};

/**
 * Begin, middle or end: a third. Of a month ten days each, of a year four months, of a decade three years, of a century
 * thirty years.
 */
export function partOf(period: Period, part: Part): Period {
  const { unit } = period;
  return { ...daysOfPart(period, part), said: saidOf(unit) };
}

function daysOfPart(period: Period, part: Part): Period {
  const { from, to, unit } = period;
  const rule = `${part} of the ${unit === 'other' ? 'time' : unit}`;
  if (from === undefined || to === undefined) return { ...period, rule };
  const places = PLACES[unit];
  if (places === undefined) return { ...thirdOf(from, to, part), unit: 'other', rule };
  const [first, last] = places[part];
  const { year, month } = dateOf(from);
  if (unit === 'year') return { ...monthsPeriod(year, 1 + first, { count: last - first + 1 }), unit: 'other', rule };
  if (unit === 'week' || unit === 'month') {
    const end = unit === 'month' && part === 'end' ? dayNumber(year, month + 1, 0) : from + last;
    return { ...daysPeriod(from + first, end), rule };
  }
  return { ...yearsPeriod(year + first, year + last, 'other'), rule };
}

function thirdOf(from: number, to: number, part: Part): Period {
  const months = monthsOf(from, to);
  if (months !== undefined && months % 3 === 0) {
    const size = months / 3;
    const { year, month } = dateOf(from);
    const shift = part === 'begin' ? 0 : part === 'middle' ? size : 2 * size;
    return monthsPeriod(year, month + shift, { count: size });
  }
  const size = Math.max(1, Math.floor((to - from + 1) / 3));
  if (part === 'begin') return daysPeriod(from, Math.min(to, from + size - 1));
  return part === 'end'
    ? daysPeriod(Math.max(from, to - size + 1), to)
    : daysPeriod(from + size, Math.max(from + size, to - size));
}

/** Whole months that a stretch holds; undefined where it does not hold whole ones. */
function monthsOf(from: number, to: number): number | undefined {
  const [start, end] = [dateOf(from), dateOf(to + 1)];
  return start.day === 1 && end.day === 1 ? (end.year - start.year) * 12 + end.month - start.month : undefined;
}

/** The first or second half; of a month to the 15th and from the 16th. */
export function halfOf(period: Period, isFirst: boolean): Period {
  return { ...daysOfHalf(period, isFirst), said: saidOf(period.unit) };
}

function daysOfHalf(period: Period, isFirst: boolean): Period {
  const { from, to, unit } = period;
  const rule = `${isFirst ? 'first' : 'second'} half of the ${unit === 'other' ? 'time' : unit}`;
  if (from === undefined || to === undefined) return { ...period, rule };
  const { year, month } = dateOf(from);
  if (unit === 'year') return { ...monthsPeriod(year, isFirst ? 1 : 7, { count: 6, unit: 'half' }), rule };
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 5 : 50;
    const first = isFirst ? year : year + size;
    return { ...yearsPeriod(first, first + size - 1, 'other'), rule };
  }
  const middle = unit === 'month' ? dayNumber(year, month, 15) : from + Math.ceil((to - from + 1) / 2) - 1;
  return { ...(isFirst ? daysPeriod(from, middle) : daysPeriod(middle + 1, to)), rule };
}

/**
 * So many units at a place in a stretch: "eerste drie maanden van 2021", "third week of August", "last quarter of". The
 * place counts from 1, or back from the end where negative. Undefined where the stretch has no such part.
 */
export function subPeriod(
  period: Period,
  unit: TimeUnit,
  { place, count }: { place: number; count: number },
): Period | undefined {
  const { from, to } = period;
  if (from === undefined || to === undefined) return unknownPeriod(period.precision);
  const start =
    place > 0 ? shiftDay(from, unit, (place - 1) * count) : shiftDay(to + 1, unit, (place + 1) * count - count);
  const end = shiftDay(start, unit, count) - 1;
  if (place === 0 || end < start || start < from || start > to || end > to + 3) return undefined;
  return periodOf(start, end, unit, count);
}

function periodOf(start: number, end: number, unit: TimeUnit, count: number): Period {
  const { year, month, day } = dateOf(start);
  if (day !== 1 || unit === 'week' || unit === 'day' || unit === 'fortnight')
    return daysPeriod(start, end, count === 1 ? unit : 'other');
  const months = monthsOf(start, end) ?? 0;
  if (months % 12 === 0 && month === 1) return yearsPeriod(year, year + months / 12 - 1, count === 1 ? unit : 'other');
  return monthsPeriod(year, month, { count: months, unit: count === 1 ? unit : 'other' });
}
