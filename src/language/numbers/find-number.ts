// Numbers as values: digits with separators, composed words, multipliers, ranges, vague numbers, comparators.
import type { Quantity } from '../../model/index.js';
import { isWord, type Token } from '../token.js';
import type { Words } from '../words.js';
import { numberTables } from './number-tables.js';
import { readCardinal } from './read-cardinal.js';

export { parseNumber, parseOrdinal } from './parse-number.js';

/**
 * A number at tokens `from` to `to` (half-open), the comparator before it included. A range or a vague number
 * ("tientallen") also has its ends; of a range the value is the lower one, and the comparator `at least`.
 */
export type FoundNumber = Pick<Quantity, 'value' | 'comparator'> & {
  from: number;
  to: number;
  lower?: number;
  upper?: number;
  /** `cardinal`, `range`, `vague number`. */
  rule: string;
};

type Core = { to: number; value: number; lower?: number; upper?: number; rule: string };

/** The number that starts at this token, if one does. */
export function findNumber(tokens: readonly Token[], from: number, words: Words): FoundNumber | undefined {
  const between = findBetween(tokens, from, words);
  if (between !== undefined) return { from, ...between, comparator: 'at least' };
  const tables = numberTables(words);
  const compared = tables.comparators.find(tokens, from);
  const at = compared?.to ?? from;
  const core = readCore(tokens, at, words);
  if (core === undefined) return undefined;
  const after = tables.orMore.find(tokens, core.to);
  const comparator = after?.value ?? (core.rule === 'cardinal' ? (compared?.value ?? 'exact') : ownComparator(core));
  return { from, ...core, to: after?.to ?? core.to, comparator };
}

function ownComparator({ rule }: Core): 'about' | 'at least' {
  return rule === 'range' ? 'at least' : 'about';
}

function readCore(tokens: readonly Token[], at: number, words: Words): Core | undefined {
  const vague = readVague(tokens, at, words);
  if (vague !== undefined) return vague;
  const cardinal = readCardinal(tokens, at, words);
  if (cardinal === undefined) return undefined;
  return readRange(tokens, cardinal, words) ?? { ...cardinal, rule: 'cardinal' };
}

/** "tussen 20 en 30", "between two and three million" */
function findBetween(tokens: readonly Token[], from: number, words: Words): Core | undefined {
  const start = numberTables(words).rangeFrom.find(tokens, from);
  const lower = start === undefined ? undefined : readCardinal(tokens, start.to, words);
  return lower === undefined ? undefined : readUpper(tokens, lower, words);
}

/** "20 tot 30", "20-30": without a word before it, a dash makes a range only before a noun, for "3-2" is a score. */
function readRange(tokens: readonly Token[], lower: { to: number; value: number }, words: Words): Core | undefined {
  const mark = tokens[lower.to]?.text ?? '';
  if (/^(?:en|and)$/.test(mark)) return undefined;
  const range = readUpper(tokens, lower, words);
  if (range === undefined || !/^[-–]$/.test(mark)) return range;
  return isWord(tokens[range.to]) || /^[%€$£]$/.test(tokens[range.to]?.text ?? '') ? range : undefined;
}

function readUpper(tokens: readonly Token[], lower: { to: number; value: number }, words: Words): Core | undefined {
  const link = numberTables(words).rangeTo.find(tokens, lower.to);
  const upper = link === undefined ? undefined : readCardinal(tokens, link.to, words);
  if (upper === undefined) return undefined;
  // "two to three million": the multiplier is meant for both.
  const scale = lower.value < 1000 && upper.value >= 1e6 && upper.to - (link?.to ?? 0) > 1 ? scaleOf(upper.value) : 1;
  const value = lower.value * scale;
  return value < upper.value ? { to: upper.to, value, lower: value, upper: upper.value, rule: 'range' } : undefined;
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6;
}

/** "tientallen", "tens of thousands", "enkele honderden", "several hundred", "een tiental" */
function readVague(tokens: readonly Token[], at: number, words: Words): Core | undefined {
  const { few, fuzzy } = numberTables(words);
  const some = few.find(tokens, at);
  const place = some?.to ?? at;
  const found = fuzzy.find(tokens, place);
  if (found !== undefined) return scaleVague(tokens, found, words);
  if (some !== undefined) {
    const multiplier = multiplierAt(tokens, place, words);
    if (multiplier === undefined) return undefined;
    return {
      to: place + 1,
      value: 5 * multiplier,
      lower: 2 * multiplier,
      upper: 10 * multiplier - 1,
      rule: 'vague number',
    };
  }
  return words.language === 'nl' ? readTiental(tokens, at, words) : undefined;
}

function scaleVague(
  tokens: readonly Token[],
  { to, value: [value, lower, upper] }: { to: number; value: readonly [number, number, number] },
  words: Words,
): Core {
  const next = words.language === 'en' && tokens[to]?.lower === 'of' ? to + 1 : to;
  const inner = numberTables(words).fuzzy.find(tokens, next);
  const scale = inner === undefined ? multiplierAt(tokens, to, words) : inner.value[1] / 2;
  if (scale === undefined) return { to, value, lower, upper, rule: 'vague number' };
  const end = inner?.to ?? to + 1;
  return { to: end, value: value * scale, lower: lower * scale, upper: upper * scale, rule: 'vague number' };
}

function multiplierAt(tokens: readonly Token[], at: number, words: Words): number | undefined {
  const word = tokens[at]?.lower ?? '';
  return Object.hasOwn(words.multipliers, word) ? words.multipliers[word] : undefined;
}

/** "een twintigtal": about twenty. */
function readTiental(tokens: readonly Token[], at: number, words: Words): Core | undefined {
  const place = tokens[at]?.lower === 'een' ? at + 1 : at;
  const stem = /^(.{3,20})tal$/.exec(tokens[place]?.lower ?? '')?.[1];
  const value = stem === undefined || !Object.hasOwn(words.numbers, stem) ? undefined : words.numbers[stem];
  return value === undefined || value < 10 ? undefined : { to: place + 1, value, rule: 'vague number' };
}
