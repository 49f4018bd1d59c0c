// The places of the patterns: numbers, months, weekdays, units and the like, each read from the tokens at a place.
import { numberTables } from '../numbers/number-tables.js';
import { parseNumber, parseOrdinal } from '../numbers/parse-number.js';
import type { PhraseTable } from '../numbers/phrase-table.js';
import { readCardinal } from '../numbers/read-cardinal.js';
import type { Words } from '../words.js';
import { clockSlots } from './clock-slots.js';
import { laxSlot, midPeriod, timeSlot } from './nested-slots.js';
import { numericSlots } from './numeric-slots.js';
import type { Reading } from './reading.js';
import { PARTS, RELATIONS, type TimeSlot, UNITS } from './time-slot.js';
import type { TimeTables } from './time-tables.js';
import type { Capture } from './time-value.js';

/** All slots that patterns may name. */
export function buildSlots(words: Words, tables: TimeTables): Readonly<Record<string, TimeSlot>> {
  return {
    ...numericSlots(),
    ...clockSlots(words, tables),
    ...numberSlots(words, tables),
    ...calendarSlots(words, tables),
    ...phraseSlots(tables),
    t1: timeSlot(1),
    t2: timeSlot(2),
    t3: timeSlot(3),
    x1: laxSlot(1),
    x3: laxSlot(3),
  };
}

/** Counts, days of the month, ordinals. */
function numberSlots(words: Words, tables: TimeTables): Readonly<Record<string, TimeSlot>> {
  return {
    n: countSlot(words, tables),
    few: phraseSlot(numberTables(words).few),
    about: phraseSlot(numberTables(words).comparators),
    day: (reading, at) => {
      const text = reading.tokens[at]?.text ?? '';
      const day = dayOf(text, words) ?? dayOf(text.replace(/\.$/, ''), words);
      return day === undefined ? undefined : one(at, day);
    },
    nth: (reading, at) => {
      const place = parseOrdinal(reading.tokens[at]?.text ?? '', words);
      return place === undefined || place === 0 ? undefined : one(at, place);
    },
  };
}

