// Builds cities.json from GeoNames, the countries-states-cities database and the table of corrections.
import type { GazetteerEntry } from '../../language/index.js';
import { isAmbiguousCity, type Verdicts, type WordEvidence } from './ambiguity.js';
import type { Countries } from './build-countries.js';
import { assignNotes, type CityNote, readCityNotes } from './city-notes.js';
import { optional } from './draft-entry.js';
import { inflectAll, inflectDutchAdjective } from './inflect.js';
import { buildCityLinks, type CityLink } from './link-cities.js';
import { unique } from './names.js';
import type { GeoName, KnownCity } from './read-places.js';

const MIN_POPULATION = 40_000;
const MIN_POPULATION_AT_HOME = 5_000;
/** Dutch and Belgian towns are what Dutch news is about: there a town is meant before one ten times its size elsewhere. */
const HOME = new Set(['NL', 'BE']);
const HOME_WEIGHT = 10;

export type CityContext = {
  geoNames: readonly GeoName[];
  known: readonly KnownCity[];
  countries: Countries;
  evidence: WordEvidence;
  verdicts: Verdicts;
  /** Ids that other files give: a city never takes one of them from the database. */
  reservedIds: ReadonlySet<string>;
  /** Names of countries, regions and bodies: a city never takes one of them. */
  reservedNames: ReadonlySet<string>;
};

type Candidate = { place: GeoName; note: CityNote | undefined; isFirst: boolean; weight: number; link: CityLink };

/** Builds the cities, largest first; of two with one name the one more likely to be meant keeps it. */
export function buildCities(notesFile: string, context: CityContext): GazetteerEntry[] {
  const candidates = findCandidates(notesFile, context);
  const taken = { nl: new Set(context.reservedNames), en: new Set(context.reservedNames) };
  const rivals = countRivals(candidates);
  const entries: GazetteerEntry[] = [];
  const ids = new Set([...context.reservedIds, ...candidates.flatMap(({ note }) => note?.id ?? [])]);
  for (const candidate of candidates) {
    const entry = buildCity(candidate, { taken, ids, rivals, context });
    if (entry === undefined) continue;
    for (const name of entry.names.nl) taken.nl.add(name);
    for (const name of entry.names.en) taken.en.add(name);
    if (entry.wikidataId !== undefined) ids.add(entry.wikidataId);
    entries.push(entry);
  }
  return entries;
}

function findCandidates(notesFile: string, context: CityContext): Candidate[] {
  const notes = readCityNotes(notesFile, context.countries.capitals);
  const link = buildCityLinks(context.known);
  const assigned = assignNotes(context.geoNames, notes);
  const found = context.geoNames.flatMap(place => {
    const note = assigned.get(place);
    const minimum = HOME.has(place.countrycode) ? MIN_POPULATION_AT_HOME : MIN_POPULATION;
    const isWanted = note !== undefined || place.population >= minimum;
    if (!isWanted || note?.flags.has('drop') || !context.countries.ids.has(place.countrycode)) return [];
    return [rank({ place, note, link: link(place) })];
  });
  const met = new Set(assigned.values());
  const rest = notes.filter(note => !met.has(note) && note.population !== undefined);
  const added = rest.map(note => rank({ place: placeOf(note), note, link: { id: undefined, nl: undefined } }));
  return [...found, ...added].sort(
    (a, b) => b.weight - a.weight || compare(a.place.name, b.place.name) || a.place.latitude - b.place.latitude,
  );
}

function rank({ place, note, link }: Pick<Candidate, 'place' | 'note' | 'link'>): Candidate {
  const isFirst = note !== undefined && (note.isCapital || note.flags.has('first'));
  const weight = place.population * (HOME.has(place.countrycode) ? HOME_WEIGHT : 1) + (isFirst ? 1e9 : 0);
  return { place, note, isFirst, weight, link };
}

function placeOf(note: CityNote): GeoName {
  const position = { latitude: 0, longitude: 0 };
  return { name: note.name, countrycode: note.iso, population: note.population ?? 0, alternatenames: [], ...position };
}

/** Population of the second largest bearer of each name. */
function countRivals(candidates: readonly Candidate[]): Map<string, number> {
  const seen = new Set<string>();
  const rivals = new Map<string, number>();
  for (const { place } of candidates) {
    if (seen.has(place.name)) rivals.set(place.name, Math.max(rivals.get(place.name) ?? 0, place.population));
    seen.add(place.name);
  }
  return rivals;
}

type Slot = {
  /** Names that an entry has already, by language: Dutch `Bergen` is Mons, English `Bergen` is in Norway. */
  taken: Readonly<Record<'nl' | 'en', ReadonlySet<string>>>;
  ids: ReadonlySet<string>;
  rivals: ReadonlyMap<string, number>;
  context: CityContext;
};

function buildCity(candidate: Candidate, { taken, ids, rivals, context }: Slot): GazetteerEntry | undefined {
  const { place, note, link } = candidate;
  const own = withPlain(place.name);
  const en = unique([...(note?.en ?? []), ...own]).filter(name => !taken.en.has(name));
  const nl = unique([...(note?.nl ?? []), ...(link.nl === undefined ? [] : [link.nl]), ...own]).filter(
    name => !taken.nl.has(name),
  );
  const [name] = en;
  if (name === undefined || (note === undefined && name !== place.name)) return undefined;
  const linked = link.id === undefined || ids.has(link.id) || note?.flags.has('no-id') ? undefined : link.id;
  const names = { nl, en };
  const adjectives = inflectAll(note?.nlAdjective ?? [], inflectDutchAdjective);
  return {
    ...optional('wikidataId', note?.id ?? linked),
    name,
    type: 'Place',
    labels: ['City'],
    names,
    ...(adjectives.length === 0 ? {} : { adjectives: { nl: adjectives, en: [] } }),
    ...optional('country', context.countries.ids.get(place.countrycode)),
    ...context.verdicts.property([names], findAmbiguous(unique([...nl, ...en]), candidate, { rivals, context })),
    population: place.population,
  };
}

/** The name, and the same without diacritics, as wires and headlines write it. */
function withPlain(name: string): string[] {
  return [name, name.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '')];
}

function findAmbiguous(
  names: readonly string[],
  { place, isFirst }: Candidate,
  { rivals, context }: Pick<Slot, 'rivals' | 'context'>,
): string[] {
  const rival =
    HOME.has(place.countrycode) || isFirst || place.population >= 500_000 ? 0 : (rivals.get(place.name) ?? 0);
  return names.filter(name => {
    if (context.verdicts.of(name) === false) return false;
    const hasRival = name === place.name && rival * 2 >= place.population;
    const traits = { population: place.population, isFirst, isHome: HOME.has(place.countrycode) };
    return hasRival || isAmbiguousCity(name, traits, context.evidence);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
