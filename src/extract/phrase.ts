// A noun phrase that can be an end of a claim: its tokens in the sentence and the mention that it stands for.
import type { MentionDraft } from '../resolve/index.js';

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
