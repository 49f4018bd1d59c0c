// Everything that reading knows before it reads: gazetteers, offices, given names, word classes, verbs.

import { Gazetteer, Offices } from './gazetteer.js';
import type { GazetteerEntry, OfficeEntry } from './gazetteer-entry.js';
import type { Lexicon } from './lexicon.js';
import type { ReadingModels } from './reading-models.js';
import type { Words } from './words.js';

/** One language's words, ready for lookup. */
export type LanguageKnowledge = {
  words: Words;
  lexicon: Lexicon;
  /** The trained models, read when they are first asked for. @throws InputError when a file is missing or damaged */
  models?: () => ReadingModels;
  is: (kind: WordClass, word: string | undefined) => boolean;
};

export type WordClass = {
  [K in keyof Words]: Words[K] extends string[] ? K : never;
}[keyof Words];

export type Knowledge = {
  gazetteer: Gazetteer;
  offices: Offices;
  givenNames: ReadonlySet<string>;
  nl: LanguageKnowledge;
  en: LanguageKnowledge;
};

export type KnowledgeParts = {
  entries: readonly GazetteerEntry[];
  offices: readonly OfficeEntry[];
  givenNames: readonly string[];
  words: { nl: Words; en: Words };
  lexicons: { nl: Lexicon; en: Lexicon };
  models?: (language: 'nl' | 'en') => ReadingModels;
};

export function buildKnowledge({ entries, offices, givenNames, words, lexicons, models }: KnowledgeParts): Knowledge {
  return {
    gazetteer: new Gazetteer(entries),
    offices: new Offices(offices),
    givenNames: new Set(givenNames),
    nl: { ...languageKnowledge(words.nl, lexicons.nl), ...(models && { models: () => models('nl') }) },
    en: { ...languageKnowledge(words.en, lexicons.en), ...(models && { models: () => models('en') }) },
  };
}

function languageKnowledge(words: Words, lexicon: Lexicon): LanguageKnowledge {
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [name, value] of Object.entries(words)) if (Array.isArray(value)) sets.set(name, new Set(value));
  return { words, lexicon, is: (kind, word) => word !== undefined && sets.get(kind)?.has(word) === true };
}
