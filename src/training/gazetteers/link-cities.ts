// Leads from a GeoNames place to the Wikidata id and Dutch name that the countries-states-cities database gives it, where both can be trusted.
import type { GeoName, KnownCity } from './read-places.js';

/** What can be trusted of the database for one place. */
export type CityLink = { id: string | undefined; nl: string | undefined };

/** Kinds of rows that stand for the town itself; a county or district has an id of its own. */
const TOWN_TYPES = new Set(['city', 'capital', 'adm1', 'adm2', 'adm3', 'adm4', 'municipality', 'town']);
const MAX_DEGREES = 0.3;
/** NOTE: items with high numbers are mostly parts of towns or districts imported from registers; a large town got its item early. */
const MAX_ID = 3_000_000;
const MAX_ID_OF_LARGE = 1_000_000;
const LARGE = 100_000;

/** Name without diacritics, spaces and marks, in lower case: for comparing names only. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Prepares the links. NOTE: the database repeats ids down the alphabet where it knows none, so an id that two rows share is no id. */
export function buildCityLinks(known: readonly KnownCity[]): (place: GeoName) => CityLink {
  const uses = new Map<string, number>();
  const byName = new Map<string, KnownCity[]>();
  for (const city of known) {
    if (city.wikiDataId) uses.set(city.wikiDataId, (uses.get(city.wikiDataId) ?? 0) + 1);
    const key = `${city.country} ${normaliseName(city.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), city]);
  }
  const isTrusted = (id: string, place: GeoName): boolean =>
    uses.get(id) === 1 && Number(id.slice(1)) <= (place.population >= LARGE ? MAX_ID_OF_LARGE : MAX_ID);
  return place => {
    const near = (byName.get(`${place.countrycode} ${normaliseName(place.name)}`) ?? []).filter(city =>
      isNear(city, place),
    );
    const ids = near.flatMap(city =>
      city.wikiDataId && TOWN_TYPES.has(city.type ?? '') && isTrusted(city.wikiDataId, place) ? [city.wikiDataId] : [],
    );
    const names = near.flatMap(city => city.translations?.nl ?? []);
    return { id: ids.length === 1 ? ids[0] : undefined, nl: names.find(name => isConfirmed(name, place)) };
  };
}

function isNear(city: KnownCity, place: GeoName): boolean {
  return Math.abs(city.lat - place.latitude) < MAX_DEGREES && Math.abs(city.lon - place.longitude) < MAX_DEGREES;
}

/** The database's translations are made by machine in part (Resistencia became "Weerstand"): GeoNames must know the name too. */
function isConfirmed(name: string, place: GeoName): boolean {
  return name !== place.name && place.alternatenames.includes(name);
}
