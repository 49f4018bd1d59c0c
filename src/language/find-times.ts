// Time expressions as intervals, anchored in the day of the article.
import type { Precision, Time } from '../model/index.js';
import type { Token } from './token.js';
import type { Words } from './words.js';

/** A time expression at UTF-16 offsets `start` to `end`. */
export type FoundTime = Time & { start: number; end: number };

/** The day that relative words count from; unknown parts are absent. */
export type Anchor = { year: number; month?: number; day?: number } | undefined;

/** Reads `2021-08-12T09:30Z`, `2021-08-12` or `2021-08`. */
export function parseAnchor(iso: string | undefined): Anchor {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (match?.[1] === undefined) return undefined;
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

type Rule = (
  tokens: readonly Token[],
  i: number,
  words: Words,
  anchor: Anchor,
) => { to: number; iso?: string; precision: Precision; rule: string } | undefined;

/** Finds the time expressions of a sentence, the first rule that fits at each token. */
export function findTimes(text: string, tokens: readonly Token[], words: Words, anchor: Anchor): FoundTime[] {
  const found: FoundTime[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = RULES.map(rule => rule(tokens, i, words, anchor)).find(result => result !== undefined);
    const [first, last] = [tokens[i], tokens[(match?.to ?? i + 1) - 1]];
    if (match !== undefined && first !== undefined && last !== undefined) {
      const { iso, precision, rule } = match;
      const time = { precision, rule, text: text.slice(first.start, last.end), start: first.start, end: last.end };
      found.push(iso === undefined ? time : { ...time, iso });
    }
    i = match?.to ?? i + 1;
  }
  return found;
}

const wholeNumber = (token: Token | undefined): number | undefined =>
  token !== undefined && /^\d{1,4}(?:st|nd|rd|th|e)?$/.test(token.text) ? Number.parseInt(token.text, 10) : undefined;
const yearAt = (token: Token | undefined): number | undefined =>
  /^(?:1[89]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : undefined;
const monthAt = (token: Token | undefined, words: Words): number | undefined =>
  token !== undefined && Object.hasOwn(words.months, token.lower) ? words.months[token.lower] : undefined;
const isDay = (day: number | undefined): day is number => day !== undefined && day >= 1 && day <= 31;

/** "12 augustus 2021", "12 August" */
const dayMonth: Rule = (tokens, i, words, anchor) => {
  const [day, month] = [wholeNumber(tokens[i]), monthAt(tokens[i + 1], words)];
  if (!isDay(day) || month === undefined) return undefined;
  const year = yearAt(tokens[i + 2]);
  return {
    to: i + (year === undefined ? 2 : 3),
    ...isoDay(year ?? yearOf(month, anchor), month, day),
    precision: 'day',
    rule: year === undefined ? 'day and month, year nearest the article' : 'absolute',
  };
};

/** "August 12, 2021" */
const monthDay: Rule = (tokens, i, words, anchor) => {
  const [month, day] = [monthAt(tokens[i], words), wholeNumber(tokens[i + 1])];
  if (month === undefined || !isDay(day) || words.language !== 'en') return undefined;
  const year = tokens[i + 2]?.text === ',' ? yearAt(tokens[i + 3]) : undefined;
  return {
    to: i + (year === undefined ? 2 : 4),
    ...isoDay(year ?? yearOf(month, anchor), month, day),
    precision: 'day',
    rule: year === undefined ? 'day and month, year nearest the article' : 'absolute',
  };
};

/** "eind augustus", "late August 2021", "mei 2021", "in mei" */
const monthOnly: Rule = (tokens, i, words, anchor) => {
  const word = tokens[i]?.lower ?? '';
  const part = Object.hasOwn(words.monthParts, word) ? words.monthParts[word] : undefined;
  const at = part === undefined ? i : i + 1;
  const month = monthAt(tokens[at], words);
  const year = yearAt(tokens[at + 1]);
  const isSure =
    part !== undefined || year !== undefined || /^(?:in|sinds|since|vanaf|until|tot)$/.test(tokens[i - 1]?.lower ?? '');
  if (month === undefined || !isSure) return undefined;
  const whole = year ?? yearOf(month, anchor);
  const to = at + (year === undefined ? 1 : 2);
  if (part === undefined || whole === undefined)
    return {
      to,
      ...isoMonth(whole, month),
      precision: 'month',
      rule: year === undefined ? 'month, year nearest the article' : 'absolute',
    };
  const [from, until] = part === 'begin' ? [1, 10] : part === 'middle' ? [11, 20] : [21, lastDay(whole, month)];
  return {
    to,
    iso: `${date(whole, month, from)}/${date(whole, month, until)}`,
    precision: 'day',
    rule: `${part} of the month`,
  };
};

/** "in 1997", "until 2001" */
const yearOnly: Rule = (tokens, i) => {
  const year = yearAt(tokens[i]);
  if (year === undefined || !/^(?:in|sinds|since|tot|until|vanaf|from|of|van)$/.test(tokens[i - 1]?.lower ?? ''))
    return undefined;
  return { to: i + 1, iso: String(year), precision: 'year', rule: 'absolute' };
};

/** "donderdag", "vrijdagochtend", "on Thursday": the last one up to the day of the article. */
const weekday: Rule = (tokens, i, words, anchor) => {
  const word = tokens[i]?.lower ?? '';
  const name = Object.keys(words.weekdays).find(
    day => word === day || words.dayParts.some(part => word === day + part),
  );
  if (name === undefined) return undefined;
  const to = words.dayParts.includes(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const today = dayNumber(anchor);
  if (today === undefined) return { to, precision: 'day', rule: 'weekday, the day of the article is not known' };
  const back = (new Date(today).getUTCDay() - (words.weekdays[name] ?? 0) + 7) % 7;
  return {
    to,
    iso: new Date(today - back * DAY_MS).toISOString().slice(0, 10),
    precision: 'day',
    rule: 'the last such weekday up to the article',
  };
};

/** "gisteren", "today" */
const relativeDay: Rule = (tokens, i, words, anchor) => {
  const word = tokens[i]?.lower ?? '';
  const shift = Object.hasOwn(words.relativeDays, word) ? words.relativeDays[word] : undefined;
  if (shift === undefined) return undefined;
  const today = dayNumber(anchor);
  if (today === undefined)
    return { to: i + 1, precision: 'day', rule: 'relative day, the day of the article is not known' };
  return {
    to: i + 1,
    iso: new Date(today + shift * DAY_MS).toISOString().slice(0, 10),
    precision: 'day',
    rule: 'counted from the article',
  };
};

const RULES: readonly Rule[] = [dayMonth, monthDay, monthOnly, yearOnly, weekday, relativeDay];
const DAY_MS = 86_400_000;

function dayNumber(anchor: Anchor): number | undefined {
  return anchor?.month === undefined || anchor.day === undefined
    ? undefined
    : Date.UTC(anchor.year, anchor.month - 1, anchor.day);
}

/** A month without a year is the one nearest to the article: not more than half a year away. */
function yearOf(month: number, anchor: Anchor): number | undefined {
  if (anchor?.month === undefined) return anchor?.year;
  const ahead = month - anchor.month;
  return ahead > 6 ? anchor.year - 1 : ahead < -6 ? anchor.year + 1 : anchor.year;
}

function isoDay(year: number | undefined, month: number, day: number): { iso?: string } {
  return year === undefined || day > lastDay(year, month) ? {} : { iso: date(year, month, day) };
}

function isoMonth(year: number | undefined, month: number): { iso?: string } {
  return year === undefined ? {} : { iso: date(year, month, 1).slice(0, 7) };
}

function date(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
