// Number words of one token: "tweeënvijftig", "honderdtwintigduizend", "twenty-five".
import type { Words } from '../words.js';

/** The longest number word that is tried: longer ones are no words. The shortest composed Dutch one is "zesenhalf". */
const [MIN_LENGTH, MAX_LENGTH] = [9, 64];

/**
 * The value of a number word in lower case, composed ones included; undefined for any other word.
 * Linear in the word's length, which is bounded.
 */
export function readNumberWord(word: string, words: Words): number | undefined {
  if (Object.hasOwn(words.numbers, word)) return words.numbers[word];
  if (word.length > MAX_LENGTH) return undefined;
  if (words.language === 'en') return word.includes('-') ? readHyphened(word, words) : undefined;
  return word.length < MIN_LENGTH || !COMPOSED.test(word) ? undefined : readDutch(plain(word), words);
}

/** Most long words hold none of what composes a number. */
const COMPOSED = /(?:honderd|duizend|[eë]n.*tig|[eë]nhal)/;

/** "tweeëntwintig" is written with a dot pair only where two vowels meet, and "één" with accents for stress. */
function plain(word: string): string {
  return word.replaceAll('ë', 'e').replaceAll('é', 'e').replaceAll('-', '');
}

/** "twenty-five" */
function readHyphened(word: string, words: Words): number | undefined {
  const [tens, unit, more] = word.split('-');
  if (unit === undefined || more !== undefined) return undefined;
  const [high, low] = [numberOf(tens ?? '', words), numberOf(unit, words)];
  const isComposed = high !== undefined && high >= 20 && high < 100 && low !== undefined && low >= 1 && low <= 9;
  return isComposed ? high + low : undefined;
}

function numberOf(word: string, words: Words): number | undefined {
  return Object.hasOwn(words.numbers, word) ? words.numbers[word] : undefined;
}

function readDutch(word: string, words: Words): number | undefined {
  const half = /^(.+)enhal(?:f|ve)$/.exec(word)?.[1];
  if (half !== undefined) {
    const base = numberOf(half, words);
    return base === undefined || base < 1 || base > 9 ? undefined : base + 0.5;
  }
  return readGroup(word, 'duizend', (part: string) => readGroup(part, 'honderd', rest => belowHundred(rest, words)));
}

/** "[n]duizend[en][rest]": what stands before multiplies, what stands after adds. */
function readGroup(
  word: string,
  name: 'honderd' | 'duizend',
  read: (part: string) => number | undefined,
): number | undefined {
  const at = word.indexOf(name);
  if (at === -1) return read(word);
  const before = at === 0 ? 1 : read(word.slice(0, at));
  const tail = word.slice(at + name.length);
  const after = tail === '' ? 0 : (read(tail) ?? read(tail.replace(/^en/, '')));
  if (before === undefined || before < 1 || after === undefined) return undefined;
  const size = name === 'honderd' ? 100 : 1000;
  return after < size ? before * size + after : undefined;
}

/** "tien", "twaalf", "drieentwintig" */
function belowHundred(word: string, words: Words): number | undefined {
  const whole = numberOf(word, words);
  if (whole !== undefined) return whole < 100 && Number.isInteger(whole) ? whole : undefined;
  for (let at = word.indexOf('en'); at > 0; at = word.indexOf('en', at + 1)) {
    const [unit, tens] = [numberOf(word.slice(0, at), words), numberOf(word.slice(at + 2), words)];
    if (unit !== undefined && unit >= 1 && unit <= 9 && tens !== undefined && tens >= 20 && tens < 100)
      return tens + unit;
  }
  return undefined;
}
