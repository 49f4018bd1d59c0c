// The language of a text: Dutch, English, or another one.
import { eld } from 'eld/small';
import type { Language } from '../model/index.js';

/** Shorter texts are not judged alone: a headline of three names looks like any language. */
const MIN_LETTERS = 24;

/** The language of a text, or `fallback` where the text is too short to tell. */
export function detectLanguage(text: string, fallback: Language): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return fallback;
  const { language } = eld.detect(text);
  return language === 'nl' || language === 'en' ? language : language === '' ? fallback : 'other';
}
