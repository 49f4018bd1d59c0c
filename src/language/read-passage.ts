// A passage of text as sentences with tokens and names: the one door of the language layer.
import type { Language } from '../model/index.js';
import { detectLanguage } from './detect-language.js';
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
    const own = detectLanguage(text.slice(start, end), language);
    const names = own === 'other' ? [] : findNames(text, tokens, knowledge, knowledge[own]);
    return { start, end, language: own, tokens, names };
  });
  return { sentences };
}
