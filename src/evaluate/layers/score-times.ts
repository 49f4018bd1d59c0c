// Scores time expressions on a table of sentences: one expression a line, with the interval that a reader gives it.
import { InputError } from '../../failure/index.js';
import {
  type FoundTime,
  findTimes,
  parseAnchor,
  type Tense,
  type TimeOptions,
  tokenise,
  type Words,
} from '../../language/index.js';
import { daySpan } from './day-span.js';
import { percentOf } from './percent.js';

/** One line of the table. */
export type TimeCase = {
  /** The day of the article; `-` where it is not known. */
  anchor: string;
  tense?: Tense;
  sentence: string;
  /** Absent where the sentence holds no time at all: "Actrice Mei Ling Tan speelt de hoofdrol." */
  expression?: string;
  /** Absent where the words are a time without a date, or no time at all. */
  iso?: string;
  precision: string;
};

export type TimeAnswer = { given: TimeCase; found?: FoundTime; isRight: boolean; isPrecise: boolean; hasSpan: boolean };

export type TimeScore = { count: number; right: number; precise: number; spans: number; misses: TimeAnswer[] };

const COLUMNS = ['anchor', 'tense', 'sentence', 'expression', 'iso', 'precision'];

/**
 * Reads a table with tabs: anchor, tense (`past`, `future` or `-`), sentence, expression (or `-` where there is none to be
 * found), iso (or `-`), precision. Lines
 * that start with `#` are comments.
 * @throws InputError naming the line that lacks a column, or whose expression does not stand in its sentence
 */
export function readTimeCases(text: string, source: string): TimeCase[] {
  const cases: TimeCase[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = line.replace(/\r$/, '').split('\t');
    const isCase = line.trim() !== '' && !line.startsWith('#') && cells[0] !== COLUMNS[0];
    if (isCase) cases.push(readCase(cells, { source, offset }));
    offset += line.length + 1;
  }
  return cases;
}

function readCase(cells: readonly string[], { source, offset }: { source: string; offset: number }): TimeCase {
  const [anchor = '-', tense, sentence, expression, iso, precision] = cells.map(cell => cell.trim());
  const isAbsent = expression === '-';
  const isWhole = sentence !== undefined && expression !== undefined && precision !== undefined;
  if (!isWhole || !(isAbsent || sentence.includes(expression))) {
    const message = `The line "${cells.join(' | ').slice(0, 80)}" of ${source} is no case of a time expression.`;
    const next = `Write ${COLUMNS.join(', ')} with tabs between, and the expression as it stands in the sentence.`;
    throw new InputError({ code: 'damaged-time-case', message, next, source, offset });
  }
  const known = iso === undefined || iso === '-' || iso === '' ? {} : { iso };
  return {
    anchor,
    ...(tense === 'past' || tense === 'future' ? { tense } : {}),
    sentence,
    ...(isAbsent ? {} : { expression }),
    ...known,
    precision,
  };
}

/** Where the tense of a case comes from: its own column, or what reads the sentence. */
export type TenseOf = (given: TimeCase) => TimeOptions['tense'];

const givenTense: TenseOf = given => given.tense;

/** The time found that has most characters in common with the expression, and what of it is right. */
export function answerCase(given: TimeCase, words: Words, tenseOf: TenseOf = givenTense): TimeAnswer {
  const { sentence, expression, anchor } = given;
  const tense = tenseOf(given);
  const times = findTimes(
    sentence,
    tokenise(sentence),
    words,
    parseAnchor(anchor),
    tense === undefined ? {} : { tense },
  );
  if (expression === undefined) {
    const isRight = times.length === 0;
    return {
      given,
      ...(times[0] === undefined ? {} : { found: times[0] }),
      isRight,
      isPrecise: isRight,
      hasSpan: isRight,
    };
  }
  const start = sentence.indexOf(expression);
  const end = start + expression.length;
  const shared = (time: FoundTime): number => Math.min(end, time.end) - Math.max(start, time.start);
  const found = times.filter(time => shared(time) > 0).sort((a, b) => shared(b) - shared(a) || a.start - b.start)[0];
  const isRight = sameDays(found?.iso, given.iso);
  const isPrecise =
    isRight && (found === undefined || found.precision === (GRAINS[given.precision] ?? given.precision));
  const hasSpan = found !== undefined && found.start === start && found.end === end;
  return { given, ...(found === undefined ? {} : { found }), isRight, isPrecise, hasSpan };
}

/** Units of the tables that a time's precision does not tell apart. */
const GRAINS: Readonly<Record<string, string>> = {
  week: 'day',
  quarter: 'month',
  season: 'month',
  decade: 'year',
  century: 'year',
  '-': 'unknown',
};

function sameDays(found: string | undefined, given: string | undefined): boolean {
  return found === undefined || given === undefined ? found === given : daySpan(found) === daySpan(given);
}

/** All cases: the share with the right interval, with its precision, with exactly the same words. */
export function scoreTimes(cases: readonly TimeCase[], words: Words, tenseOf: TenseOf = givenTense): TimeScore {
  const answers = cases.map(one => answerCase(one, words, tenseOf));
  const share = (is: (answer: TimeAnswer) => boolean): number => percentOf(answers.filter(is).length, answers.length);
  return {
    count: answers.length,
    right: share(answer => answer.isRight),
    precise: share(answer => answer.isPrecise),
    spans: share(answer => answer.hasSpan),
    misses: answers.filter(answer => !answer.isRight),
  };
}
