// A passage of text as sentences with tokens and names: the one door of the language layer.
import type { Language } from '../model/index.js';
import { guessLanguage } from './detect-language.js';
import { findNames } from './find-names.js';
import type { Knowledge } from './knowledge.js';
import { splitSentences } from './split-sentences.js';
import type { Name, Sentence } from './token.js';
import { tokenise } from './tokenise.js';

export type Reading = { sentences: (Sentence & { names: readonly Name[] })[] };

/**
 * Reads a passage. All offsets are UTF-16, half-open, into the text that is given. Pure and linear in the text's length.
 *
 * @param language of the passage; each sentence that is long enough is judged for itself
 */
export function readPassage(text: string, language: Language, knowledge: Knowledge): Reading {
  const sentences = splitSentences(text, tokenise(text)).map(tokens => {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    const own = languageOf(text.slice(start, end), language);
    const names = own === 'other' ? [] : findNames(text, tokens, knowledge, knowledge[own]);
    return { start, end, language: own, tokens, names };
  });
  return { sentences };
}

/** Shorter sentences are not judged alone: a headline of three names looks like any language. */
const FEWEST_LETTERS = 24;
/** How near the passage's language must come to the best guess to be kept. */
const NEAR = 0.9;

/** The language of a sentence: the passage's, unless the sentence is long enough to say otherwise plainly. */
function languageOf(sentence: string, passage: Language): Language {
  const guess = guessLanguage(sentence);
  if (guess.letters < FEWEST_LETTERS) return passage;
  return passage !== 'other' && guess.nearness[passage] >= NEAR ? passage : guess.language;
}
