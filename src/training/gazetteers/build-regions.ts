// Builds regions.json and the files of bodies from their tables.
import type { GazetteerEntry } from '../../language/index.js';
import { BODY_COLUMNS, buildBody, demonymsOf, optional, type TableContext } from './draft-entry.js';
import { unique } from './names.js';
import { cellOf, partsOf, readTable } from './read-table.js';

export const REGION_COLUMNS = [
  'id',
  'name',
  'labels',
  'country',
  'both',
  'nl',
  'en',
  'nlAdjective',
  'nlPeople',
  'enAdjective',
  'enPeople',
] as const;

/** Reads the table of regions: continents, provinces, states, dependencies and lands known by name. */
export function buildRegions(file: string, { countryIds, verdicts }: TableContext): GazetteerEntry[] {
  return readTable(file, REGION_COLUMNS).map(row => {
    const name = cellOf(row, 'name');
    const [both, nl, en] = [partsOf(row, 'both'), partsOf(row, 'nl'), partsOf(row, 'en')];
    const shared = both.length + nl.length + en.length === 0 ? [name] : both;
    const names = { nl: unique([...nl, ...shared]), en: unique([...en, ...shared]) };
    const demonyms = demonymsOf(row);
    const country = countryIds.get(cellOf(row, 'country'));
    const groups = [names, demonyms.adjectives, demonyms.people];
    return {
      ...optional('wikidataId', cellOf(row, 'id')),
      name,
      type: 'Place',
      labels: partsOf(row, 'labels').sort(),
      names,
      ...demonyms,
      ...optional('country', country),
      ...verdicts.property(groups),
    };
  });
}

/** Reads tables of organisations, ministries or media. */
export function buildBodies(files: readonly string[], context: TableContext): GazetteerEntry[] {
  return files.flatMap(file => readTable(file, BODY_COLUMNS).map(row => buildBody(row, context)));
}
