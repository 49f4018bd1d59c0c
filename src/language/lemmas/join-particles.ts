// Verbs and the particles that stand apart from them, joined over the tree.
import type { Lemmatiser } from './lemmatiser.js';

type Sentence = { forms: readonly string[]; heads: ArrayLike<number>; relations: readonly string[] };

/**
 * The lemmas of a sentence with each verb joined to its particle: aankondigen for "kondigde … aan". A particle with words
 * of its own below it belongs to a fixed expression and is not joined.
 */
export function joinParticles(lemmatiser: Lemmatiser, lemmas: readonly string[], sentence: Sentence): string[] {
  const { forms, heads, relations } = sentence;
  const parents = new Set(Array.from(heads));
  const joined = [...lemmas];
  for (const [at, form] of forms.entries()) {
    const verb = heads[at] ?? -1;
    const lemma = joined[verb];
    if (lemma !== undefined && relations[at] === 'compound:prt' && !parents.has(at))
      joined[verb] = lemmatiser.joinParticle(lemma, form);
  }
  return joined;
}
