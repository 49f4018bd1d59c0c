// Regular inflection of English words, for the forms that treebanks lack: which word is "provoking" of, and "bombed"?
import { addS } from '../../language/index.js';

/** How many centibels below a word of probability one a base may lie: rarer ones are mostly misspelt. */
const RAREST_BASE = 650;
/** How many forms of a verb must be in use before it counts as one. */
const ENOUGH_FORMS = 2;

export type InflectedForm = { letter: string; form: string; lemma: string };

type Found = InflectedForm & { rarity: number };

/**
 * Forms in use that are regular forms of words in use, under the letters of `lemmaTag`. Where two words could give a form,
 * the commoner one does ("rating" of rate, not rat, whose t would be doubled).
 * @param rarity word to minus the logarithm of its frequency, in centibels
 */
export function inflectEnglish(rarity: ReadonlyMap<string, number>): InflectedForm[] {
  const found = new Map<string, Found>();
  const offer = (one: Found) => {
    const key = one.letter + one.form;
    if (one.rarity < (found.get(key)?.rarity ?? Number.POSITIVE_INFINITY)) found.set(key, one);
  };
  for (const [base, own] of rarity) {
    if (own > RAREST_BASE || !/^[a-z]{3,}$/.test(base)) continue;
    const inUse = (forms: readonly string[]) => forms.filter(form => rarity.has(form));
    const past = inUse(addEnd(base, 'ed'));
    const active = inUse(addEnd(base, 'ing'));
    const singular = inUse([addS(base)]);
    const give = (letter: string, forms: readonly string[]) => {
      for (const form of forms) offer({ letter, form, lemma: base, rarity: own });
    };
    if ([past, active, singular].filter(forms => forms.length > 0).length >= ENOUGH_FORMS) {
      give('B', past);
      give('D', past);
      give('E', active);
      give('A', singular);
    }
    give('L', singular);
    const compared = [...inUse(addEnd(base, 'er')), ...inUse(addEnd(base, 'est'))];
    if (compared.length > 1) give('P', compared);
  }
  return [...found.values()].map(({ letter, form, lemma }) => ({ letter, form, lemma }));
}

/** A word of one syllable that ends in one vowel and one consonant doubles it; a longer one may ("modelled", "modeled"). */
function addEnd(base: string, end: string): string[] {
  if (/[^aeiou]y$/.test(base) && end !== 'ing') return [`${base.slice(0, -1)}i${end}`];
  if (/(?:ee|oe|ye)$/.test(base) && end === 'ing') return [base + end];
  if (base.endsWith('ie') && end === 'ing') return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('e')) return [base.slice(0, -1) + end];
  if (!/[^aeiou][aeiou][bdfgklmnprstvz]$/.test(base)) return [base + end];
  const doubled = base + base.slice(-1) + end;
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(base) ? [doubled] : [doubled, base + end];
}
