// Tokens, sentences and names: what the language layer gives to extraction.
import type { EntityType, Language } from '../model/index.js';

/** A token; UTF-16 offsets into the text that was given, half-open. */
export type Token = { start: number; end: number; text: string; lower: string };

export type Sentence = { start: number; end: number; language: Language; tokens: readonly Token[] };

/** A name found in a passage, with what is known of it. */
export type Name = {
  start: number;
  end: number;
  text: string;
  type: EntityType;
  labels: readonly string[];
  wikidataId?: string;
  knownAs?: string;
  /** Wikidata id of the country that it belongs to. */
  country?: string;
  /** `gazetteer`, `adjective`, `people`, `shape:…`: what found it. */
  method: string;
  confidence: number;
};

/** Whether a token is a word that starts with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether a token is made of letters (with hyphens, apostrophes, dots inside). */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^['’]?\p{L}/u.test(token.text);
}
