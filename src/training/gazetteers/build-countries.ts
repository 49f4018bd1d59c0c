// Builds countries.json from the table of countries: names, demonyms and capitals.
import type { GazetteerEntry } from '../../language/index.js';
import type { Verdicts } from './ambiguity.js';
import { demonymsOf, optional } from './draft-entry.js';
import { cellOf, partsOf, readTable } from './read-table.js';

export const COUNTRY_COLUMNS = [
  'iso',
  'id',
  'name',
  'capital',
  'nl',
  'en',
  'nlAdjective',
  'nlPeople',
  'enAdjective',
  'enPeople',
] as const;

/** A capital as the table of countries gives it; the id is absent where none is certain. */
export type Capital = { iso: string; name: string; id: string | undefined };
export type Countries = { entries: GazetteerEntry[]; ids: Map<string, string>; capitals: Capital[] };

/** Reads the table of countries. `ids` leads from ISO code to Wikidata id. */
export function buildCountries(
  file: string,
  context: { population: ReadonlyMap<string, number>; verdicts: Verdicts },
): Countries {
  const countries: Countries = { entries: [], ids: new Map(), capitals: [] };
  for (const row of readTable(file, COUNTRY_COLUMNS)) {
    const iso = cellOf(row, 'iso');
    const [capitalName = '', capitalId] = cellOf(row, 'capital').split('=');
    const names = { nl: partsOf(row, 'nl'), en: partsOf(row, 'en') };
    const people = context.population.get(iso);
    const demonyms = demonymsOf(row);
    countries.ids.set(iso, cellOf(row, 'id'));
    if (capitalName !== '') countries.capitals.push({ iso, name: capitalName, id: capitalId });
    countries.entries.push({
      ...optional('wikidataId', cellOf(row, 'id')),
      name: cellOf(row, 'name'),
      type: 'Place',
      labels: ['Country'],
      names,
      ...demonyms,
      ...optional('capital', capitalId),
      ...context.verdicts.property([names, demonyms.adjectives, demonyms.people]),
      ...(people === undefined ? {} : { population: people }),
    });
  }
  return countries;
}
