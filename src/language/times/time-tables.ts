// The words of time expressions as tables: months, weekdays with their parts of the day, units, seasons, holidays.
import { PhraseTable } from '../numbers/phrase-table.js';
import type { TimeUnit, Words } from '../words.js';
import type { Part } from './period-parts.js';
import type { Relation } from './relative-units.js';

export type TimeTables = {
  months: ReadonlyMap<string, number>;
  shortMonths: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  shortWeekdays: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, TimeUnit>;
  relations: ReadonlyMap<string, Relation>;
  parts: ReadonlyMap<string, Part>;
  seasons: ReadonlyMap<string, number>;
  decades: ReadonlyMap<string, number>;
  dayParts: ReadonlySet<string>;
  holidays: PhraseTable<string>;
  relativeDays: PhraseTable<number>;
  partAdverbs: PhraseTable<true>;
  vague: PhraseTable<true>;
  notTimes: PhraseTable<true>;
  afternoon: ReadonlySet<string>;
  monthContext: ReadonlySet<string>;
  yearContext: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  business: ReadonlySet<string>;
  /** Words that an expression can start with, besides those of the patterns. */
  starters: ReadonlySet<string>;
  /** Whether a word may be a composed number, by its first letters. */
  isNumberLike: (word: string) => boolean;
};

export function timeTables(words: Words): TimeTables {
  const { times } = words;
  const list = (phrases: readonly string[]): PhraseTable<true> => new PhraseTable(phrases.map(one => [one, true]));
  const weekdays = new Map(Object.entries(words.weekdays).flatMap(([name, day]) => weekdayForms(name, day, words)));
  const tables = {
    months: map(words.months),
    shortMonths: map(times.monthAbbreviations),
    weekdays,
    shortWeekdays: map(times.weekdayAbbreviations),
    units: map(times.units),
    relations: map(times.relative),
    parts: map(words.monthParts),
    seasons: map(times.seasons),
    decades: map(times.decades),
    dayParts: new Set(words.dayParts),
    holidays: new PhraseTable(Object.entries(times.holidays)),
    relativeDays: new PhraseTable(Object.entries(words.relativeDays)),
    partAdverbs: list(times.partAdverbs),
    vague: list(times.vague),
    notTimes: list(times.notTimes),
    afternoon: new Set(times.afternoon),
    monthContext: new Set(times.monthContext),
    yearContext: new Set(times.yearContext),
    business: new Set(times.business),
    counted: new Set([...times.counted, ...words.troops, ...words.personNouns]),
  };
  return { ...tables, starters: startersOf(tables, words), isNumberLike: numberGuard(words) };
}

function map<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record));
}

/** "vrijdag", "vrijdagochtend", "vrijdag-ochtend" */
function weekdayForms(name: string, day: number, { language, dayParts }: Words): [string, number][] {
  if (language !== 'nl') return [[name, day]];
  return [
    [name, day],
    ...dayParts.flatMap((part): [string, number][] => [
      [name + part, day],
      [`${name}-${part}`, day],
    ]),
  ];
}

type Tables = Omit<TimeTables, 'starters' | 'isNumberLike'>;

function startersOf(tables: Tables, words: Words): ReadonlySet<string> {
  const maps = [
    tables.months,
    tables.shortMonths,
    tables.weekdays,
    tables.shortWeekdays,
    tables.units,
    tables.relations,
  ];
  const more = [tables.parts, tables.seasons, tables.decades];
  const phrases = [tables.holidays, tables.relativeDays, tables.vague, tables.notTimes, tables.partAdverbs];
  const amounts = [words.numbers, words.comparators, words.amounts.ordinals].flatMap(record => Object.keys(record));
  const firsts = [...amounts, ...words.amounts.few, ...words.amounts.half].map(phrase => phrase.split(' ')[0] ?? '');
  return new Set([
    ...[...maps, ...more].flatMap(table => [...table.keys()]),
    ...[...tables.shortMonths.keys()].map(month => `${month}.`),
    ...phrases.flatMap(table => [...table.starters()]),
    ...tables.dayParts,
    ...firsts,
  ]);
}

/** Composed numbers and ordinals start as a number does: three letters tell most other words apart. */
function numberGuard(words: Words): (word: string) => boolean {
  const firsts = new Set(Object.keys(words.numbers).map(name => name.slice(0, 3)));
  return word => word.length > 4 && firsts.has(word.slice(0, 3));
}
