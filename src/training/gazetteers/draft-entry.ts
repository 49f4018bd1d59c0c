// Puts entries together in one form: fixed order of keys, nothing empty, names once.
import type { GazetteerEntry } from '../../language/index.js';
import type { Verdicts } from './ambiguity.js';
import { inflectAll, inflectDutchAdjective, inflectDutchPeople, inflectEnglishPeople } from './inflect.js';
import { type Names, unique } from './names.js';
import type { Row } from './read-table.js';
import { cellOf, partsOf } from './read-table.js';

/** Adjectives and people of a row that has the columns nlAdjective, nlPeople, enAdjective and enPeople. */
export function demonymsOf(row: Row): { adjectives?: Names; people?: Names } {
  const nlAdjective = inflectAll(partsOf(row, 'nlAdjective'), inflectDutchAdjective);
  const enAdjective = partsOf(row, 'enAdjective');
  const nlSaid = partsOf(row, 'nlPeople');
  const enSaid = partsOf(row, 'enPeople');
  // NOTE: in Dutch the inflected adjective is the word for a woman too: `een Nederlandse`.
  const women = nlSaid.length === 0 || nlSaid[0] === '-' ? [] : nlAdjective.filter(form => form.endsWith('e'));
  const nlPeople = unique([...inflectAll(nlSaid, inflectDutchPeople), ...women]);
  const enPeople = inflectAll(enSaid.length === 0 ? enAdjective : enSaid, inflectEnglishPeople);
  return {
    ...given('adjectives', { nl: nlAdjective, en: enAdjective }),
    ...given('people', { nl: nlPeople, en: enPeople }),
  };
}

function given<K extends string>(key: K, names: Names): Partial<Record<K, Names>> {
  if (names.nl.length === 0 && names.en.length === 0) return {};
  return { [key]: names } as Partial<Record<K, Names>>;
}

/** A cell as an optional property: absent where the cell is empty. */
export function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

/** The columns of a table of bodies. `both` holds names used in both languages; where all three are empty the name is used. */
export const BODY_COLUMNS = ['id', 'name', 'labels', 'country', 'both', 'nl', 'en', 'ambiguous'] as const;

/** What the tables refer to: Wikidata ids of countries by ISO code, and which names are words too. */
export type TableContext = { countryIds: ReadonlyMap<string, string>; verdicts: Verdicts };

/** Builds one organisation, ministry or medium from its row. Countries are given as ISO codes. */
export function buildBody(row: Row, { countryIds, verdicts }: TableContext): GazetteerEntry {
  const name = cellOf(row, 'name');
  const both = partsOf(row, 'both');
  const nl = partsOf(row, 'nl');
  const en = partsOf(row, 'en');
  const shared = both.length + nl.length + en.length === 0 ? [name] : both;
  const names = { nl: unique([...nl, ...shared]), en: unique([...en, ...shared]) };
  return {
    ...optional('wikidataId', cellOf(row, 'id')),
    name,
    type: 'Organization',
    labels: partsOf(row, 'labels').sort(),
    names,
    ...optional('country', countryIds.get(cellOf(row, 'country'))),
    ...verdicts.property([names], [...partsOf(row, 'ambiguous'), ...bareWord(name, names)]),
  };
}

/** The shown name, where it is one word and not a name in running text (Target, Signal): a reader may still try it. */
function bareWord(name: string, names: Names): string[] {
  return /\s/.test(name) || names.nl.includes(name) || names.en.includes(name) ? [] : [name];
}
