// Dates as stretches of days, so that a month and a day can be compared.

export type Precision = 'day' | 'month' | 'year';

/** Days since 1 January 1970, both ends included; an open end is infinite. */
export type Days = { readonly from: number; readonly to: number };

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/;

/** The number of a day; `month` counts from 1 and may run over, as may `day`. */
export function dayNumber(year: number, month: number, day: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** A day as `2021-08-12`; only for years 0 to 9999. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The days that an ISO date covers: one, a month or a year; of a date-time its day. Undefined for what is no date;
 * a 31 February covers nothing either.
 */
export function readDays(iso: string): (Days & { readonly precision: Precision }) | undefined {
  const [, yearText, monthText, dayText] = ISO_DATE.exec(iso) ?? [];
  if (yearText === undefined) return undefined;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  const from = dayNumber(year, month, day);
  if (month < 1 || month > 12 || day < 1 || from >= dayNumber(year, month + 1, 1)) return undefined;
  if (dayText !== undefined) return { from, to: from, precision: 'day' };
  if (monthText !== undefined) return { from, to: dayNumber(year, month + 1, 1) - 1, precision: 'month' };
  return { from, to: dayNumber(year + 1, 1, 1) - 1, precision: 'year' };
}

/** Whether a text is a year, month or day that there is, and nothing more. */
export function isIsoDate(text: string): boolean {
  return text.length <= 10 && readDays(text) !== undefined;
}

/** The finer of two precisions. */
export function finerOf(a: Precision, b: Precision): Precision {
  if (a === 'day' || b === 'day') return 'day';
  return a === 'month' || b === 'month' ? 'month' : 'year';
}

/** Whether two stretches have a day in common. */
export function overlaps(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}
