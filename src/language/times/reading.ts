// One sentence while its time expressions are read: tokens, anchor, and what was found at each place so far.
import type { Token } from '../token.js';
import type { Words } from '../words.js';
import { type Anchor, anchorDay, type Tense } from './anchor.js';
import { dayNumber } from './calendar.js';
import { type DateFields, resolveDate } from './resolve-date.js';
import type { TimeTables } from './time-tables.js';
import type { TimeValue } from './time-value.js';

/** How an expression is written where that is open: `12/08/2021` is in August unless months stand first. */
export type DateOrder = 'day first' | 'month first';

/** `from` is where the expression begins: after a preposition that is not part of it. */
export type TimeMatch = { from: number; to: number; value: TimeValue; rule: string };

/** Levels of the grammar: dates and periods; their parts; times of day; ranges and open intervals. */
export type Level = 1 | 2 | 3 | 4;

/** The compiled rules of a language. */
export type Matcher = {
  tables: TimeTables;
  canStart: (word: string) => boolean;
  match: (level: Level, reading: Reading, from: number) => TimeMatch | undefined;
};

type ReadingParts = {
  text: string;
  tokens: readonly Token[];
  words: Words;
  grammar: Matcher;
  anchor: Anchor;
  order: DateOrder;
};

export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly grammar: Matcher;
  readonly anchor: Anchor;
  readonly order: DateOrder;
  /** The day of the article, where it is known. */
  readonly today: number | undefined;
  /** Every level is matched once at each place, so that ranges of parts of dates take linear time. */
  private readonly memo: readonly (TimeMatch | null | undefined)[][] = [[], [], [], []];
  private readonly starts: boolean[] = [];

  constructor({ text, tokens, words, grammar, anchor, order }: ReadingParts) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.grammar = grammar;
    this.anchor = anchor;
    this.order = order;
    this.today = anchorDay(anchor);
  }

  lowerAt(at: number): string | undefined {
    return this.tokens[at]?.lower;
  }

  /** The longest expression up to a level that starts at a token. */
  best(level: Level, at: number): TimeMatch | undefined {
    if (!this.canStart(at)) return undefined;
    const known = this.memo[level - 1]?.[at];
    if (known !== undefined) return known === null ? undefined : known;
    const own = this.grammar.match(level, this, at);
    const lower = level === 1 ? undefined : this.best((level - 1) as Level, at);
    const best = own === undefined || (lower !== undefined && lower.to >= own.to) ? lower : own;
    const row = this.memo[level - 1];
    if (row !== undefined) row[at] = best ?? null;
    return best;
  }

  /** Whether an expression can start at a token. */
  canStart(at: number): boolean {
    const known = this.starts[at];
    if (known !== undefined) return known;
    const can = this.grammar.canStart(this.lowerAt(at) ?? '');
    this.starts[at] = can;
    return can;
  }

  /** A date of the calendar, with what the words leave out taken from the article. */
  date(fields: DateFields): TimeValue {
    return { fields, resolve: (tense: Tense | undefined) => resolveDate(fields, this.anchor, tense) };
  }

  /** The day to count such units from: of years and months also where the article's day or month is not known. */
  dayFor(precision: 'day' | 'month' | 'year'): number | undefined {
    if (this.today !== undefined || this.anchor === undefined || precision === 'day') return this.today;
    if (precision === 'month' && this.anchor.month === undefined) return undefined;
    return dayNumber(this.anchor.year, this.anchor.month ?? 1, 1);
  }
}
