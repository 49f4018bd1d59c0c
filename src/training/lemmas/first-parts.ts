// First parts of Dutch compounds with their lemmas: "regerings" of regering, "kinder" of kind.
import { addReading, type Readings } from './readings.js';

/**
 * Adds them with the tag `PRE` as the word list writes them, with a hyphen at the end: so they are no readings of words.
 */
export function addFirstParts(readings: Readings, forms: readonly string[]): void {
  for (const form of forms) {
    const first = form.replace(/-$/, '');
    if (first.length < 2 || first.includes('-')) continue;
    addReading(readings, `${first}-`, { tag: 'PRE', lemma: lemmaOfFirst(readings, first) });
  }
}

/** Readings that stand in a compound as they are: "voorstad", "samenwerking", "schrijfwijze", "edelhert". */
const UNCHANGED = ['ADV', 'ADP', 'V:pres:1', 'A'];

function lemmaOfFirst(readings: Readings, first: string): string {
  if (singularOf(readings, first) !== undefined) return first;
  const withoutS = first.endsWith('s') ? first.slice(0, -1) : '';
  if (singularOf(readings, withoutS) !== undefined) return withoutS;
  const tags = readings.get(first);
  if (UNCHANGED.some(tag => tags?.has(tag))) return first;
  const plural = pluralOf(readings, first) ?? pluralOf(readings, withPluralEnd(first));
  return plural ?? first;
}

/** "paarde" and "kinder" are cut-off plurals. */
function withPluralEnd(first: string): string {
  if (first.endsWith('e')) return `${first}n`;
  return first.endsWith('er') ? `${first}en` : first;
}

function singularOf(readings: Readings, form: string): string | undefined {
  const tags = readings.get(form);
  return tags?.get('N:de:sg') ?? tags?.get('N:het:sg') ?? tags?.get('N:sg');
}

function pluralOf(readings: Readings, form: string): string | undefined {
  return readings.get(form)?.get('N:pl');
}
