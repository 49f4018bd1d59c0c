// Stretches of time in whole days with a precision, and their ISO form.
import type { Precision } from '../../model/index.js';
import type { TimeUnit } from '../words.js';
import { addMonths, dateOf, dayNumber, isoOfDay } from './calendar.js';

/** What a stretch is, where it is one of the calendar's own. */
export type PeriodUnit = TimeUnit | 'season' | 'other';

/**
 * Days `from` to `to`, both included. One end absent: open on that side; both absent: the words are a time, but which
 * one is not known.
 */
export type Period = {
  from?: number;
  to?: number;
  /** How far the days are known: what the ISO form is cut to. */
  precision: Precision;
  /** The unit that the words name, where it is another: the month of "eind augustus". */
  said?: Precision;
  unit: PeriodUnit;
  /** Minutes since midnight at either end. */
  clock?: { from: number; to: number };
  /** What resolved it, where that says more than the name of the grammar's rule. */
  rule?: string;
};

export function dayPeriod(day: number, rule?: string): Period {
  return { from: day, to: day, precision: 'day', unit: 'day', ...(rule === undefined ? {} : { rule }) };
}

/** Days, both included. */
export function daysPeriod(from: number, to: number, unit: PeriodUnit = 'other'): Period {
  return { from, to, precision: 'day', unit };
}

/** So many whole months from the first of one; `month` may run over. */
export function monthsPeriod(year: number, month: number, { count = 1, unit = 'month' as PeriodUnit } = {}): Period {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 0), precision: 'month', unit };
}

/** Whole years, both included. */
export function yearsPeriod(from: number, to = from, unit: PeriodUnit = 'year'): Period {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31), precision: 'year', unit };
}

/** A time that the words name without saying which. */
export function unknownPeriod(precision: Precision, rule?: string): Period {
  return { precision, unit: 'other', ...(rule === undefined ? {} : { rule }) };
}

/** A day so many units on (back where negative); fractions of a year are whole months, of other units whole days. */
export function shiftDay(day: number, unit: TimeUnit, count: number): number {
  const { months, days } = LENGTHS[unit];
  if (months === undefined) return day + Math.trunc(count * (days ?? 1));
  const whole = count * months;
  return Number.isInteger(whole) ? addMonths(day, whole) : addMonths(day, Math.trunc(whole)) + halfMonth(whole);
}

const LENGTHS: Readonly<Record<TimeUnit, { months?: number; days?: number }>> = {
  second: { days: 1 / 86400 },
  minute: { days: 1 / 1440 },
  hour: { days: 1 / 24 },
  day: { days: 1 },
  week: { days: 7 },
  weekend: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

function halfMonth(months: number): number {
  return Math.round((months - Math.trunc(months)) * 30);
}

/** How exact a point is that is counted in such units: "two years ago" is a year, "anderhalf jaar geleden" a month. */
export function precisionOf(unit: TimeUnit, count = 1): 'day' | 'month' | 'year' {
  const { months } = LENGTHS[unit];
  if (months === undefined) return 'day';
  if (!Number.isInteger(count * months)) return 'day';
  return (count * months) % 12 === 0 && months >= 12 ? 'year' : 'month';
}

/** The day, month or year that holds a day. */
export function periodAround(day: number, precision: 'day' | 'month' | 'year'): Period {
  const { year, month } = dateOf(day);
  if (precision === 'day') return dayPeriod(day);
  return precision === 'month' ? monthsPeriod(year, month) : yearsPeriod(year);
}

const CUT: Readonly<Record<Precision, number>> = { minute: 10, hour: 10, day: 10, month: 7, year: 4, unknown: 10 };

/** `2021`, `2021-08`, `2021-08-12`, `2021-08-12T14:30`, or `start/end` of these, an open end empty. */
export function isoOf({ from, to, precision, clock }: Period): string | undefined {
  const start = formatPoint(from, precision, clock?.from);
  const end = formatPoint(to, precision, clock?.to);
  if (start === undefined || end === undefined || (start === '' && end === '')) return undefined;
  return start === end ? start : `${start}/${end}`;
}

/** Empty for an open end; undefined for a year that ISO cannot write. */
function formatPoint(day: number | undefined, precision: Precision, minutes: number | undefined): string | undefined {
  if (day === undefined) return '';
  const iso = Number.isFinite(day) ? isoOfDay(day)?.slice(0, CUT[precision]) : undefined;
  if (iso === undefined || minutes === undefined) return iso;
  return `${iso}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The precision of the words for a stretch of such a unit: a week is said in days, a decade in years. */
export function saidOf(unit: PeriodUnit): Precision {
  if (unit === 'hour' || unit === 'minute') return unit;
  if (unit === 'second') return 'minute';
  if (unit === 'season') return 'month';
  return unit === 'other' ? 'day' : precisionOf(unit);
}
