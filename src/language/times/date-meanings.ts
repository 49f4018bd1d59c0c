// Meanings of dates: days, months and years of the calendar, weekdays, words such as "gisteren", holidays, seasons.
import { mondayOf } from './calendar.js';
import { numberOf, relationOf, timeOf } from './captures.js';
import { holidayAround, holidayOf } from './holidays.js';
import { dayPeriod, daysPeriod, monthsPeriod, type Period, unknownPeriod } from './period.js';
import type { DateFields } from './resolve-date.js';
import type { Meaning, RuleMatch } from './rule.js';
import { fixed } from './time-value.js';

/** Day, month, year and weekday as far as they are said. */
export const date: Meaning = match => {
  const fields: DateFields = {};
  const [day, month, year, weekday] = [
    numberOf(match, 'day'),
    numberOf(match, 'month'),
    numberOf(match, 'year'),
    numberOf(match, 'weekday'),
  ];
  if (month === undefined) return undefined;
  if (day !== undefined) fields.day = day;
  fields.month = month;
  if (year !== undefined) fields.year = year;
  if (weekday !== undefined) fields.weekday = weekday;
  return match.reading.date(fields);
};

/** A month on its own, where something tells that it is one: a preposition before it, or its capital in English. */
export const bareMonth: Meaning = match => {
  const { reading, from, to } = match;
  const month = numberOf(match, 'month');
  const token = reading.tokens[from];
  const isAbbreviation = !reading.grammar.tables.months.has(token?.lower ?? '');
  if (month === undefined || token === undefined || isAbbreviation || to > from + 1) return undefined;
  const { monthContext, months } = reading.grammar.tables;
  const isListed =
    /^(?:and|or|en|of|,)$/.test(reading.lowerAt(from - 1) ?? '') && months.has(reading.lowerAt(from - 2) ?? '');
  if (reading.words.language === 'en' && !/^\p{Lu}/u.test(token.text)) return undefined;
  const isSure = isListed || monthContext.has(reading.lowerAt(from - 1) ?? '');
  return isSure || isMonthAlone(match) ? reading.date({ month }) : undefined;
};

/** Dutch months are written small. Of the English ones those that are also names or words need a preposition. */
function isMonthAlone({ reading, from }: RuleMatch): boolean {
  const token = reading.tokens[from];
  const next = reading.tokens[from + 1]?.text ?? '';
  if (token === undefined) return false;
  if (reading.words.language === 'nl') return /^\p{Ll}/u.test(token.text);
  const isNamePart = /^\p{Lu}/u.test(next) || (from > 0 && /^\p{Lu}/u.test(reading.tokens[from - 1]?.text ?? ''));
  return /^\p{Lu}/u.test(token.text) && !isNamePart && !/^(?:april|may|june|august|march|jan)$/.test(token.lower);
}

/** Four figures after a word that makes them a year, and before none that makes them a number: "in 1997", "van 2000 euro". */
export const bareYear: Meaning = match => {
  const { reading, from, to } = match;
  const year = numberOf(match, 'year');
  const { yearContext, counted } = reading.grammar.tables;
  const [before, next] = [reading.lowerAt(from - 1) ?? '', reading.tokens[to]];
  if (year === undefined || year < 1500) return undefined;
  const isListed = /^(?:en|of|and|or|,)$/.test(before) && /^(?:1[5-9]|20)\d\d$/.test(reading.lowerAt(from - 2) ?? '');
  const isBracketed = before === '(' && next?.text === ')';
  const isCounted = counted.has(next?.lower ?? '') || /^[%€$£°]/.test(next?.text ?? '') || /^\d/.test(next?.text ?? '');
  return (yearContext.has(before) || isBracketed || isListed) && !isCounted ? reading.date({ year }) : undefined;
};

export const weekday: Meaning = match => {
  const day = numberOf(match, 'weekday');
  return day === undefined || isDutchName(match) ? undefined : match.reading.date({ weekday: day });
};

