// Builds ministries.json: the table of ministries and parliaments, and the bodies that every country has, made from its adjectives.
import type { GazetteerEntry } from '../../language/index.js';
import { BODY_COLUMNS, buildBody, optional, type TableContext } from './draft-entry.js';
import { type Names, unique } from './names.js';
import { cellOf, partsOf, readTable } from './read-table.js';

/**
 * Patterns: `{adjective}` is each Dutch adjective with -e or each English adjective, `{country}` each English name.
 * `without` lists ISO codes of countries where the body goes by other names.
 */
export const PATTERN_COLUMNS = ['name', 'nl', 'en', 'without'] as const;

type Pattern = { name: string; nl: string[]; en: string[]; without: ReadonlySet<string> };
type Context = TableContext & { countries: readonly GazetteerEntry[]; otherNames: ReadonlySet<string> };

/** Hand-written entries come first; a body of the patterns that shares a name with one of them adds its names to it. */
export function buildMinistries(files: { bodies: string; patterns: string }, context: Context): GazetteerEntry[] {
  const said = readTable(files.bodies, BODY_COLUMNS).map(row => buildBody(row, context));
  const owners = new Map(
    said.flatMap(entry => allNames(entry.names).map((name): [string, GazetteerEntry] => [name, entry])),
  );
  const patterns = readTable(files.patterns, PATTERN_COLUMNS).map(row => ({
    name: cellOf(row, 'name'),
    nl: partsOf(row, 'nl'),
    en: partsOf(row, 'en'),
    without: new Set(partsOf(row, 'without').map(iso => context.countryIds.get(iso) ?? iso)),
  }));
  const added: GazetteerEntry[] = [];
  // The larger of two countries with one adjective (Congolese, Dominican) is meant.
  const byPopulation = [...context.countries].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (const country of byPopulation) {
    for (const pattern of patterns.filter(({ without }) => !without.has(country.wikidataId ?? ''))) {
      const entry = addBody(buildNational(pattern, country), owners, context.otherNames);
      if (entry !== undefined) added.push(entry);
    }
  }
  return [...said, ...added];
}

function addBody(
  entry: GazetteerEntry,
  owners: Map<string, GazetteerEntry>,
  taken: ReadonlySet<string>,
): GazetteerEntry | undefined {
  const names = allNames(entry.names);
  if (names.length === 0 || names.some(name => taken.has(name))) return undefined;
  const owner = names.map(name => owners.get(name)).find(found => found !== undefined);
  const free = (list: readonly string[]): string[] => list.filter(name => (owners.get(name) ?? owner) === owner);
  const target = owner ?? entry;
  if (owner !== undefined && owner.country !== entry.country) return undefined;
  target.names = {
    nl: unique([...target.names.nl, ...free(entry.names.nl)]),
    en: unique([...target.names.en, ...free(entry.names.en)]),
  };
  for (const name of allNames(target.names)) owners.set(name, target);
  return owner === undefined ? entry : undefined;
}

function buildNational(pattern: Pattern, country: GazetteerEntry): GazetteerEntry {
  const dutch = (country.adjectives?.nl ?? []).filter(form => form.endsWith('e'));
  const english = country.adjectives?.en ?? [];
  const fill = (text: string, word: string, mark: string): string => text.replace(mark, word);
  const adjectival = (list: readonly string[], words: readonly string[]): string[] =>
    list
      .filter(text => text.includes('{adjective}'))
      .flatMap(text => words.map(word => fill(text, word, '{adjective}')));
  const possessive = pattern.en
    .filter(text => text.includes('{country}'))
    .map(text => fill(text, country.name, '{country}'));
  return {
    name: `${pattern.name} (${country.name})`,
    type: 'Organization',
    labels: ['GovernmentBody'],
    names: { nl: adjectival(pattern.nl, dutch), en: [...adjectival(pattern.en, english), ...possessive] },
    ...optional('country', country.wikidataId),
  };
}

function allNames(names: Names): string[] {
  return unique([...names.nl, ...names.en]);
}
