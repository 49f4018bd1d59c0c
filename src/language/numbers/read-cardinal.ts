// A cardinal number of one or more tokens: "250 duizend", "two hundred and fifty thousand", "half a million".
import type { Token } from '../token.js';
import type { Words } from '../words.js';
import { readNumberWord } from './number-words.js';
import { parseNumber } from './parse-number.js';

/** A number at tokens up to `to` (half-open). */
export type Cardinal = { to: number; value: number };

/** No number is written in more tokens than this. */
const MAX_TOKENS = 14;

/** The cardinal that starts at a token, if one does; "a" and "an" only before a multiplier. Undefined beyond what a number holds. */
export function readCardinal(tokens: readonly Token[], from: number, words: Words): Cardinal | undefined {
  const half = readHalf(tokens, from, words);
  if (half !== undefined) return half;
  const isArticle = words.language === 'en' && /^an?$/.test(tokens[from]?.lower ?? '');
  if (isArticle && multiplierAt(tokens, from + 1, words) === undefined) return undefined;
  const start = isArticle ? { value: 1, isWord: true } : partAt(tokens, from, words);
  if (start === undefined) return undefined;
  const read = new Sum(start.value, start.isWord);
  let to = from + 1;
  while (to < tokens.length && to < from + MAX_TOKENS) {
    const next = read.take(tokens, to, words);
    if (next === undefined) break;
    to = next;
  }
  const value = round(read.value());
  return Number.isFinite(value) ? { to, value } : undefined;
}

/** "half a million", "een half miljoen", "half miljoen", "half a dozen" */
function readHalf(tokens: readonly Token[], from: number, words: Words): Cardinal | undefined {
  const { half } = words.amounts;
  const isHalf = (at: number): boolean => half.includes(tokens[at]?.lower ?? '');
  const isArticle = (at: number): boolean => /^(?:an?|een)$/.test(tokens[at]?.lower ?? '');
  const at = isHalf(from) ? from + 1 : isArticle(from) && isHalf(from + 1) ? from + 2 : undefined;
  if (at === undefined) return undefined;
  const place = isArticle(at) ? at + 1 : at;
  const multiplier = multiplierAt(tokens, place, words);
  return multiplier === undefined ? undefined : { to: place + 1, value: multiplier / 2 };
}

function multiplierAt(tokens: readonly Token[], at: number, words: Words): number | undefined {
  const word = tokens[at]?.lower ?? '';
  return Object.hasOwn(words.multipliers, word) ? words.multipliers[word] : undefined;
}

function partAt(tokens: readonly Token[], at: number, words: Words): { value: number; isWord: boolean } | undefined {
  const text = tokens[at]?.text ?? '';
  const value = parseNumber(text, words);
  return value === undefined ? undefined : { value, isWord: !/^\p{N}/u.test(text) };
}

/** 4.35 million must not come out as 4349999.999. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number in the making: closed groups ("two million") and the open one ("three hundred"). */
class Sum {
  private closed = 0;
  private lastMultiplier = Number.POSITIVE_INFINITY;
  private open: number | undefined;
  private isWord: boolean;

  constructor(first: number, isWord: boolean) {
    this.open = first;
    this.isWord = isWord;
  }

  value(): number {
    return this.closed + (this.open ?? 0);
  }

  /** Takes the token at `at` into the number, and gives the one after; undefined where the number has ended. */
  take(tokens: readonly Token[], at: number, words: Words): number | undefined {
    const multiplier = multiplierAt(tokens, at, words);
    if (multiplier !== undefined) return this.multiply(multiplier) ? at + 1 : undefined;
    const isAnd = /^(?:and|en)$/.test(tokens[at]?.lower ?? '');
    if (isAnd && this.takeHalf(tokens, at, words)) return at + 3;
    const place = isAnd ? at + 1 : at;
    if (isAnd && this.value() % 100 !== 0) return undefined;
    const part = readNumberWord(tokens[place]?.lower ?? '', words);
    return part !== undefined && this.add(part, isAnd) ? place + 1 : undefined;
  }

  private multiply(multiplier: number): boolean {
    if (this.open === undefined) {
      if (multiplier <= this.lastMultiplier) return false;
      this.closed *= multiplier;
    } else if (multiplier < 1000) {
      if (this.open >= multiplier && multiplier === 100) return false;
      this.open *= multiplier;
      this.isWord = true;
      return true;
    } else if (multiplier > this.lastMultiplier) {
      this.closed = (this.closed + this.open) * multiplier;
    } else this.closed += this.open * multiplier;
    this.lastMultiplier = multiplier;
    this.open = undefined;
    this.isWord = true;
    return true;
  }

  /** "two and a half", "twee en een half" */
  private takeHalf(tokens: readonly Token[], at: number, { amounts }: Words): boolean {
    const isHalf =
      /^(?:an?|een)$/.test(tokens[at + 1]?.lower ?? '') && amounts.half.includes(tokens[at + 2]?.lower ?? '');
    if (!isHalf || this.open === undefined || this.open > 99) return false;
    this.open += 0.5;
    return true;
  }

  /** "twenty five", "hundred [and] fifty", "miljoen driehonderdduizend": only what is smaller than the last place. */
  private add(part: number, isAnd: boolean): boolean {
    if (!this.isWord || part < 1 || !Number.isInteger(part)) return false;
    if (this.open === undefined) {
      if (part >= this.lastMultiplier || (isAnd && (part >= 100 || this.lastMultiplier > 1000))) return false;
      this.open = part;
      return true;
    }
    const isTens = this.open < 100 && this.open >= 20 && this.open % 10 === 0 && part < 10 && !isAnd;
    const isHundreds = this.open >= 100 && this.open % 100 === 0 && part < 100;
    if (!isTens && !isHundreds) return false;
    this.open += part;
    return true;
  }
}
