// A small world for building gazetteers: two countries, a handful of towns, a dozen words.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Sources } from '../../src/training/index.js';

const BODY_HEADER = 'id|name|labels|country|both|nl|en|ambiguous';
const EMPTY_BODIES = [
  'armed-groups',
  'parties',
  'companies',
  'public-bodies',
  'society',
  'sports',
  'universities',
  'media',
];

const TABLES: Record<string, string[]> = {
  countries: [
    'iso|id|name|capital|nl|en|nlAdjective|nlPeople|enAdjective|enPeople',
    'BE|Q31|Belgium|Brussels=Q239|België|Belgium|Belgisch|Belg/Belgen|Belgian|',
    'NO|Q20|Norway|Oslo=Q585|Noorwegen|Norway|Noors|Noor/Noren|Norwegian|',
  ],
  cities: [
    'iso|name|id|nl|en|nlAdjective|population|flags',
    'BE|Brussels||Brussel|Brussels|||',
    'BE|Mons||Bergen;Mons|Mons|||',
  ],
  ambiguity: ['name|ambiguous|why', 'Noor|yes|given name'],
  regions: ['id|name|labels|country|both|nl|en|nlAdjective|nlPeople|enAdjective|enPeople'],
  international: [BODY_HEADER, 'Q7184|NATO|InternationalOrganization||NATO|Navo||', '|Signal|||Signal Ltd|||'],
  ministries: [BODY_HEADER, '|Storting|GovernmentBody|NO|Storting|Noorse parlement||'],
  'ministry-patterns': ['name|nl|en|without', 'Parliament|{adjective} parlement|{adjective} parliament|'],
  offices: ['predicate|title|of|nl|en', 'HEADS|yes|City|burgemeester|mayor'],
  'given-names': ['verdict|names', 'yes|Liesbeth', 'no|Best'],
  ...Object.fromEntries(EMPTY_BODIES.map(name => [name, [BODY_HEADER]])),
};

const PLACES = [
  ['Brussels', 'BE', 1_000_000, 50.85, 4.35],
  ['Mons', 'BE', 95_000, 50.45, 3.95],
  ['Best', 'BE', 30_000, 51.5, 5.4],
  ['Hamlet', 'NO', 20_000, 60, 10],
  ['Oslo', 'NO', 700_000, 59.91, 10.75],
  ['Bergen', 'NO', 290_000, 60.39, 5.32],
  ['Stavanger', 'NO', 130_000, 58.97, 5.73],
] as const;

/** Names that GeoNames knows beside the own one: they confirm a translation. */
const OTHER_NAMES: Record<string, string[]> = { Mons: ['Bergen'], Oslo: ['Kristiania'] };

const KNOWN = [
  { name: 'Stavanger', country: 'NO', type: 'city', lat: 58.97, lon: 5.73, wikiDataId: 'Q25416', translations: {} },
  {
    name: 'Bergen',
    country: 'NO',
    type: 'city',
    lat: 60.39,
    lon: 5.32,
    wikiDataId: 'Q1',
    translations: { nl: 'Bergje' },
  },
  { name: 'Bergenhus', country: 'NO', type: 'city', lat: 60.4, lon: 5.3, wikiDataId: 'Q1', translations: {} },
];

/** Writes the small world to a temporary folder. */
export function writeFixture(): Sources & { root: string } {
  const root = mkdtempSync(join(tmpdir(), 'verband-gazetteers-'));
  const overlay = join(root, 'overlay');
  mkdirSync(overlay);
  for (const [name, lines] of Object.entries(TABLES)) {
    writeFileSync(join(overlay, `${name}.tsv`), `${lines.join('\n').replaceAll('|', '\t')}\n`);
  }
  const places = PLACES.map(([name, countrycode, population, latitude, longitude]) => {
    return { name, countrycode, population, latitude, longitude, alternatenames: OTHER_NAMES[name] ?? [] };
  });
  const geonames = join(root, 'cities5000.json');
  writeFileSync(geonames, JSON.stringify(Object.fromEntries(places.map((place, index) => [index, place]))));
  writeFileSync(join(root, 'cities.ndjson'), KNOWN.map(city => JSON.stringify(city)).join('\n'));
  writeFileSync(
    join(root, 'countries.ndjson'),
    '{"iso2":"BE","population":11700000}\n{"iso2":"NO","population":5500000}\n',
  );
  const forms = ['best\tgoed\tBNW:OVR:ONV', 'Best\tBest\tENM:PER:FST', 'Wouter\tWouter\tENM:PER:FST'];
  writeFileSync(join(root, 'forms.tsv.gz'), gzipSync(forms.join('\n')));
  writeFileSync(join(root, 'nl.tsv.gz'), gzipSync('best\t300\nwouter\t500\nbrussel\t400\n'));
  writeFileSync(join(root, 'en.tsv.gz'), gzipSync('best\t280\n'));
  return { root, geo: root, geonames, lexicon: root, wordfreq: root, overlay };
}
