// Meanings of what is made of times: ranges, open intervals, nights between two days.

import type { Tense } from './anchor.js';
import { numberOf, timeOf } from './captures.js';
import { dayPeriod, daysPeriod, type Period, unknownPeriod } from './period.js';
import type { Meaning, RuleMatch } from './rule.js';
import type { TimeValue } from './time-value.js';

type Change = (period: Period, match: RuleMatch) => Period;
type Choose = (tense: Tense | undefined, value: TimeValue) => Tense | undefined;

/** A meaning made of the one time that a rule holds. */
const ofTime =
  (change: Change, choose: Choose = tense => tense): Meaning =>
  match => {
    const value = timeOf(match, 'x3') ?? timeOf(match, 't3') ?? timeOf(match, 't1');
    return value === undefined ? undefined : { resolve: tense => change(value.resolve(choose(tense, value)), match) };
  };

/** Without a tense a limit is to come; of a day with its month the nearest. */
const toCome: Choose = (tense, { fields }) =>
  tense ?? (fields?.day === undefined || fields.month === undefined ? 'future' : undefined);

const open = (period: Period, ends: { from?: number; to?: number }): Period => {
  const { precision, clock } = period;
  return { ...ends, precision, unit: 'other', ...(clock === undefined ? {} : { clock }) };
};
const withFrom = (period: Period, from: number | undefined): Period =>
  from === undefined ? period : open(period, { from });
const withTo = (period: Period, to: number | undefined): Period => (to === undefined ? period : open(period, { to }));

/** "sinds 1 januari": what has begun lies in the past, whatever the tense. */
export const since = ofTime(
  period => withFrom(period, period.from),
  () => 'past',
);
/** "vanaf 1 januari", "from Monday on" */
export const from = ofTime(period => withFrom(period, period.from));
/** English "from" alone: "fares rise from Monday" of what is to come, but "a report from 2015". */
export const fromIfFuture: Meaning = match => {
  const value = timeOf(match, 'x3');
  if (value === undefined) return undefined;
  return {
    resolve: tense => {
      const period = value.resolve(tense);
      return tense === 'future' ? withFrom(period, period.from) : period;
    },
  };
};
/** "tot 31 augustus", "by Friday": up to its end; without a tense it is to come. */
export const until = ofTime(period => withTo(period, period.to), toCome);
/** "vóór 1 mei": up to the day before; before the end of something is up to its end. */
export const before = ofTime(
  period =>
    withTo(
      period,
      period.from === undefined ? undefined : period.rule?.startsWith('end of') ? period.to : period.from - 1,
    ),
  toCome,
);
/** "na 1 mei" */
export const after = ofTime(period => withFrom(period, period.to === undefined ? undefined : period.to + 1));
/** "rond 1990", "in de ochtend van 12 augustus", "heel 2020": the time itself. */
export const same = ofTime(period => period);
/** "vrijdag jl.", "vrijdag a.s.": never the day of the article itself. */
export const inPast = ofTime(
  (period, match) => awayFromToday(period, match, -7),
  () => 'past',
);
export const inFuture = ofTime(
  (period, match) => awayFromToday(period, match, 7),
  () => 'future',
);

function awayFromToday(period: Period, match: RuleMatch, step: number): Period {
  const { today } = match.reading;
  const isWeekday = timeOf(match, 't1')?.fields?.month === undefined;
  return isWeekday && today !== undefined && period.unit === 'day' && period.from === today
    ? dayPeriod(today + step)
    : period;
}

/** "voor" is also "for": only before a whole date. */
export const beforeDate: Meaning = match => {
  const value = timeOf(match, 'x3');
  const isDate = value?.fields?.day !== undefined || value?.resolve(undefined).rule?.startsWith('end of') === true;
  return isDate ? before(match) : undefined;
};

/** "van maandag tot vrijdag", "between July 2003 and December 2004": the first takes from the second what it leaves out. */
export const range: Meaning = match => {
  const [first, last] = [timeOf(match, 'x3'), timeOf(match, 'last')];
  if (first === undefined || last === undefined) return undefined;
  return { resolve: tense => join(match, { first, last }, tense) };
};

