// The language of a stretch of text: Dutch, English, or another.
import { eld } from 'eld/small';
import type { Language } from '../model/index.js';

export type LanguageGuess = {
  language: Language;
  /** Letters looked at; links, handles and hashtags are not language. */
  letters: number;
  /** How near Dutch and English come to the best language: 1 is the best itself. */
  nearness: Readonly<Record<'nl' | 'en', number>>;
};

/** Dutch, English, and every language that a text could be taken for when it is neither. */
const CANDIDATES =
  'nl en de fr es it pt ca da no sv is fi et lv lt pl cs sk sl hr hu ro sq tr ru uk be bg sr mk el ar fa he hi ur bn ta th zh ja ko vi ms'.split(
    ' ',
  );

/** The detector needs no more. */
const SAMPLE_CHARACTERS = 600;
const NOT_LANGUAGE = /https?:\/\/\S+|\bpic\.\w+\.com\/\S+|[@#][\p{L}\p{N}_]+/gu;

// An instance of its own: the subset of languages is a setting, and the module's own detector is shared by all who import it.
const detector = eld.newInstance();
detector.setLanguageSubset(CANDIDATES);

/** The language of a text; `other` when it is neither Dutch nor English, or has no words. */
export function detectLanguage(text: string): Language {
  return guessLanguage(text).language;
}

/** The language of a text, with what is needed to judge how far to believe it. */
export function guessLanguage(text: string): LanguageGuess {
  const words = text
    .slice(0, 4 * SAMPLE_CHARACTERS)
    .replace(NOT_LANGUAGE, ' ')
    .slice(0, SAMPLE_CHARACTERS);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { language: 'other', letters, nearness: { nl: 0, en: 0 } };
  const detected = detector.detect(words);
  const scores = detected.getScores();
  const best = scores[detected.language] ?? 1;
  const language = detected.language === 'nl' || detected.language === 'en' ? detected.language : 'other';
  return { language, letters, nearness: { nl: (scores.nl ?? 0) / best, en: (scores.en ?? 0) / best } };
}
