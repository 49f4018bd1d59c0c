// A passage of text as sentences with tokens, names and trees: the one door of the language layer.
import type { Language } from '../model/index.js';
import { guessLanguage } from './detect-language.js';
import { findNames } from './find-names.js';
import type { Knowledge } from './knowledge.js';
import type { FoundName } from './names/index.js';
import { SentenceReading } from './sentence-reading.js';
import { splitSentences } from './sentences/index.js';
import type { Token } from './token.js';
import { tokenise } from './tokens/tokenise.js';

export type Reading = { sentences: readonly SentenceReading[] };

type Draft = { language: Language; tokens: readonly Token[] };

/**
 * Reads a passage. All offsets are UTF-16, half-open, into the text that is given. Pure and linear in the text's length.
 * Tags, lemmas and trees of a sentence are read when they are first asked for.
 *
 * @param language of the passage; each sentence that is long enough is judged for itself
 * @throws InputError when the knowledge has models and a file of theirs is missing or damaged
 */
export function readPassage(text: string, language: Language, knowledge: Knowledge): Reading {
  const drafts = splitSentences(text, tokenise(text, language)).map((tokens): Draft => {
    const sentence = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
    return { tokens, language: languageOf(sentence, language) };
  });
  const spans = { nl: labelNames(drafts, 'nl', knowledge), en: labelNames(drafts, 'en', knowledge) };
  const sentences = drafts.map(draft => {
    const { tokens, language: own } = draft;
    if (own === 'other') return new SentenceReading(own, tokens, [], undefined);
    const names = findNames({ text, tokens, knowledge, language: knowledge[own], spans: spans[own]?.get(draft) });
    return new SentenceReading(own, tokens, names, knowledge[own]);
  });
  return { sentences };
}

/** What the model of a language finds in its sentences, read together: names explain each other. */
function labelNames(
  drafts: readonly Draft[],
  language: 'nl' | 'en',
  knowledge: Knowledge,
): ReadonlyMap<Draft, readonly FoundName[]> | undefined {
  const own = drafts.filter(draft => draft.language === language);
  const models = own.length === 0 ? undefined : knowledge[language].models?.();
  if (models === undefined) return undefined;
  const found = models.names.label(own.map(draft => draft.tokens));
  return new Map(own.map((draft, i) => [draft, found[i] ?? []]));
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
