// Meanings of weeks, months, quarters, years, decades, centuries and seasons, and of their parts.
import { dateOf, mondayOf, nthWeekday } from './calendar.js';
import { numberOf, partNameOf, relationOf, timeOf, unitAround, unitOf } from './captures.js';
import { decadeOf } from './numeric-slots.js';
import { dayPeriod, daysPeriod, monthsPeriod, type Period, precisionOf, unknownPeriod } from './period.js';
import { halfOf, partOf, subPeriod } from './period-parts.js';
import {
  bareSeason,
  centuryPeriod,
  choosePeriod,
  decadePeriod,
  relativeSeason,
  seasonPeriod,
} from './relative-units.js';
import type { Meaning, RuleMatch } from './rule.js';
import { fixed, type TimeValue } from './time-value.js';

/** "vorige week", "this year", "komend weekend" */
export const relativePeriod: Meaning = match => {
  const [unit, relation] = [unitOf(match), relationOf(match)];
  if (unit === undefined || relation === undefined || match.get('unit')?.isPlural === true) return undefined;
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'fortnight' || unit === 'day')
    return undefined;
  const period = unitAround(match.reading, unit, relation);
  return fixed(
    period === undefined
      ? unknownPeriod(precisionOf(unit))
      : { ...period, rule: `${relation} ${unit}, counted from the article` },
  );
};

/** "zomer van 2021", "afgelopen winter", "last summer", "in the autumn" */
export const season: Meaning = match => {
  const [month, relation, { today }] = [numberOf(match, 'season'), relationOf(match), match.reading];
  if (month === undefined) return undefined;
  const pair = timeOf(match, 'years')?.resolve(undefined);
  // "winter 2020-2021" bears the second year.
  const ofPair = month === 12 ? pair?.to : pair?.from;
  const year = ofPair === undefined ? numberOf(match, 'year') : dateOf(ofPair).year;
  // "the fall of Kabul"
  const isOther =
    year === undefined && relation === undefined && /^(?:of|van)$/.test(match.reading.lowerAt(match.to) ?? '');
  if (isOther) return undefined;
  if (year !== undefined) return fixed(Number.isNaN(year) ? unknownPeriod('month') : seasonPeriod(year, month));
  if (today === undefined) return fixed(unknownPeriod('month'));
  if (relation !== undefined) return fixed(relativeSeason(month, relation, today));
  return { resolve: tense => bareSeason(month, tense, today) };
};

/** "eerste kwartaal van 2022", "Q3", "laatste kwartaal": without a year the last one begun, or the next. */
export const quarter: Meaning = match => partOfYear(match, 3);
/** "tweede halfjaar van 2020" */
export const halfYear: Meaning = match => partOfYear(match, 6);

/** "in the fourth quarter" without a year is one of a game, unless the sentence speaks of business. */
function isGame({ reading, get }: RuleMatch): boolean {
  const { business } = reading.grammar.tables;
  if (business.size === 0 || get('year') !== undefined || get('quarter') !== undefined) return false;
  return !reading.tokens.some(({ lower }) => business.has(lower));
}

function partOfYear(match: RuleMatch, size: 3 | 6): TimeValue | undefined {
  const place = numberOf(match, 'quarter') ?? numberOf(match, 'nth');
  if (place === undefined || isGame(match)) return undefined;
  const [count, unit] = [12 / size, size === 3 ? ('quarter' as const) : ('half' as const)];
  const number = place < 0 ? count + 1 + place : place;
  if (number < 1 || number > count) return undefined;
  const inYear = (year: number): Period => monthsPeriod(year, size * (number - 1) + 1, { count: size, unit });
  const year = numberOf(match, 'year');
  if (year !== undefined)
    return fixed(Number.isNaN(year) ? unknownPeriod('month') : { ...inYear(year), rule: 'absolute' });
  const { today } = match.reading;
  if (today === undefined) return fixed(unknownPeriod('month'));
  const now = dateOf(today).year;
  const near = [now - 1, now, now + 1].map(inYear);
  return { resolve: tense => choosePeriod(near, tense, today) };
}

/** "de jaren tachtig", "the nineties" */
export const namedDecade: Meaning = match => {
  const tens = numberOf(match, 'decadename');
  return tens === undefined ? undefined : fixed(decadePeriod(decadeOf(tens, match.reading)));
};