/** Names of the calendar: months, weekdays, units, seasons, and what is said of them. */
function calendarSlots(words: Words, tables: TimeTables): Readonly<Record<string, TimeSlot>> {
  return {
    month: monthSlot(tables),
    weekday: wordSlot(tables.weekdays),
    shortday: (reading, at) => wordSlot(tables.shortWeekdays)(reading, at) ?? dotted(tables.shortWeekdays, reading, at),
    unit: (reading, at) => {
      const word = reading.lowerAt(at)?.replace(/'s$/, '') ?? '';
      const unit = tables.units.get(word);
      const isPlural = /(?:s|en|nia)$/.test(word);
      return unit === undefined ? undefined : { to: at + 1, capture: { number: UNITS.indexOf(unit), isPlural } };
    },
    rel: wordSlot(new Map([...tables.relations].map(([word, relation]) => [word, RELATIONS.indexOf(relation)]))),
    relyear: (reading, at) => {
      const relation = tables.relations.get(reading.lowerAt(at) ?? '');
      if (relation === undefined || tables.units.get(stem(reading.lowerAt(at + 1))) !== 'year') return undefined;
      const step = relation === 'last' ? -1 : relation === 'this' ? 0 : 1;
      return {
        to: at + 2,
        capture: { number: reading.anchor === undefined ? Number.NaN : reading.anchor.year + step },
      };
    },
    monthpart: wordSlot(new Map([...tables.parts].map(([word, part]) => [word, PARTS.indexOf(part)]))),
    adjpart: wordSlot(adjectives(words, tables)),
    midmonth: midPeriod,
    season: wordSlot(tables.seasons),
    decadename: wordSlot(tables.decades),
  };
}

/** Parts of the day, relative days, holidays, vague words. */
function phraseSlots(tables: TimeTables): Readonly<Record<string, TimeSlot>> {
  return {
    part: (reading, at) => (tables.dayParts.has(stem(reading.lowerAt(at))) ? one(at, 0) : undefined),
    partadv: phraseSlot(tables.partAdverbs),
    relday: possessive(tables.relativeDays, number => ({ number })),
    holiday: possessive(tables.holidays, text => ({ text })),
    vague: phraseSlot(tables.vague),
    nottime: phraseSlot(tables.notTimes),
  };
}

/** "early August" but "the start of August": "to start in August" is a verb. */
function adjectives({ language }: Words, { parts }: TimeTables): ReadonlyMap<string, number> {
  const isAdjective = (word: string): boolean => language === 'nl' || /^(?:early|mid|late|midway)$/.test(word);
  return new Map([...parts].filter(([word]) => isAdjective(word)).map(([word, part]) => [word, PARTS.indexOf(part)]));
}

const one = (at: number, number: number): { to: number; capture: Capture } => ({ to: at + 1, capture: { number } });
const stem = (word: string | undefined): string => word?.replace(/'s$/, '') ?? '';

function wordSlot(table: ReadonlyMap<string, number>): TimeSlot {
  return (reading, at) => {
    const number = table.get(stem(reading.lowerAt(at)));
    return number === undefined ? undefined : one(at, number);
  };
}

function dotted(
  table: ReadonlyMap<string, number>,
  reading: Reading,
  at: number,
): { to: number; capture: Capture } | undefined {
  const word = reading.lowerAt(at) ?? '';
  const number = word.endsWith('.') ? table.get(word.slice(0, -1)) : undefined;
  return number === undefined ? undefined : one(at, number);
}

function phraseSlot<T>(table: PhraseTable<T>): TimeSlot {
  return (reading, at) => {
    const hit = table.find(reading.tokens, at);
    return hit === undefined ? undefined : { to: hit.to, capture: { number: 0 } };
  };
}

/** "yesterday's" may be one token. */
function possessive<T>(table: PhraseTable<T>, capture: (value: T) => Capture): TimeSlot {
  return (reading, at) => {
    const hit = table.find(reading.tokens, at);
    if (hit !== undefined) return { to: hit.to, capture: capture(hit.value) };
    const token = reading.tokens[at];
    if (token === undefined || !token.lower.endsWith("'s")) return undefined;
    const bare = table.find([{ ...token, lower: token.lower.slice(0, -2) }], 0);
    return bare === undefined ? undefined : { to: at + 1, capture: capture(bare.value) };
  };
}

function dayOf(text: string, words: Words): number | undefined {
  if (!/^\d{1,2}(?:st|nd|rd|th|ste|de|e)?$/i.test(text) && /^\d/.test(text)) return undefined;
  const day = /^\d+$/.test(text)
    ? Number(text)
    : (parseOrdinal(text, words) ?? (words.language === 'nl' ? parseNumber(text, words) : undefined));
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

/** "Aug", "Aug." and "Aug", "." before a figure; "Jan" counts only in patterns that need a day or a year beside it. */
function monthSlot(tables: TimeTables): TimeSlot {
  return (reading, at) => {
    const word = stem(reading.lowerAt(at));
    const full = tables.months.get(word);
    const number = full ?? tables.shortMonths.get(word.replace(/\.$/, ''));
    if (number === undefined) return undefined;
    const isDotted = full === undefined || word.length <= 4;
    const hasStop = isDotted && reading.lowerAt(at + 1) === '.' && /^['’]?\d/.test(reading.lowerAt(at + 2) ?? '');
    return { to: at + (hasStop ? 2 : 1), capture: { number } };
  };
}

/** A count of units: cardinals, "a" and "een" before a unit, "half a", "anderhalf". Whole figures have four digits at most. */
function countSlot(words: Words, { units }: TimeTables): TimeSlot {
  const isUnit = (reading: Reading, at: number): boolean => units.has(stem(reading.lowerAt(at)));
  return (reading, at) => {
    const word = reading.lowerAt(at) ?? '';
    const isArticle = /^(?:an?|een)$/.test(word);
    const halfAt = words.amounts.half.includes(word) ? at : isArticle ? at + 1 : -1;
    if (words.amounts.half.includes(reading.lowerAt(halfAt) ?? '')) {
      const after = /^an?$/.test(reading.lowerAt(halfAt + 1) ?? '') ? halfAt + 2 : halfAt + 1;
      if (isUnit(reading, after)) return { to: after, capture: { number: 0.5 } };
    }
    if (isArticle && isUnit(reading, at + 1)) return one(at, 1);
    const cardinal = readCardinal(reading.tokens, at, words);
    return cardinal === undefined || cardinal.value > 9999 || cardinal.value <= 0
      ? undefined
      : { to: cardinal.to, capture: { number: cardinal.value } };
  };
}
