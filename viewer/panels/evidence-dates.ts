// Dates and intervals as a person reads them.
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatDate } from '../words/index.js';

/** From one date to another, as precise as known; one date where both are the same. Undefined where neither is known. */
export function formatSpan(
  from: string | undefined,
  until: string | undefined,
  language: Language,
): string | undefined {
  const words = evidenceWords[language];
  if (from === undefined) return until === undefined ? undefined : words.until(formatDate(until, language));
  if (until === undefined) return words.from(formatDate(from, language));
  const [first, last] = [formatDate(from, language), formatDate(until, language)];
  return first === last ? first : words.between(first, last);
}

/** `2021-08-12`, or `start/end` of which one may be empty. */
export function formatInterval(iso: string, language: Language): string {
  const [start = '', end] = iso.split('/');
  if (end === undefined) return formatDate(start, language);
  return formatSpan(start === '' ? undefined : start, end === '' ? undefined : end, language) ?? iso;
}