/** "de 19e eeuw", "the twenty-first century" */
export const century: Meaning = match => {
  const number = numberOf(match, 'nth');
  return number === undefined || number < 1 || number > 30
    ? undefined
    : fixed({ ...centuryPeriod(number), rule: 'absolute' });
};

/** What can be said to have a begin and an end. */
const WHOLES = new Set(['week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century', 'day', 'weekend']);

/** "eind augustus", "begin deze eeuw", "the late 1990s" */
export const part: Meaning = match => {
  const middle = timeOf(match, 'midmonth');
  const [name, value] = middle === undefined ? [partNameOf(match), timeOf(match, 'x1')] : (['middle', middle] as const);
  if (name === undefined || value === undefined || isSingleDay(value)) return undefined;
  return mapPeriod(value, period => (WHOLES.has(period.unit) || isUnknown(period) ? partOf(period, name) : undefined));
};

function isSingleDay({ fields }: TimeValue): boolean {
  return fields?.day !== undefined || fields?.weekday !== undefined;
}

function isUnknown({ from, to }: Period): boolean {
  return from === undefined && to === undefined;
}

/** "eerste helft van 2020", "the second half of August" */
export const half: Meaning = match => {
  const [place, value] = [numberOf(match, 'nth'), timeOf(match, 'x1')];
  if (value === undefined || isSingleDay(value) || (place !== 1 && place !== 2 && place !== -1)) return undefined;
  return mapPeriod(value, period => halfOf(period, place === 1));
};

/** "eerste week van augustus", "first three months of 2021", "last quarter of the year" */
export const sub: Meaning = match => {
  const [place, unit, value] = [numberOf(match, 'nth'), unitOf(match), timeOf(match, 'x1')];
  if (place === undefined || unit === undefined || value === undefined || isSingleDay(value)) return undefined;
  const count = numberOf(match, 'n') ?? 1;
  if (unit === 'weekend') return mapPeriod(value, period => weekendOf(period, place));
  return mapPeriod(value, period => subPeriod(period, unit, { place, count }));
};

function weekendOf({ from, to }: Period, place: number): Period | undefined {
  if (from === undefined || to === undefined) return unknownPeriod('day');
  const { year, month } = dateOf(from);
  const saturday = nthWeekday(year, month, 6, place);
  return saturday === undefined || to > from + 31 ? undefined : daysPeriod(saturday, saturday + 1, 'weekend');
}

/** "laatste vrijdag van augustus", "the first Monday of May" */
export const nthWeekdayOf: Meaning = match => {
  const [place, day, value] = [numberOf(match, 'nth'), numberOf(match, 'weekday'), timeOf(match, 'x1')];
  if (place === undefined || day === undefined || value === undefined || isSingleDay(value)) return undefined;
  return mapPeriod(value, ({ from, to }) => {
    if (from === undefined || to === undefined) return unknownPeriod('day');
    const { year, month } = dateOf(from);
    const found = nthWeekday(year, month, day, place);
    return found === undefined || to > from + 31 ? undefined : dayPeriod(found);
  });
};

/** "de week van 12 augustus", "the weekend of 14 August" */
export const unitAroundDay: Meaning = match => {
  const [unit, value] = [unitOf(match), timeOf(match, 't1')];
  if (value === undefined || (unit !== 'week' && unit !== 'weekend')) return undefined;
  return mapPeriod(value, ({ from, precision }) => {
    if (from === undefined) return unknownPeriod('day');
    if (precision !== 'day') return undefined;
    const monday = mondayOf(from);
    return unit === 'week' ? daysPeriod(monday, monday + 6, 'week') : daysPeriod(monday + 5, monday + 6, 'weekend');
  });
};

/** The month, week or year itself, whatever is said of its place in it: "eerder deze maand", "later this year". */
export const within: Meaning = match => {
  const value = timeOf(match, 't1');
  return value === undefined || isSingleDay(value) ? undefined : value;
};

/** A period made of another; undefined where it cannot be, whatever the tense. */
function mapPeriod(value: TimeValue, change: (period: Period) => Period | undefined): TimeValue | undefined {
  if (change(value.resolve(undefined)) === undefined) return undefined;
  return { resolve: tense => change(value.resolve(tense)) ?? unknownPeriod('unknown') };
}
