// Dates and numbers as people write them.
import type { Language } from '../state/index.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** `2021-08`, `2021-08-12` or `2021-08-12T09:30:00Z` in words, no more precise than given; unknown forms stay as they are. */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: day === undefined ? 'long' : 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(date);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** 0.914 as `0.91`, with the decimal sign of the language. */
export function formatConfidence(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}
