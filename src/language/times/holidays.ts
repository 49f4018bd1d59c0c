// Holidays as days of a year: fixed ones, those counted from Easter, and "the fourth Thursday of November".
import type { Tense } from './anchor.js';
import { dateOf, dayNumber, easterOf, nthWeekday } from './calendar.js';

/** The day of a holiday in a year. `12-25`; `easter-2`; `11-4#4` is the fourth Thursday of November, `05-1#-1` the last Monday of May. */
export function holidayOf(year: number, form: string): number | undefined {
  const [, shift] = /^easter([+-]\d+)$/.exec(form) ?? [];
  if (shift !== undefined) return easterOf(year) + Number(shift);
  const [, month, weekday, nth] = /^(\d\d)-(\d)#(-?\d)$/.exec(form) ?? [];
  if (month !== undefined) return nthWeekday(year, Number(month), Number(weekday), Number(nth));
  const [, fixedMonth, day] = /^(\d\d)-(\d\d)$/.exec(form) ?? [];
  return fixedMonth === undefined ? undefined : dayNumber(year, Number(fixedMonth), Number(day));
}

/** The last such holiday up to a day, the first from it on, or, without a tense, the nearest. */
export function holidayAround(today: number, form: string, tense: Tense | undefined): number | undefined {
  const { year } = dateOf(today);
  const days = [-1, 0, 1].flatMap(step => holidayOf(year + step, form) ?? []);
  if (tense === 'past') return days.filter(day => day <= today).at(-1);
  if (tense === 'future') return days.find(day => day >= today);
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today) || a - b)[0];
}
