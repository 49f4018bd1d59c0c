// Words that are two: "John's", "don't", "cannot".
import type { Language } from '../../model/index.js';

const NOT = /^(.+)(n['’]t)$/iu;
const VERB = /^(.+)(['’](?:ll|ve|re))$/iu;
const VERB_SHORT = /^(.+)(['’][dm])$/iu;
const POSSESSIVE = /^(.+)(['’]s)$/iu;
/** "I'd", "he'd" also where the language is not known: "ge-sms'd" is Dutch. */
const PRONOUN = /^(?:i|you|he|she|it|we|they|who|there|that)$/i;
const TWO_WORDS: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3 };
/** English that leaves the apostrophe out. */
const SLOPPY: Readonly<Record<string, number>> = { cant: 2, wont: 2, im: 1, ive: 1, thats: 4, alot: 1 };
const WITHOUT_APOSTROPHE = /^(?:do|does|did|is|was|were|could|would|should|have|has)nt$/i;

/**
 * Where the second part of a word begins, in UTF-16 units; undefined for one that is whole.
 *
 * A possessive is parted from a name in both languages, because the name is looked up alone. After a small letter it is
 * parted in English ("the company's"), not in Dutch ("foto's"); where the language is not known, the vowel before it
 * tells.
 */
export function findSplit(word: string, language: Language | undefined): number | undefined {
  const lower = word.toLowerCase();
  if (language !== 'nl' && Object.hasOwn(TWO_WORDS, lower)) return TWO_WORDS[lower];
  if (language === 'en' && WITHOUT_APOSTROPHE.test(word)) return word.length - 2;
  if (language === 'en' && Object.hasOwn(SLOPPY, word)) return SLOPPY[word];
  if (!/['’]/.test(word)) return undefined;
  const base = NOT.exec(word)?.[1] ?? VERB.exec(word)?.[1];
  if (base !== undefined) return base.length;
  const short = VERB_SHORT.exec(word)?.[1];
  if (short !== undefined) return language === 'en' || PRONOUN.test(short) ? short.length : undefined;
  const owner = POSSESSIVE.exec(word)?.[1];
  return owner !== undefined && isPossessive(owner, language) ? owner.length : undefined;
}

function isPossessive(owner: string, language: Language | undefined): boolean {
  if (language === 'en' || (/^\p{Lu}/u.test(owner) && (language === undefined || owner.length > 1))) return true;
  if (language === 'nl') return false;
  return /[aeiouy]/i.test(owner) && !/[aiouyéáóú]$/i.test(owner);
}
