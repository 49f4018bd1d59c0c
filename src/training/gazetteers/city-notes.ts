// The table of corrections and additions to the cities: ids, Dutch and English names, adjectives, and who owns a name.
import type { Capital } from './build-countries.js';
import { normaliseName } from './link-cities.js';
import type { GeoName } from './read-places.js';
import { cellOf, partsOf, readTable } from './read-table.js';

/**
 * `name` is any name that GeoNames has for it; the largest place of that name in the country is meant.
 * Flags: `first` owns its names before larger places elsewhere; `no-id` the database's id is wrong; `drop` leaves it out.
 * A note with a population that meets no place is added as it stands.
 */
export const CITY_COLUMNS = ['iso', 'name', 'id', 'nl', 'en', 'nlAdjective', 'population', 'flags'] as const;

export type CityNote = {
  iso: string;
  name: string;
  id: string | undefined;
  nl: string[];
  en: string[];
  nlAdjective: string[];
  population: number | undefined;
  flags: ReadonlySet<string>;
  isCapital: boolean;
};

/** Reads the notes and adds the capitals that the table of countries names. */
export function readCityNotes(file: string, capitals: readonly Capital[]): CityNote[] {
  const all = readTable(file, CITY_COLUMNS).map((row): CityNote => {
    const population = cellOf(row, 'population');
    return {
      iso: cellOf(row, 'iso'),
      name: cellOf(row, 'name'),
      id: cellOf(row, 'id') || undefined,
      nl: partsOf(row, 'nl'),
      en: partsOf(row, 'en'),
      nlAdjective: partsOf(row, 'nlAdjective'),
      population: population === '' ? undefined : Number(population),
      flags: new Set(partsOf(row, 'flags')),
      isCapital: false,
    };
  });
  for (const capital of capitals) addCapital(all, capital);
  return all;
}

function addCapital(notes: CityNote[], capital: Capital): void {
  const note = notes.find(({ iso, name }) => iso === capital.iso && name === capital.name);
  if (note !== undefined) {
    note.isCapital = true;
    note.id ??= capital.id;
    return;
  }
  const nothing = { nl: [], en: [], nlAdjective: [], population: undefined, flags: new Set<string>() };
  notes.push({ ...nothing, iso: capital.iso, name: capital.name, id: capital.id, isCapital: true });
}

/** Leads from places to their notes. A note means the largest place with its name as own name, else as one of its other names. */
export function assignNotes(places: readonly GeoName[], notes: readonly CityNote[]): Map<GeoName, CityNote> {
  const byCountry = new Map<string, GeoName[]>();
  for (const place of [...places].sort((a, b) => b.population - a.population)) {
    const here = byCountry.get(place.countrycode);
    if (here === undefined) byCountry.set(place.countrycode, [place]);
    else here.push(place);
  }
  const assigned = new Map<GeoName, CityNote>();
  for (const note of notes) {
    const own = normaliseName(note.name);
    const here = (byCountry.get(note.iso) ?? []).filter(place => !assigned.has(place));
    const place =
      here.find(({ name }) => normaliseName(name) === own) ??
      here.find(other => other.alternatenames.includes(note.name));
    if (place !== undefined) assigned.set(place, note);
  }
  return assigned;
}
