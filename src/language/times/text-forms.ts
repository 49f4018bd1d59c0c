// Times written in figures, read from the text itself, so that it does not matter how the tokens cut them.
import type { Reading } from './reading.js';

export type FormHit = { to: number; groups: readonly (string | undefined)[] };

/** Figures are cut into no more tokens than this. */
const MAX_TOKENS = 12;

/** Matches a sticky expression at the start of a token; it must end where a token ends. Bounded by the expression. */
export function formAt(form: RegExp, reading: Reading, at: number): FormHit | undefined {
  const start = reading.tokens[at]?.start;
  if (start === undefined) return undefined;
  form.lastIndex = start;
  const match = form.exec(reading.text);
  if (match === null) return undefined;
  const end = start + match[0].length;
  for (let to = at + 1; to <= at + MAX_TOKENS; to += 1) {
    const token = reading.tokens[to - 1];
    if (token === undefined || token.end > end + 1) return undefined;
    // "2 p.m" without its last stop, where the tokens keep the stop with the letters.
    if (token.end === end || (token.end === end + 1 && reading.text[end] === '.')) return { to, groups: match };
  }
  return undefined;
}

/** `2021-08-12`, with or without a time. */
export const ISO_DATE = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
/** `2021-08` */
export const ISO_MONTH = /(\d{4})-(\d\d)(?![\d/-])/y;
/** `12/08/2021`, `12-8-21`, `12.08.2021` */
export const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2((?:1[5-9]|20)\d\d|\d\d)(?![\d/-]|[.,]\d)/y;
/** `2010-2015`, `2020-21`, `2020/21` */
export const YEAR_RANGE = /((?:1[5-9]|20)\d\d)\s?[-–/]\s?['’]?((?:1[5-9]|20)\d\d|\d\d)(?![\d/-]|[.,]\d)/y;
/** `12-15` before a month */
export const DAY_RANGE = /(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d/-]|[.,]\d)/y;
/** `'98` */
export const SHORT_YEAR = /['’](\d\d)(?![\d\p{L}]|['’]s)/uy;
/** `1990s`, `'90s`, `90s` */
export const DECADE = /(?:((?:1[5-9]|20)\d0)|['’]?(\d0))['’]?s(?![\p{L}\d])/uy;
/** `'80`, `80`, `1980` after "jaren" */
export const DUTCH_DECADE = /(?:((?:1[5-9]|20)\d0)|['’]?(\d0))(?![\d\p{L}]|[.,]\d)/uy;
/** `Q3` */
export const QUARTER = /[QqK]([1-4])(?![\p{L}\d])/uy;
/** `14.30`, `14:30`, `20u30`, `14h30` */
export const CLOCK = /([01]?\d|2[0-4])[.:hu]([0-5]\d)(?::[0-5]\d)?(?![\d%]|[.,:]\d)/y;
/** `2:30 p.m.`, `2pm` */
export const TWELVE_HOURS = /(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?\s?([ap])\.?m\b\.?/iy;
/** `1430 GMT` */
export const FOUR_FIGURES = /([01]\d|2[0-3])([0-5]\d)(?= (?:GMT|UTC|CET|CEST|EST|EDT|BST|local)\b)/y;
