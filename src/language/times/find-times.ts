// Time expressions as intervals, anchored in the day of the article.
import type { Time } from '../../model/index.js';
import type { Token } from '../token.js';
import type { Words } from '../words.js';
import type { Anchor, Tense } from './anchor.js';
import { isoOf } from './period.js';
import { type DateOrder, Reading, type TimeMatch } from './reading.js';
import { timeGrammar } from './time-grammar.js';

export { type Anchor, parseAnchor, type Tense } from './anchor.js';
export type { DateOrder } from './reading.js';

/** A time expression at UTF-16 offsets `start` to `end` (half-open). */
export type FoundTime = Time & { start: number; end: number };

export type TimeOptions = {
  /**
   * The tense of the verb that a time stands with, for all of them or by the offset where one starts: a bare weekday or
   * month lies before the article or after it. Without it: the last one up to the article; a day with its month, and no
   * year, is the nearest.
   */
  tense?: Tense | ((start: number) => Tense | undefined);
  /** What `08/12/2021` means: the 8th of December (`day first`, the default) or the 12th of August. */
  order?: DateOrder;
};

/**
 * Finds the time expressions of a sentence, at each token the longest that a rule of its language fits. Words that count
 * from the article have no `iso` where its day is not known; neither have vague ones ("onlangs"), nor a 31 February. In
 * time proportional to the tokens.
 */
export function findTimes(
  text: string,
  tokens: readonly Token[],
  words: Words,
  anchor: Anchor,
  options: TimeOptions = {},
): FoundTime[] {
  const grammar = timeGrammar(words);
  const order = options.order ?? 'day first';
  const reading = new Reading({ text, tokens, words, grammar, anchor, order });
  const found: FoundTime[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = reading.best(4, i);
    if (match !== undefined && match.value.isSilent !== true) found.push(...foundAt(reading, match, options.tense));
    i = Math.max(i + 1, match?.to ?? 0);
  }
  return found;
}

function foundAt(reading: Reading, match: TimeMatch, tense: TimeOptions['tense']): FoundTime[] {
  const [first, last] = [reading.tokens[match.from], reading.tokens[match.to - 1]];
  if (first === undefined || last === undefined) return [];
  const period = match.value.resolve(typeof tense === 'function' ? tense(first.start) : tense);
  if (period.rule === 'duration') return [];
  const iso = isoOf(period);
  const isLost = iso === undefined && reading.today === undefined && period.precision !== 'unknown';
  const name = period.rule ?? match.rule;
  const rule = isLost && reading.anchor?.day === undefined ? `${name}, the day of the article is not known` : name;
  const time = { precision: period.said ?? period.precision, rule, text: reading.text.slice(first.start, last.end) };
  return [{ ...time, ...(iso === undefined ? {} : { iso }), start: first.start, end: last.end }];
}
