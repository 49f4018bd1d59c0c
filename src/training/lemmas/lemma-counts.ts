// Counts which lemma each form has under each class, in treebanks.
import type { ConlluSentence, ConlluWord } from '../../evaluate/index.js';
import { lemmaTag } from '../../language/index.js';

/** `letter + form in lower case` to its lemmas with their weights. */
export type LemmaCounts = Map<string, Map<string, number>>;

/** Adds the words of a treebank. @param weight what one word counts */
export function countLemmas(counts: LemmaCounts, sentences: readonly ConlluSentence[], weight: number): void {
  for (const { words } of sentences)
    for (const [at, word] of words.entries()) {
      const lemma = cleanLemma(word, particleOf(words, at));
      if (lemma !== undefined)
        addLemma(counts, lemmaTag(word.upos, word.feats) + withoutDigits(word.form), { lemma, weight });
    }
}

export function addLemma(counts: LemmaCounts, key: string, { lemma, weight }: { lemma: string; weight: number }): void {
  const lemmas = counts.get(key) ?? new Map<string, number>();
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight);
  counts.set(key, lemmas);
}

/** Forms that differ in their digits alone are one form: all digits are 0. */
export function withoutDigits(form: string): string {
  return form.toLowerCase().replace(/[0-9]/g, '0');
}

/** The words that the tree hangs on a verb as its particle. */
export function particleOf(words: readonly ConlluWord[], verb: number): string {
  return words
    .filter(word => word.head === verb && word.deprel === 'compound:prt')
    .map(word => word.form.toLowerCase())
    .join('');
}

/**
 * The lemma as a dictionary has it. Dutch treebanks write compounds as the lemmas of their parts (`ontwikkeling_land`):
 * where a linking letter is lost by it, there is no dictionary lemma to learn from. A verb's particle that stands apart
 * is not part of what the form tells.
 */
function cleanLemma({ form, lemma, upos }: ConlluWord, particle: string): string | undefined {
  if (lemma === '_' && form !== '_') return undefined;
  const parts = lemma.toLowerCase().split('_');
  const joined = withoutDigits(parts.join(''));
  if (joined === '') return undefined;
  if (particle !== '' && joined.startsWith(particle) && joined.length > particle.length)
    return joined.slice(particle.length);
  if (parts.length === 1 || upos === 'VERB') return joined;
  const first = withoutDigits(parts.slice(0, -1).join(''));
  const rest = withoutDigits(form);
  return rest.startsWith(first) && rest[first.length] === parts.at(-1)?.[0] ? joined : undefined;
}
