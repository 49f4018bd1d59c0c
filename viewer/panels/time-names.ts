// Bars and windows of time in words.
import type { Bar, Facets, Language } from '../state/index.js';
import { formatDate } from '../words/index.js';
import { timeWords } from '../words/time-words.js';

/** The period of a bar: `12 Aug 2021`, `August 2021`, `2021`, or `1950 – 1959` where a bar holds several years. */
export function nameBar(bar: Bar, language: Language): string {
  const [first, last] = [bar.from.slice(0, 4), bar.to.slice(0, 4)];
  if (first !== last) return timeWords[language].range(first, last);
  return formatDate(bar.period, language);
}

/** The same, as short as stands under a bar. */
export function nameTick(bar: Bar, precision: Facets['time']['precision'], language: Language): string {
  if (precision === 'year') return String(Number(bar.from.slice(0, 4)));
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    month: 'short',
    ...(precision === 'day' ? { day: 'numeric' } : { year: 'numeric' }),
  });
  return format.format(new Date(`${bar.from}T00:00:00Z`));
}

/** From the first bar of a window to its last. */
export function nameSpan(first: Bar, last: Bar, language: Language): string {
  if (first === last) return nameBar(first, language);
  // Where bars hold several years, a span names years and no pairs of them.
  const isDecades = first.from.slice(0, 4) !== first.to.slice(0, 4);
  const [from, to] = isDecades
    ? [first.from.slice(0, 4), last.to.slice(0, 4)]
    : [nameBar(first, language), nameBar(last, language)];
  return timeWords[language].range(from, to);
}
