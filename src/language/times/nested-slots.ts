// Slots for times inside patterns: of a lower level, bare months and years, "the month", "mid-August".

import type { TimeUnit } from '../words.js';
import { precisionOf, unknownPeriod } from './period.js';
import type { Level, Reading } from './reading.js';
import { centuryPeriod, decadePeriod, relativeUnit } from './relative-units.js';
import type { TimeSlot } from './time-slot.js';
import { fixed } from './time-value.js';

/** "mid-August", "mid-2019" and the like as one token. */
export function midPeriod(reading: Reading, at: number): ReturnType<TimeSlot> {
  const word = /^mid-(.+?)(?:'s)?$/.exec(reading.lowerAt(at) ?? '')?.[1] ?? '';
  const month = reading.grammar.tables.months.get(word);
  const year = /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : undefined;
  if (month === undefined && year === undefined) return midDecade(reading, at);
  const next = Number(/^(?:1[5-9]|20)\d\d$/.exec(reading.lowerAt(at + 1) ?? '')?.[0] ?? Number.NaN);
  const hasYear = month !== undefined && !Number.isNaN(next);
  const fields = month === undefined ? { year: year ?? next } : hasYear ? { month, year: next } : { month };
  return { to: at + (hasYear ? 2 : 1), capture: { time: reading.date(fields) } };
}

/** "mid-1990s", "mid-19th century" */
function midDecade(reading: Reading, at: number): ReturnType<TimeSlot> {
  const nth = /^mid-(\d\d)(?:st|nd|rd|th)$/.exec(reading.lowerAt(at) ?? '')?.[1];
  if (nth !== undefined && reading.lowerAt(at + 1) === 'century')
    return { to: at + 2, capture: { time: fixed(centuryPeriod(Number(nth))) } };
  const first = /^mid-((?:1[5-9]|20)\d0)s$/.exec(reading.lowerAt(at) ?? '')?.[1];
  return first === undefined ? undefined : { to: at + 1, capture: { time: fixed(decadePeriod(Number(first))) } };
}

/** An expression of a level or a lower one. */
export function timeSlot(level: Level): TimeSlot {
  return (reading, at) => {
    const match = reading.best(level, at);
    return match === undefined || match.value.isSilent === true
      ? undefined
      : { to: match.to, capture: { time: match.value } };
  };
}

/** Beside a preposition of time also a bare month or year that would need one otherwise. */
export function laxSlot(level: Level): TimeSlot {
  return (reading, at) => {
    const hit = timeSlot(level)(reading, at);
    if (hit !== undefined) return hit;
    const { tables } = reading.grammar;
    const month = tables.months.get(reading.lowerAt(at) ?? '');
    if (month !== undefined) return { to: at + 1, capture: { time: reading.date({ month }) } };
    const unit = level === 1 ? unitHere(reading, at) : undefined;
    if (unit !== undefined) return unit;
    const text = reading.lowerAt(at) ?? '';
    if (!/^(?:1[5-9]|20)\d\d$/.test(text) || tables.counted.has(reading.lowerAt(at + 1) ?? '')) return undefined;
    return { to: at + 1, capture: { time: reading.date({ year: Number(text) }) } };
  };
}

/** "the end of the month", "begin van het jaar": that of the article. */
function unitHere(reading: Reading, at: number): ReturnType<TimeSlot> {
  const unit = reading.grammar.tables.units.get(reading.lowerAt(at) ?? '');
  if (unit === undefined || !/^(?:the|de|het)$/.test(reading.lowerAt(at - 1) ?? '') || !WHOLE_UNITS.has(unit))
    return undefined;
  const isPlural = /(?:s|en|nia)$/.test(reading.lowerAt(at) ?? '');
  const day = reading.dayFor(precisionOf(unit));
  const period = day === undefined ? unknownPeriod(precisionOf(unit)) : relativeUnit(unit, 'this', day);
  return isPlural ? undefined : { to: at + 1, capture: { time: fixed(period) } };
}

const WHOLE_UNITS: ReadonlySet<TimeUnit> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);
