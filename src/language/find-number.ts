// Numbers as values: digits with separators, number words, multipliers, comparators.
import type { Quantity } from '../model/index.js';
import type { Token } from './token.js';
import type { Words } from './words.js';

/** A number at tokens `from` to `to` (half-open), the comparator before it included. */
export type FoundNumber = Pick<Quantity, 'value' | 'comparator'> & { from: number; to: number };

/** The number that starts at this token, if one does. */
export function findNumber(tokens: readonly Token[], from: number, words: Words): FoundNumber | undefined {
  const compared = findComparator(tokens, from, words);
  const at = compared?.to ?? from;
  const base = parseNumber(tokens[at]?.text ?? '', words);
  if (base === undefined) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const multiplier = Object.hasOwn(words.multipliers, next) ? words.multipliers[next] : undefined;
  const value = multiplier === undefined ? base : round(base * multiplier);
  if (!Number.isFinite(value)) return undefined;
  return { from, to: at + (multiplier === undefined ? 1 : 2), value, comparator: compared?.comparator ?? 'exact' };
}

function findComparator(
  tokens: readonly Token[],
  from: number,
  words: Words,
): { to: number; comparator: Quantity['comparator'] } | undefined {
  const two = `${tokens[from]?.lower ?? ''} ${tokens[from + 1]?.lower ?? ''}`;
  if (Object.hasOwn(words.comparators, two)) return { to: from + 2, comparator: words.comparators[two] ?? 'exact' };
  const one = tokens[from]?.lower ?? '';
  if (Object.hasOwn(words.comparators, one)) return { to: from + 1, comparator: words.comparators[one] ?? 'exact' };
  return undefined;
}

/**
 * "3,000" is three thousand in English and "3.000" in Dutch; "4,5" is a fraction in Dutch and "4.5" in English.
 * Undefined also for digits beyond what a number holds: infinity cannot be stored.
 */
export function parseNumber(text: string, words: Words): number | undefined {
  const word = text.toLowerCase();
  if (Object.hasOwn(words.numbers, word)) return words.numbers[word];
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const [thousands, fraction] = words.language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${fraction}\\d+)?$`);
  const plain = new RegExp(`^\\d+(?:\\${fraction}\\d+)?$`);
  if (!grouped.test(text) && !plain.test(text)) return undefined;
  const value = Number(text.replaceAll(thousands, '').replace(fraction, '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** 4.35 million must not come out as 4349999.999. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
