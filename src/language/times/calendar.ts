// The Gregorian calendar in whole days since 1 January 1970: no clock, no zone.

const DAY_MS = 86_400_000;

/** The number of a day; month counts from 1, and month and day may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** Year, month from 1, and day of the month. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2021-08-12`; undefined outside the years 1 to 9999. */
export function isoOfDay(day: number): string | undefined {
  const { year, month, day: date } = dateOf(day);
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function lastDayOfMonth(year: number, month: number): number {
  return dateOf(dayNumber(year, month + 1, 0)).day;
}

/** The same day so many months on, or the last of that month where it has no such day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = dateOf(day);
  const first = dateOf(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date, lastDayOfMonth(first.year, first.month)));
}

/** The Monday of the week that holds a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** Easter Sunday of a year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth such weekday of a month, counted from its end where negative; undefined where it has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const [first, last] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)];
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  return nth !== 0 && day >= first && day <= last ? day : undefined;
}