/** Dutch days are written small: inside a sentence "Zondag" is a surname and "Vandaag" part of a title. */
function isDutchName({ reading, from }: RuleMatch): boolean {
  if (reading.words.language !== 'nl' || from === 0) return false;
  const [before, token] = [reading.tokens[from - 1]?.text ?? '', reading.tokens[from]?.text ?? ''];
  return /^\p{Lu}\p{Ll}/u.test(token) && /^[\p{L}\p{N}]/u.test(before);
}

/** "afgelopen maandag", "next Friday": the last one before the article, the first one after it, the one of its week. */
export const relativeWeekday: Meaning = match => {
  const [day, relation, { today }] = [numberOf(match, 'weekday'), relationOf(match), match.reading];
  if (day === undefined || relation === undefined) return undefined;
  if (today === undefined) return fixed(unknownPeriod('day'));
  const monday = mondayOf(today);
  if (relation === 'this')
    return {
      resolve: tense => dayPeriod(shiftTo(monday + day - 1, today, tense), 'that weekday in the week of the article'),
    };
  const ahead = (monday + day - 1 - today + 7) % 7;
  if (relation === 'last') return fixed(dayPeriod(today - (7 - ahead), 'the last such weekday before the article'));
  return fixed(dayPeriod(today + (ahead === 0 ? 7 : ahead), 'the first such weekday after the article'));
};

function shiftTo(day: number, today: number, tense: string | undefined): number {
  if (tense === 'past' && day > today) return day - 7;
  return tense === 'future' && day < today ? day + 7 : day;
}

/** "vorige week maandag", "Friday of next week" */
export const weekdayOfWeek: Meaning = match => {
  const [day, relation, { today }] = [numberOf(match, 'weekday'), relationOf(match), match.reading];
  if (day === undefined || relation === undefined) return undefined;
  const step = relation === 'last' ? -7 : relation === 'this' ? 0 : 7;
  return fixed(today === undefined ? unknownPeriod('day') : dayPeriod(mondayOf(today) + step + day - 1));
};

/** "maandag over een week" */
export const weekdayAfterNext: Meaning = match => {
  const [day, { today }] = [numberOf(match, 'weekday'), match.reading];
  if (day === undefined) return undefined;
  if (today === undefined) return fixed(unknownPeriod('day'));
  return fixed(dayPeriod(today + ((mondayOf(today) + day - 1 - today + 7) % 7) + 7));
};

/** "gisteren", "tomorrow evening" */
export const relativeDay: Meaning = match => {
  const [shift, { today }] = [numberOf(match, 'relday'), match.reading];
  if (shift === undefined || isDutchName(match)) return undefined;
  return fixed(today === undefined ? unknownPeriod('day') : dayPeriod(today + shift, 'counted from the article'));
};

/** "deze ochtend", "afgelopen nacht" */
export const partOfToday: Meaning = match => {
  const [relation, { today }] = [relationOf(match), match.reading];
  if (relation === undefined) return undefined;
  const shift = relation === 'last' ? -1 : relation === 'next' ? 1 : 0;
  return fixed(today === undefined ? unknownPeriod('day') : dayPeriod(today + shift, 'counted from the article'));
};

/** "afgelopen augustus", "next May": before the article's month, or after it. */
export const relativeMonth: Meaning = match => {
  const [month, relation, { anchor }] = [numberOf(match, 'month'), relationOf(match), match.reading];
  if (month === undefined || relation === undefined) return undefined;
  if (anchor?.month === undefined) return fixed(unknownPeriod('month'));
  const { year, month: now } = anchor;
  if (relation === 'this') return fixed(monthsPeriod(year, month));
  return fixed(monthsPeriod(relation === 'last' ? year - (month < now ? 0 : 1) : year + (month > now ? 0 : 1), month));
};

