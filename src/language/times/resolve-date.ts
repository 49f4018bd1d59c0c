// Which day, month or year the words mean that leave out a part of the date: the year of "12 augustus", all of "maandag".
import { type Anchor, anchorDay, type Tense } from './anchor.js';
import { dayNumber, lastDayOfMonth, weekdayOf } from './calendar.js';
import { dayPeriod, monthsPeriod, type Period, unknownPeriod, yearsPeriod } from './period.js';

/** What the words say of a date. NaN for a year that they name by the article ("vorig jaar") when its day is not known. */
export type DateFields = { year?: number; month?: number; day?: number; weekday?: number };

/** The date that the words mean, seen from the article; without iso where its day is not known or the date does not exist. */
export function resolveDate(fields: DateFields, anchor: Anchor, tense: Tense | undefined): Period {
  const { year, month, day, weekday } = fields;
  if (month === undefined) {
    if (weekday !== undefined) return resolveWeekday(weekday, anchor, tense);
    return year === undefined || Number.isNaN(year)
      ? unknownPeriod('year')
      : { ...yearsPeriod(year), rule: 'absolute' };
  }
  const precision = day === undefined ? 'month' : 'day';
  if (year !== undefined) {
    const rule = Number.isNaN(year) ? undefined : 'absolute';
    return { ...calendarPeriod(year, month, day), precision, ...(rule === undefined ? {} : { rule }) };
  }
  const chosen =
    day === undefined ? yearOfMonth(month, anchor, tense) : yearOfDay({ month, day, weekday }, anchor, tense);
  const rule = `${day === undefined ? 'month, year' : 'day and month, year'} ${chosen.rule}`;
  const period = chosen.year === undefined ? unknownPeriod(precision) : calendarPeriod(chosen.year, month, day);
  return { ...period, precision, rule };
}

/** A day or month of the calendar; without days where there is no such one. */
function calendarPeriod(year: number, month: number, day: number | undefined): Period {
  if (Number.isNaN(year) || month < 1 || month > 12) return unknownPeriod('day');
  if (day === undefined) return monthsPeriod(year, month);
  return day < 1 || day > lastDayOfMonth(year, month) ? unknownPeriod('day') : dayPeriod(dayNumber(year, month, day));
}

type Chosen = { year: number | undefined; rule: string };
const NEAREST = 'nearest the article';
const PAST = 'of the last one up to the article';
const FUTURE = 'of the first one from the article on';

function yearOfMonth(month: number, anchor: Anchor, tense: Tense | undefined): Chosen {
  if (anchor?.month === undefined) return { year: anchor?.year, rule: NEAREST };
  if (tense === 'future') return { year: anchor.year + (month < anchor.month ? 1 : 0), rule: FUTURE };
  if (tense === undefined) return { year: nearestYear(month, anchor.month, anchor.year), rule: NEAREST };
  return { year: anchor.year - (month > anchor.month ? 1 : 0), rule: PAST };
}

/** Not more than half a year away. */
function nearestYear(month: number, from: number, year: number): number {
  const ahead = month - from;
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
}

function yearOfDay(
  { month, day, weekday }: { month: number; day: number; weekday: number | undefined },
  anchor: Anchor,
  tense: Tense | undefined,
): Chosen {
  if (anchor?.month === undefined) return { year: anchor?.year, rule: NEAREST };
  const nearest = nearestYear(month, anchor.month, anchor.year);
  const years = [nearest, nearest - 1, nearest + 1, nearest - 2, nearest + 2];
  const onWeekday = years.find(year => weekday !== undefined && weekdayOf(dayNumber(year, month, day)) === weekday);
  if (onWeekday !== undefined) return { year: onWeekday, rule: 'in which it is that weekday' };
  const today = anchorDay(anchor);
  if (tense === undefined || today === undefined) return { year: nearest, rule: NEAREST };
  const isLater = dayNumber(anchor.year, month, day) > today;
  const isEarlier = dayNumber(anchor.year, month, day) < today;
  return tense === 'past'
    ? { year: anchor.year - (isLater ? 1 : 0), rule: PAST }
    : { year: anchor.year + (isEarlier ? 1 : 0), rule: FUTURE };
}

function resolveWeekday(weekday: number, anchor: Anchor, tense: Tense | undefined): Period {
  const today = anchorDay(anchor);
  if (today === undefined) return unknownPeriod('day');
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (tense === 'future') return dayPeriod(today + ahead, 'the first such weekday from the article on');
  return dayPeriod(today - ((7 - ahead) % 7), 'the last such weekday up to the article');
}
