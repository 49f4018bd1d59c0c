// Slots for dates, years, decades and quarters in figures.
import { dayNumber, lastDayOfMonth } from './calendar.js';
import { yearsPeriod } from './period.js';
import type { Reading } from './reading.js';
import { decadePeriod } from './relative-units.js';
import * as forms from './text-forms.js';
import type { TimeSlot } from './time-slot.js';
import { fixed, type TimeValue } from './time-value.js';

export function numericSlots(): Readonly<Record<string, TimeSlot>> {
  return {
    numeric: (reading, at) => isoDate(reading, at) ?? numericDate(reading, at) ?? isoMonth(reading, at),
    year: (reading, at) => {
      const year = Number(/^\d{4}$/.exec(reading.lowerAt(at) ?? '')?.[0] ?? 0);
      return year >= 1000 && year <= 2199 ? { to: at + 1, capture: { number: year } } : shortYear(reading, at);
    },
    years: yearRange,
    days: (reading, at) => {
      const hit = forms.formAt(forms.DAY_RANGE, reading, at);
      const pair = [Number(hit?.groups[1]), Number(hit?.groups[2])] as const;
      return hit !== undefined && pair[0] >= 1 && pair[0] < pair[1] && pair[1] <= 31
        ? { to: hit.to, capture: { pair } }
        : undefined;
    },
    decade: (reading, at) => decade(forms.DECADE, reading, at),
    decadefigure: (reading, at) => decade(forms.DUTCH_DECADE, reading, at),
    quarter: (reading, at) => {
      const hit = forms.formAt(forms.QUARTER, reading, at);
      return hit === undefined ? undefined : { to: hit.to, capture: { number: Number(hit.groups[1]) } };
    },
  };
}

function date(to: number, value: TimeValue): ReturnType<TimeSlot> {
  return { to, capture: { time: value } };
}

function isoDate(reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(forms.ISO_DATE, reading, at);
  if (hit === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hours, minutes] = hit.groups
    .slice(1)
    .map(part => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  if (hours === undefined || minutes === undefined || hours > 23)
    return date(hit.to, reading.date({ year, month, day }));
  const clock = { from: 60 * hours + minutes, to: 60 * hours + minutes };
  const number = dayNumber(year, month, day);
  return date(
    hit.to,
    fixed({ from: number, to: number, precision: 'minute', unit: 'minute', clock, rule: 'absolute' }),
  );
}

function isoMonth(reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(forms.ISO_MONTH, reading, at);
  const [year, month] = [Number(hit?.groups[1]), Number(hit?.groups[2])];
  // "2010-12" is more often the years 2010 to 2012.
  if (hit === undefined || year < 1500 || year > 2199 || month < 1 || month > 12 || month > year % 100)
    return undefined;
  return date(hit.to, reading.date({ year, month }));
}

/** Day first, but where only the other order is a date, or where months stand first in this text. */
function numericDate(reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(forms.NUMERIC_DATE, reading, at);
  if (hit === undefined) return undefined;
  const [first, second] = [Number(hit.groups[1]), Number(hit.groups[3])];
  const written = hit.groups[4] ?? '';
  // "1.2.21" is a version more often than a date.
  if (written.length === 2 && hit.groups[2] === '.' && hit.groups[0]?.length !== 8) return undefined;
  const year = written.length === 4 ? Number(written) : fullYear(Number(written), reading);
  const isDay = (day: number, month: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
  const isMonthFirst = reading.order === 'month first' ? isDay(second, first) : !isDay(first, second);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return isDay(day, month) ? date(hit.to, reading.date({ year, month, day })) : undefined;
}

/** Two figures mean the year nearest the article; without one, 1930 to 2029. */
function fullYear(short: number, { anchor }: Reading): number {
  if (anchor === undefined) return short < 30 ? 2000 + short : 1900 + short;
  const century = 100 * Math.floor(anchor.year / 100) + short;
  if (century - anchor.year > 50) return century - 100;
  return anchor.year - century > 50 ? century + 100 : century;
}

function shortYear(reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(forms.SHORT_YEAR, reading, at);
  return hit === undefined ? undefined : { to: hit.to, capture: { number: fullYear(Number(hit.groups[1]), reading) } };
}

/** "2010-2015"; two figures go on in the same century: "2020-21". */
function yearRange(reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(forms.YEAR_RANGE, reading, at);
  if (hit === undefined) return undefined;
  const [first, written] = [Number(hit.groups[1]), hit.groups[2] ?? ''];
  const last = written.length === 4 ? Number(written) : 100 * Math.floor(first / 100) + Number(written);
  return last > first ? date(hit.to, fixed({ ...yearsPeriod(first, last, 'other'), rule: 'absolute' })) : undefined;
}

function decade(form: RegExp, reading: Reading, at: number): ReturnType<TimeSlot> {
  const hit = forms.formAt(form, reading, at);
  if (hit === undefined) return undefined;
  const first = hit.groups[1] === undefined ? decadeOf(Number(hit.groups[2]), reading) : Number(hit.groups[1]);
  return date(hit.to, fixed(decadePeriod(first)));
}

/** "de jaren tachtig": the last such ten years of which at least five have passed. */
export function decadeOf(tens: number, { anchor }: Reading): number {
  const first = 100 * Math.floor((anchor?.year ?? 1999) / 100) + tens;
  return first + 5 <= (anchor?.year ?? 1999) ? first : first - 100;
}
