// The number that one token writes, in digits or as a word, cardinal or ordinal.
import type { Words } from '../words.js';
import { readNumberWord } from './number-words.js';

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/**
 * "3,000" is three thousand in English and "3.000" in Dutch; "4,5" is a fraction in Dutch and "4.5" in English.
 * Words are composed: "tweeënvijftig", "twenty-five". Undefined also for digits beyond what a number holds: infinity
 * cannot be stored.
 */
export function parseNumber(text: string, words: Words): number | undefined {
  const word = text.toLowerCase();
  if (!/^[\d½¼¾]/.test(text)) return readNumberWord(word, words);
  const part = /^(\d{0,9})([½¼¾])$/.exec(text);
  if (part !== null) return Number(part[1]) + (PARTS[part[2] ?? ''] ?? 0);
  return parseDigits(text, words);
}

const FORMS = { nl: digitForms('.', ','), en: digitForms(',', '.') };

function digitForms(thousands: string, fraction: string): { thousands: string; fraction: string; form: RegExp } {
  const form = new RegExp(`^(?:\\d{1,3}(?:\\${thousands}\\d{3})+|\\d+)(?:\\${fraction}\\d+)?$`);
  return { thousands, fraction, form };
}

function parseDigits(text: string, words: Words): number | undefined {
  const { thousands, fraction, form } = FORMS[words.language];
  if (!form.test(text)) return undefined;
  const value = Number(text.replaceAll(thousands, '').replace(fraction, '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The place that an ordinal names: "derde", "21st", "twenty-first", "12e"; -1 for the last, -2 for the last but one.
 * Undefined for a cardinal.
 */
export function parseOrdinal(text: string, words: Words): number | undefined {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) {
    const digits = /^(\d{1,4})(?:st|nd|rd|th|ste|de|e)$/.exec(word);
    return digits === null ? undefined : Number(digits[1]);
  }
  const { ordinals, ordinalEndings } = words.amounts;
  if (Object.hasOwn(ordinals, word)) return ordinals[word];
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return addOrdinal(word.slice(0, hyphen), word.slice(hyphen + 1), words);
  for (const ending of ordinalEndings) {
    const value = word.endsWith(ending) ? readNumberWord(word.slice(0, -ending.length), words) : undefined;
    if (value !== undefined && Number.isInteger(value)) return value;
  }
  return composedOrdinal(word, words);
}

/** "twenty-first" */
function addOrdinal(tens: string, last: string, words: Words): number | undefined {
  const [high, low] = [readNumberWord(tens, words), parseOrdinal(last, words)];
  return high !== undefined && high % 10 === 0 && high >= 20 && low !== undefined && low >= 1 && low <= 9
    ? high + low
    : undefined;
}

/** "honderdeerste": an irregular ordinal after a hundred or a thousand. */
function composedOrdinal(word: string, words: Words): number | undefined {
  if (words.language !== 'nl' || !/honderd|duizend/.test(word)) return undefined;
  for (const [ending, value] of Object.entries(words.amounts.ordinals)) {
    if (value < 1 || !word.endsWith(ending)) continue;
    const base = readNumberWord(word.slice(0, -ending.length).replace(/en$/, ''), words);
    if (base !== undefined && base >= 100 && base % 100 === 0) return base + value;
  }
  return undefined;
}