/** "de 12e van deze maand" */
export const dayOfRelativeMonth: Meaning = match => {
  const [day, relation, { anchor }] = [numberOf(match, 'day'), relationOf(match), match.reading];
  if (day === undefined || relation === undefined) return undefined;
  if (anchor?.month === undefined) return fixed(unknownPeriod('day'));
  const first = monthsPeriod(anchor.year, anchor.month + (relation === 'last' ? -1 : relation === 'this' ? 0 : 1));
  const number = (first.from ?? 0) + day - 1;
  return fixed(number > (first.to ?? 0) ? unknownPeriod('day') : dayPeriod(number));
};

/** "maandag de 12e": the month nearest the article, by the tense, in which that day is that weekday. */
export const weekdayOfMonth: Meaning = match => {
  const [day, name, { anchor, today }] = [numberOf(match, 'day'), numberOf(match, 'weekday'), match.reading];
  if (day === undefined || name === undefined || day > 31) return undefined;
  if (anchor?.month === undefined || today === undefined) return fixed(unknownPeriod('day'));
  const { year, month } = anchor;
  const steps = [0, -1, 1, -2, 2, -3, 3];
  return {
    resolve: tense => {
      const days = steps.flatMap(step => {
        const { from = 0, to = 0 } = monthsPeriod(year, month + step);
        const number = from + day - 1;
        return number <= to && number - mondayOf(number) + 1 === name ? [number] : [];
      });
      const fits = days.find(number => (tense === 'future' ? number >= today : number <= today)) ?? days[0];
      return fits === undefined ? unknownPeriod('day') : dayPeriod(fits);
    },
  };
};

/** "Kerstmis 2019", "Easter", "last Christmas" */
export const holiday: Meaning = match => {
  const form = match.get('holiday')?.text;
  const [year, relation, { today }] = [numberOf(match, 'year'), relationOf(match), match.reading];
  if (form === undefined) return undefined;
  const onDay = (day: number | undefined): Period => (day === undefined ? unknownPeriod('day') : dayPeriod(day));
  if (year !== undefined) return fixed(onDay(Number.isNaN(year) ? undefined : holidayOf(year, form)));
  if (today === undefined) return fixed(unknownPeriod('day'));
  if (relation === 'last') return fixed(onDay(holidayAround(today - 1, form, 'past')));
  if (relation === 'next' || relation === 'coming') return fixed(onDay(holidayAround(today + 1, form, 'future')));
  return { resolve: tense => onDay(holidayAround(today, form, tense)) };
};

/** "12 en 13 augustus": one stretch where the days follow each other. */
export const adjacentDays: Meaning = match => {
  const [first, last] = [numberOf(match, 'day'), numberOf(match, 'last')];
  return first !== undefined && last === first + 1 ? daysOfMonth(match) : undefined;
};

/** "3 tot 5 mei", "12-15 August 2021" */
export const daysOfMonth: Meaning = match => {
  const pair = match.get('days')?.pair;
  const [first, last] = pair ?? [numberOf(match, 'day'), numberOf(match, 'last')];
  const [month, year] = [numberOf(match, 'month'), numberOf(match, 'year')];
  if (first === undefined || last === undefined || month === undefined || first >= last) return undefined;
  const fields = { month, ...(year === undefined ? {} : { year }) };
  const end = match.reading.date({ ...fields, day: last });
  return {
    resolve: tense => {
      const period = end.resolve(tense);
      if (period.to === undefined) return period;
      return { ...daysPeriod(period.to - (last - first), period.to), rule: `days of a month, ${period.rule ?? ''}` };
    },
  };
};

/** A weekday before its date: "donderdag 12 augustus". Without a year it is the year in which they fit. */
export const dateWithWeekday: Meaning = match => {
  const [value, name] = [timeOf(match, 't1'), numberOf(match, 'weekday') ?? numberOf(match, 'shortday')];
  const fields = value?.fields;
  if (value === undefined || fields?.day === undefined || name === undefined || fields.weekday !== undefined)
    return undefined;
  return match.reading.date({ ...fields, weekday: name });
};

/** A date in figures, already read. */
export const asRead: Meaning = match =>
  timeOf(match, 'numeric') ?? timeOf(match, 'years') ?? timeOf(match, 'decade') ?? timeOf(match, 'decadefigure');