function join(
  { reading }: RuleMatch,
  { first, last }: { first: TimeValue; last: TimeValue },
  tense: Tense | undefined,
): Period {
  const end = last.resolve(tense);
  const start = completed(first, last, end, reading.date.bind(reading)).resolve(tense);
  if (start.from === undefined || end.to === undefined) return unknownPeriod(finer(start, end).precision);
  const { precision } = finer(start, end);
  if (start.from <= end.to) return { ...clocks(start, end), from: start.from, to: end.to, precision, unit: 'other' };
  return turned(start, { first, last, end, tense });
}

/** "van vrijdag tot maandag": where they come out the wrong way round, one is moved by a week or a year. */
function turned(
  start: Period,
  { first, last, end, tense }: { first: TimeValue; last: TimeValue; end: Period; tense: Tense | undefined },
): Period {
  const { precision } = finer(start, end);
  const [from, to] = [start.from ?? 0, end.to ?? 0];
  const isOpen = (value: TimeValue): boolean => value.fields !== undefined && value.fields.year === undefined;
  if (!isOpen(first) && !isOpen(last)) return unknownPeriod(precision);
  const step = last.fields?.weekday !== undefined && last.fields.month === undefined ? 7 : 365;
  const moved = tense === 'future' ? { from, to: moveBy(to, step) } : { from: moveBy(from, -step), to };
  if (moved.from > moved.to) return unknownPeriod(precision);
  return { ...clocks(start, end), ...moved, precision, unit: 'other' };
}

/** A week is seven days; a year is the same date in another one. */
function moveBy(day: number, step: number): number {
  if (Math.abs(step) === 7) return day + step;
  const date = new Date(day * 86_400_000);
  return date.setUTCFullYear(date.getUTCFullYear() + Math.sign(step)) / 86_400_000;
}

/** "juli en december 2004": the year of the second is that of the first. */
function completed(
  first: TimeValue,
  last: TimeValue,
  end: Period,
  date: (fields: NonNullable<TimeValue['fields']>) => TimeValue,
): TimeValue {
  const [own, other] = [first.fields, last.fields];
  if (own?.month === undefined || own.year !== undefined || other?.month === undefined || end.to === undefined)
    return first;
  const year = other.year ?? new Date(end.to * 86_400_000).getUTCFullYear();
  if (Number.isNaN(year)) return first;
  return date({ ...own, year: own.month > other.month ? year - 1 : year });
}

const ORDER = ['minute', 'hour', 'day', 'month', 'year', 'unknown'];
function finer(a: Period, b: Period): Period {
  return ORDER.indexOf(a.precision) <= ORDER.indexOf(b.precision) ? a : b;
}

function clocks(start: Period, end: Period): { clock?: { from: number; to: number } } {
  if (start.clock === undefined && end.clock === undefined) return {};
  return { clock: { from: start.clock?.from ?? 0, to: end.clock?.to ?? 1439 } };
}

/** "de nacht van dinsdag op woensdag": both days. */
export const night: Meaning = match => {
  const [first, last] = [timeOf(match, 't1'), timeOf(match, 'last')];
  if (last === undefined) return undefined;
  const isDay = (value: TimeValue | undefined): boolean =>
    value === undefined || value.resolve(undefined).precision === 'day';
  if (!isDay(first) || !isDay(last)) return undefined;
  return {
    resolve: tense => {
      const { to } = last.resolve(tense);
      return to === undefined ? unknownPeriod('day') : daysPeriod(to - 1, to);
    },
  };
};

/** "de nacht van 3 op 4 mei" */
export const nightOfMonth: Meaning = match => {
  const [day, month, year] = [numberOf(match, 'last'), numberOf(match, 'month'), numberOf(match, 'year')];
  if (day === undefined || month === undefined) return undefined;
  const value = match.reading.date({ day, month, ...(year === undefined ? {} : { year }) });
  return {
    resolve: tense => {
      const { to } = value.resolve(tense);
      return to === undefined ? unknownPeriod('day') : daysPeriod(to - 1, to);
    },
  };
};

/** "vrijdagochtend in alle vroegte", "12 augustus 's avonds": the day itself. */
export const dayWithPart: Meaning = match => {
  const value = timeOf(match, 't1');
  const isDay =
    value?.fields?.day !== undefined ||
    value?.fields?.weekday !== undefined ||
    value?.resolve(undefined).unit === 'day';
  return isDay ? value : undefined;
};
