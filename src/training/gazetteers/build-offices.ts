// Builds offices.json from the table of offices, and given-names.json from the lexicon and the table of English given names.

import { InputError } from '../../failure/index.js';
import type { OfficeEntry } from '../../language/index.js';
import { OfficeEntry as OfficeSchema } from '../../language/index.js';
import { cellOf, partsOf, readTable } from './read-table.js';
import type { Lexicon } from './read-words.js';

export const OFFICE_COLUMNS = ['predicate', 'title', 'of', 'nl', 'en'] as const;
export const GIVEN_NAME_COLUMNS = ['verdict', 'names'] as const;

/** Reads the table of offices. @throws InputError `office-malformed` for an unknown predicate. */
export function buildOffices(file: string): OfficeEntry[] {
  return readTable(file, OFFICE_COLUMNS).map(row => {
    const office = OfficeSchema.safeParse({
      predicate: cellOf(row, 'predicate'),
      nl: partsOf(row, 'nl'),
      en: partsOf(row, 'en'),
      title: cellOf(row, 'title') === 'yes',
      of: partsOf(row, 'of'),
    });
    if (office.success) return office.data;
    throw new InputError({
      code: 'office-malformed',
      message: `${row.place} is no office: ${office.error.message}`,
      next: 'Give it one of the predicates SPOKESPERSON_FOR, HEADS, WORKS_FOR and MEMBER_OF.',
      source: file,
    });
  });
}

/** A given name of the lexicon is kept only where it is known from running text and is no word, place or surname first of all. */
export type GivenNameContext = {
  lexicon: Lexicon;
  /** Names of places, which are no given names unless the table says so. */
  places: ReadonlySet<string>;
  /** Minus log frequency in Dutch, in centibels. */
  frequencies: ReadonlyMap<string, number>;
};

const MAX_RARITY = 640;

/** Joins the given names of the lexicon with those of the table; `no` in the table strikes a name out. */
export function buildGivenNames(file: string, context: GivenNameContext): string[] {
  const rows = readTable(file, GIVEN_NAME_COLUMNS);
  const said = (verdict: string): string[] =>
    rows.filter(row => cellOf(row, 'verdict') === verdict).flatMap(row => cellOf(row, 'names').split(' '));
  const refused = new Set(said('no'));
  const known = [...context.lexicon.givenNames].filter(name => {
    const rarity = context.frequencies.get(name.toLowerCase());
    const isShaped = /^\p{Lu}[\p{L}'-]+$/u.test(name) && name.length > 2;
    if (!isShaped || rarity === undefined || rarity > MAX_RARITY) return false;
    return !context.lexicon.common.has(name.toLowerCase()) && !context.places.has(name);
  });
  return [...new Set([...said('yes'), ...known])].filter(name => !refused.has(name)).sort();
}
