// Amounts with their unit: percentages, money by ISO 4217 code, shares of a whole. Ages are left alone.
import type { Token } from '../token.js';
import type { Words } from '../words.js';
import { type FoundNumber, findNumber } from './find-number.js';
import { numberTables } from './number-tables.js';
import { parseNumber } from './parse-number.js';

/** A number with the unit that stands beside it: `percent`, `percentage point`, `share`, `EUR`, …; empty where none does. */
export type FoundQuantity = FoundNumber & { unit: string };

/** Short multipliers that count only in money: "$5m", "€3,5bn". */
const SHORT: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  mld: 1e9,
  mrd: 1e9,
  tn: 1e12,
};

/** The number, percentage, amount of money or share that starts at a token; not an age. */
export function findQuantity(tokens: readonly Token[], from: number, words: Words): FoundQuantity | undefined {
  const money = findSigned(tokens, from, words);
  if (money !== undefined) return money;
  const share = findShare(tokens, from, words);
  if (share !== undefined) return share;
  const number = findNumber(tokens, from, words);
  if (number === undefined || isAge(tokens, number, words)) return undefined;
  const { percentPoints, percents, currencies } = numberTables(words);
  const points = percentPoints.find(tokens, number.to);
  if (points !== undefined) return { ...number, to: points.to, unit: 'percentage point' };
  const percent = percents.find(tokens, number.to);
  if (percent !== undefined) return { ...number, to: percent.to, unit: 'percent' };
  const currency = currencies.find(tokens, number.to);
  // "20 pounds of flour" is a weight.
  if (
    currency !== undefined &&
    !(/^pounds?$/.test(tokens[number.to]?.lower ?? '') && tokens[currency.to]?.lower === 'of')
  )
    return { ...number, to: currency.to, unit: currency.value };
  return { ...number, unit: '' };
}

/** All quantities of a sentence, from left to right, none inside another. */
export function findQuantities(tokens: readonly Token[], words: Words): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const quantity = findQuantity(tokens, i, words);
    if (quantity !== undefined) found.push(quantity);
    i = quantity?.to ?? i + 1;
  }
  return found;
}

/** "€ 5,5 miljoen", "about $3bn": the sign stands before the number. */
function findSigned(tokens: readonly Token[], from: number, words: Words): FoundQuantity | undefined {
  const { comparators, currencies } = numberTables(words);
  const compared = comparators.find(tokens, from);
  const at = compared?.to ?? from;
  const sign = currencies.find(tokens, at);
  if (sign === undefined || /^\p{Ll}{4}/u.test(tokens[at]?.text ?? '')) return undefined;
  const number = findNumber(tokens, sign.to, words) ?? findGlued(tokens, sign.to, words);
  if (number === undefined) return undefined;
  const short = tokens[number.to]?.lower ?? '';
  const isShort = Object.hasOwn(SHORT, short) && tokens[number.to]?.start === tokens[number.to - 1]?.end;
  const value = isShort ? Number((number.value * (SHORT[short] ?? 1)).toPrecision(12)) : number.value;
  const comparator = compared?.value ?? number.comparator;
  return { ...number, from, to: isShort ? number.to + 1 : number.to, value, comparator, unit: sign.value };
}

/** "5bn" as one token. */
function findGlued(tokens: readonly Token[], at: number, words: Words): FoundNumber | undefined {
  const [, digits, short] = /^(\d[\d.,]{0,15})([a-z]{1,3})$/.exec(tokens[at]?.lower ?? '') ?? [];
  if (digits === undefined || short === undefined || !Object.hasOwn(SHORT, short)) return undefined;
  const base = parseNumber(digits, words);
  if (base === undefined) return undefined;
  const value = Number((base * (SHORT[short] ?? 1)).toPrecision(12));
  return { from: at, to: at + 1, value, comparator: 'exact', rule: 'cardinal' };
}

/** "een derde", "two thirds", "de helft", "driekwart", "one in five", "een op de vijf" */
function findShare(tokens: readonly Token[], from: number, words: Words): FoundQuantity | undefined {
  const compared = numberTables(words).comparators.find(tokens, from);
  const at = compared?.to ?? from;
  const isArticle = /^(?:an?|de|het|een|the|one)$/.test(tokens[at]?.lower ?? '');
  const share =
    findFraction(tokens, at, words) ??
    findNamed(tokens, isArticle ? at + 1 : at, words) ??
    findOutOf(tokens, at, words);
  if (share === undefined) return undefined;
  return { from, ...share, comparator: compared?.value ?? 'exact', unit: 'share', rule: 'fraction' };
}

type Share = { to: number; value: number };

const roundShare = (value: number): number => Number(value.toPrecision(12));

/** "two thirds", "een derde van": a numerator and a denominator. */
function findFraction(tokens: readonly Token[], at: number, words: Words): Share | undefined {
  const isArticle = /^(?:an?|een)$/.test(tokens[at]?.lower ?? '');
  const numerator = isArticle ? 1 : parseNumber(tokens[at]?.text ?? '', words);
  const word = tokens[at + 1]?.lower ?? '';
  const { fractionNouns } = words.amounts;
  const denominator = Object.hasOwn(fractionNouns, word) ? fractionNouns[word] : undefined;
  if (numerator === undefined || denominator === undefined || numerator < 1 || numerator >= denominator)
    return undefined;
  // "a third man" is an ordinal: one part is a share only before "of", more parts always are.
  const isShare = numerator > 1 || /^(?:of|van)$/.test(tokens[at + 2]?.lower ?? '');
  return isShare ? { to: at + 2, value: roundShare(numerator / denominator) } : undefined;
}

/** "[de] helft [van]", "driekwart", "three-quarters of", "half of" */
function findNamed(tokens: readonly Token[], at: number, words: Words): Share | undefined {
  const word = tokens[at]?.lower ?? '';
  const { fractions } = words.amounts;
  const value = Object.hasOwn(fractions, word) ? fractions[word] : undefined;
  if (value === undefined) return undefined;
  // "a quarter" may be three months: only what is a part of something.
  const isSure = /^(?:helft|driekwart)$|-/.test(word) || /^(?:of|van)$/.test(tokens[at + 1]?.lower ?? '');
  return isSure ? { to: at + 1, value } : undefined;
}

/** "een op de vijf", "1 op 3", "one in five" */
function findOutOf(tokens: readonly Token[], at: number, words: Words): Share | undefined {
  const part = parseNumber(tokens[at]?.text ?? '', words);
  const link = part === undefined ? undefined : numberTables(words).outOf.find(tokens, at + 1);
  const whole = link === undefined ? undefined : parseNumber(tokens[link.to]?.text ?? '', words);
  if (part === undefined || link === undefined || whole === undefined || part < 1 || part >= whole) return undefined;
  // "3 in 2020", "one in 1997": no share is of a year.
  const isShare = part < 10 && whole <= 100 && Number.isInteger(whole);
  return isShare ? { to: link.to + 1, value: roundShare(part / whole) } : undefined;
}

function isAge(tokens: readonly Token[], number: FoundNumber, words: Words): boolean {
  const before = tokens[number.from - 1]?.lower ?? '';
  return numberTables(words).ages.find(tokens, number.to) !== undefined || words.amounts.ageBefore.includes(before);
}
