// A noun phrase that can be an end of a claim: its tokens in the sentence and the mention that it stands for.
import type { MentionDraft } from '../resolve/index.js';
import type { ArticleSentence } from './read-sentences.js';

/** Tokens `from` to `to` (half-open) of the sentence, determiner and adjectives included. */
export type Phrase = {
  from: number;
  to: number;
  /** The preposition before it, in lower case; absent for a subject or direct object. */
  preposition?: string;
  draft: MentionDraft;
  /** Wikidata id of the country that the named thing belongs to. */
  country?: string;
};

/** Words that may follow a whole noun phrase. */
const FOLLOWERS = [
  'prepositions',
  'auxiliaries',
  'subordinators',
  'relatives',
  'coordinators',
  'adverbs',
  'determiners',
  'also',
  'negators',
] as const;

/**
 * Whether the phrase is a whole noun phrase and not the modifier of what follows: "Germany's economy" and "Google shares"
 * are neither Germany nor Google. In Dutch a common noun does not follow a name, so only the genitive tells.
 */
export function isWhole({ tokens, words, language }: ArticleSentence, phrase: Phrase): boolean {
  const next = tokens[phrase.to];
  if (next === undefined) return true;
  if (next.lower === "'s") return false;
  if (language === 'nl' || !/^\p{Ll}/u.test(next.text) || /ly$/.test(next.text)) return true;
  return FOLLOWERS.some(kind => words.is(kind, next.lower)) || words.lexicon.verbsAt(tokens, phrase.to).length > 0;
}
