// The committed gazetteers fit their schema and hold what is known; the build joins, corrects and refuses as it says.
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError, UsageError } from '../../src/failure/index.js';
import type { GazetteerEntry } from '../../src/language/index.js';
import { GazetteerFile, GivenNameFile, OfficeFile } from '../../src/language/index.js';
import { buildGazetteerFiles, runBuildGazetteers } from '../../src/training/index.js';
import { writeFixture } from './gazetteer-fixture.js';

const FOLDER = 'graph-data/gazetteers';
const ENTRY_FILES = ['cities', 'countries', 'media', 'ministries', 'organisations', 'regions'] as const;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function entriesOf(file: (typeof ENTRY_FILES)[number]): GazetteerEntry[] {
  return GazetteerFile.parse(readJson(join(FOLDER, `${file}.json`))).entries;
}

const all = ENTRY_FILES.flatMap(entriesOf);
const byId = new Map(
  all.flatMap(entry => (entry.wikidataId === undefined ? [] : [[entry.wikidataId, entry] as const])),
);

describe('the committed gazetteers', () => {
  it('fit their schemas and name origin and licence', () => {
    const offices = OfficeFile.parse(readJson(join(FOLDER, 'offices.json')));
    const names = GivenNameFile.parse(readJson(join(FOLDER, 'given-names.json')));

    for (const file of ENTRY_FILES)
      expect(GazetteerFile.parse(readJson(join(FOLDER, `${file}.json`))).licence).not.toBe('');
    expect(offices.entries.length).toBeGreaterThan(40);
    expect(names.names.length).toBeGreaterThan(2000);
  });

  it('stay below four megabytes together', () => {
    const bytes = readdirSync(FOLDER).map(file => statSync(join(FOLDER, file)).size);

    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
  });

  it('give no Wikidata id twice', () => {
    const ids = all.flatMap(entry => entry.wikidataId ?? []);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lead every country and capital to an entry', () => {
    const named = all.flatMap(entry => [entry.country, entry.capital]).filter(id => id !== undefined);

    expect([...new Set(named)].filter(id => !byId.has(id))).toEqual([]);
  });

  it('give no name that is only one letter, blank or in brackets', () => {
    const names = all.flatMap(entry => [...entry.names.nl, ...entry.names.en]);

    expect(names.filter(name => name.length < 2 || name !== name.trim() || /^[([]/.test(name))).toEqual([]);
  });

  it('call ambiguous only what an entry is called', () => {
    const strays = all.filter(entry => {
      const groups = [entry.names, entry.adjectives, entry.people];
      const names = new Set([entry.name, ...groups.flatMap(group => [...(group?.nl ?? []), ...(group?.en ?? [])])]);
      return entry.ambiguous?.some(name => !names.has(name));
    });

    expect(strays.map(({ name }) => name)).toEqual([]);
  });
});

describe('the countries', () => {
  const countries = entriesOf('countries');
  // The capitals whose Wikidata id is not certain.
  const WITHOUT_CAPITAL_ID = ['Burundi', 'Nauru', 'Palau', 'Tuvalu'];

  it('are the members of the United Nations and those that news treats alike', () => {
    expect(countries.length).toBeGreaterThanOrEqual(195);
  });

  it('have names and adjectives in both languages, and a capital', () => {
    const poor = countries.filter(({ names, adjectives }) => {
      return [names.nl, names.en, adjectives?.nl, adjectives?.en].some(list => list === undefined || list.length === 0);
    });
    const headless = countries.filter(({ capital }) => capital === undefined).map(({ name }) => name);

    expect(poor.map(({ name }) => name)).toEqual([]);
    expect(headless).toEqual(WITHOUT_CAPITAL_ID);
  });

  it('share an adjective only where the language does', () => {
    const owners = new Map<string, string[]>();
    for (const { name, adjectives } of countries) {
      for (const form of adjectives?.nl ?? []) owners.set(form, [...(owners.get(form) ?? []), name]);
    }
    const shared = [...owners].filter(([, names]) => names.length > 1).map(([form]) => form);

    expect(shared.sort()).toEqual(['Congolees', 'Congolese', 'Dominicaans', 'Dominicaanse']);
  });

  it.each([
    [
      'Q30',
      ['VS', 'Verenigde Staten', 'Amerikaanse', 'Amerikanen', 'Amerikaan'],
      ['US', 'U.S.', 'USA', 'American', 'Americans'],
    ],
    ['Q145', ['VK', 'Groot-Brittannië', 'Brits', 'Britse', 'Britten'], ['UK', 'Britain', 'British', 'Britons']],
    ['Q889', ['Afghaans', 'Afghaanse', 'Afghaan', 'Afghanen'], ['Afghan', 'Afghans']],
    ['Q55', ['Nederlands', 'Nederlandse', 'Nederlander', 'Nederlanders'], ['Dutch', 'Dutchman', 'The Netherlands']],
    ['Q148', ['Chinees', 'Chinese', 'Chinezen'], ['Chinese', "People's Republic of China"]],
    ['Q159', ['Russisch', 'Russische', 'Rus', 'Russen'], ['Russian', 'Russians']],
    ['Q668', ['Indiaas', 'Indiase', 'Indiër', 'Indiërs'], ['Indian', 'Indians']],
    ['Q218', ['Roemeens', 'Roemeense', 'Roemenen'], ['Romanian', 'Romanians']],
    ['Q884', ['Zuid-Koreaanse', 'Zuid-Koreanen'], ['South Korean', 'South Koreans']],
  ])('%s goes by its Dutch and English words', (id, nl, en) => {
    const entry = byId.get(id);
    const words = (language: 'nl' | 'en') =>
      [entry?.names, entry?.adjectives, entry?.people].flatMap(group => group?.[language] ?? []);

    expect(words('nl')).toEqual(expect.arrayContaining(nl));
    expect(words('en')).toEqual(expect.arrayContaining(en));
  });
});

describe('places and bodies', () => {
  it.each([
    ['Q5838', 'Kaboel', 'Kabul', 'Q889'],
    ['Q45604', 'Kandahar', 'Kandahar', 'Q889'],
    ['Q45313', 'Herat', 'Herat', 'Q889'],
    ['Q84', 'Londen', 'London', 'Q145'],
    ['Q90', 'Parijs', 'Paris', 'Q142'],
    ['Q956', 'Peking', 'Beijing', 'Q148'],
    ['Q649', 'Moskou', 'Moscow', 'Q159'],
    ['Q1017', 'Aken', 'Aachen', 'Q183'],
    ['Q648', 'Rijsel', 'Lille', 'Q142'],
    ['Q270', 'Warschau', 'Warsaw', 'Q36'],
    ['Q1899', 'Kiev', 'Kyiv', 'Q212'],
    ['Q36600', 'Den Haag', 'The Hague', 'Q55'],
    ['Q597', 'Lissabon', 'Lisbon', 'Q45'],
    ['Q12892', 'Antwerpen', 'Antwerp', 'Q31'],
    ['Q61', 'Washington', 'Washington, D.C.', 'Q30'],
  ])('%s is %s in Dutch and %s in English', (id, nl, en, country) => {
    const entry = byId.get(id);

    expect(entry?.names.nl).toContain(nl);
    expect(entry?.names.en).toContain(en);
    expect(entry?.country).toBe(country);
    expect(entry?.ambiguous ?? []).not.toContain(nl);
  });

  it.each([
    ['Q42418', 'taliban'],
    ['Q11209', 'Pentagon'],
    ['Q789915', 'State Department'],
    ['Q458', 'EU'],
    ['Q7184', 'Navo'],
    ['Q1065', 'VN'],
    ['Q130879', 'Reuters'],
    ['Q48340', 'CNN'],
    ['Q40464', 'AFP'],
    ['Q918', 'Twitter'],
  ])('%s is called %s', (id, name) => {
    expect(byId.get(id)?.names.nl).toContain(name);
  });

  it.each(['Price', 'Reading', 'Orange', 'Nice', 'Bath', 'Best', 'Goes', 'Nancy', 'Split', 'Van'])(
    '%s is no city without support from the context',
    name => {
      const bearers = all.filter(({ names }) => [...names.nl, ...names.en].includes(name));

      expect(bearers.filter(({ ambiguous }) => ambiguous?.includes(name) !== true).map(entry => entry.name)).toEqual(
        [],
      );
    },
  );

  it('hold a ministry of foreign affairs for every country of the world', () => {
    const bodies = entriesOf('ministries');
    const served = new Set(
      bodies
        .filter(({ names }) => names.nl.some(name => name.endsWith('ministerie van Buitenlandse Zaken')))
        .map(({ country }) => country),
    );

    const missing = entriesOf('countries')
      .filter(({ wikidataId }) => !served.has(wikidataId))
      .map(({ name }) => name);
    expect(missing).toEqual(['Republic of the Congo', 'Dominica']);
  });
});

describe('the build', () => {
  let sources: ReturnType<typeof writeFixture>;
  beforeEach(() => {
    sources = writeFixture();
  });
  afterEach(() => rmSync(sources.root, { recursive: true, force: true }));

  function build(file: string): GazetteerEntry[] {
    return GazetteerFile.parse(JSON.parse(buildGazetteerFiles(sources).get(file) ?? '')).entries;
  }
  function city(name: string): GazetteerEntry | undefined {
    return build('cities.json').find(entry => entry.name === name);
  }
  function args(...more: string[]): string[] {
    const { geo, geonames, lexicon, wordfreq, overlay, root } = sources;
    return [
      '--geo',
      geo,
      '--geonames',
      geonames,
      '--lexicon',
      lexicon,
      '--wordfreq',
      wordfreq,
      '--overlay',
      overlay,
      '--out',
      join(root, 'out'),
      ...more,
    ];
  }

  it('gives the same bytes twice', () => {
    expect([...buildGazetteerFiles(sources)]).toEqual([...buildGazetteerFiles(sources)]);
  });

  it('keeps small towns at home and leaves them out elsewhere', () => {
    expect(city('Best')?.population).toBe(30_000);
    expect(city('Hamlet')).toBeUndefined();
  });

  it('takes an id from the database only where no other row has it', () => {
    expect(city('Stavanger')?.wikidataId).toBe('Q25416');
    expect(city('Bergen')?.wikidataId).toBeUndefined();
  });

  it('believes a Dutch translation only where GeoNames knows the name too', () => {
    expect(city('Bergen')?.names.nl).not.toContain('Bergje');
  });

  it('lets a town at home keep its Dutch name before a larger one elsewhere', () => {
    expect(city('Mons')?.names.nl).toContain('Bergen');
    expect(city('Bergen')?.names).toEqual({ nl: [], en: ['Bergen'] });
  });

  it('marks a town ambiguous that is a common word', () => {
    expect(city('Best')?.ambiguous).toEqual(['Best']);
    expect(city('Brussels')?.ambiguous).toBeUndefined();
  });

  it('adds the forms of a pattern to the body that goes by one of them', () => {
    const bodies = build('ministries.json');

    expect(bodies.find(({ name }) => name === 'Storting')?.names.en).toEqual(['Storting', 'Norwegian parliament']);
    expect(bodies.map(({ name }) => name)).toEqual(['Storting', 'Parliament (Belgium)']);
  });

  it('marks a shown name ambiguous that is one word and no name in running text', () => {
    expect(build('organisations.json').find(({ name }) => name === 'Signal')?.ambiguous).toEqual(['Signal']);
  });

  it('strikes out given names that are words, and takes those that the table adds', () => {
    const names = GivenNameFile.parse(JSON.parse(buildGazetteerFiles(sources).get('given-names.json') ?? '')).names;

    expect(names).toEqual(['Liesbeth', 'Wouter']);
  });

  it('refuses one id for two entries and names both', () => {
    appendFileSync(join(sources.overlay, 'media.tsv'), 'Q7184\tAlliance Weekly\t\t\t\t\t\t\n');

    expect(() => buildGazetteerFiles(sources)).toThrow(/Q7184 is given to NATO .* and to Alliance Weekly/);
  });

  it('refuses a line with a cell too few and names file and line', () => {
    appendFileSync(join(sources.overlay, 'media.tsv'), 'Q1\tHalf a line\n');

    expect(() => buildGazetteerFiles(sources)).toThrow(InputError);
    expect(() => buildGazetteerFiles(sources)).toThrow(/media\.tsv:2 has 2 cells where 8 are due/);
  });

  it('refuses an unknown predicate, a broken source and a missing one', () => {
    appendFileSync(join(sources.overlay, 'offices.tsv'), 'LOVES\tno\t\tminnaar\tlover\n');
    expect(() => buildGazetteerFiles(sources)).toThrow(/offices\.tsv:3|LOVES|office/);

    writeFileSync(join(sources.geo, 'countries.ndjson'), '{"iso2":1}\n');
    expect(() => buildGazetteerFiles(sources)).toThrow(/countries\.ndjson:1/);

    rmSync(join(sources.lexicon, 'forms.tsv.gz'));
    expect(() => buildGazetteerFiles(sources)).toThrow(/forms\.tsv\.gz could not be read/);
  });

  it('writes the files, then finds them up to date, then tells which one was changed', () => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);

    expect(runBuildGazetteers(args(), say)).toBe(0);
    expect(runBuildGazetteers(args('--check'), say)).toBe(0);
    appendFileSync(join(sources.root, 'out', 'media.json'), ' ');
    expect(runBuildGazetteers(args('--check'), say)).toBe(1);
    expect(said.at(-1)).toBe('media.json differs from what the sources and tables give.');
  });

  it('asks for a missing option, refuses an unknown one and explains itself', () => {
    const said: string[] = [];

    expect(() => runBuildGazetteers(['--geo', 'x'], () => {})).toThrow(UsageError);
    expect(() => runBuildGazetteers(['--geos', 'x'], () => {})).toThrow(UsageError);
    expect(runBuildGazetteers(['--help'], line => said.push(line))).toBe(0);
    expect(said.join()).toContain('--geonames FILE');
  });
});
