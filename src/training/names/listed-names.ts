// Lists of names by kind: Wikipedia's marked names, the gazetteers, actors of event data.
import { type Corpora, readBio } from '../../evaluate/index.js';
import { GazetteerFile, GivenNameFile, type PhraseKind } from '../../language/index.js';
import { readPackageJson } from '../../resources/index.js';
/** A name as words with spaces between them, and its kinds. */
export type AddName = (name: string, kind: PhraseKind) => void;

/** From this many inhabitants on a city is a big one. */
const BIG_CITY = 100_000;

const GAZETTEERS: readonly (readonly [string, PhraseKind])[] = [
  ['countries.json', 'country'],
  ['regions.json', 'region'],
  ['cities.json', 'city'],
  ['organisations.json', 'body'],
  ['ministries.json', 'body'],
  ['media.json', 'medium'],
];

const ACTORS: readonly (readonly [string, PhraseKind])[] = [
  ['Phoenix.Countries.actors.txt', 'person'],
  ['Phoenix.International.actors.txt', 'company'],
  ['Phoenix.MilNonState.actors.txt', 'company'],
];

/** Names that WikiANN marks in a language, by type. */
export function listWikipediaNames(corpora: Corpora, language: string, add: AddName): void {
  for (const { words } of readBio(corpora.read('wikiann', language, 'train.conllu'))) {
    let name = '';
    let type = '';
    for (const { form, label } of [...words, { form: '', label: 'O' }]) {
      if (label.startsWith('I-')) name += ` ${form}`;
      else {
        if (type === 'PER' || type === 'ORG' || type === 'LOC') add(name, type);
        name = form;
        type = label.slice(2);
      }
    }
  }
}

/** Names, adjectives and peoples of the gazetteers. */
export function listGazetteers(add: AddName): void {
  for (const [file, kind] of GAZETTEERS)
    for (const entry of GazetteerFile.parse(readPackageJson('graph-data', 'gazetteers', file)).entries) {
      const own = kind === 'city' && (entry.population ?? 0) >= BIG_CITY ? 'bigCity' : kind;
      for (const name of [entry.name, ...entry.names.nl, ...entry.names.en]) add(name, own);
      for (const name of [...(entry.adjectives?.nl ?? []), ...(entry.adjectives?.en ?? [])]) add(name, 'adjective');
      for (const name of [...(entry.people?.nl ?? []), ...(entry.people?.en ?? [])]) add(name, 'people');
    }
}

/** Given names of the gazetteers. */
export function listGivenNames(): readonly string[] {
  return GivenNameFile.parse(readPackageJson('graph-data', 'gazetteers', 'given-names.json')).names;
}

/** Politicians, companies, organisations and armed groups of the actor lists of PETRARCH. */
export function listActors(corpora: Corpora, add: AddName): void {
  for (const [file, kind] of ACTORS)
    for (const line of corpora.read('petrarch2', file).split('\n')) {
      const name = /^[+#]?([\p{Lu}\d][^\s[(]*)/u.exec(line)?.[1]?.replace(/_+/g, ' ').trim();
      if (name === undefined || name === '') continue;
      if (kind === 'company' || (name.includes(' ') && !line.startsWith('+'))) add(name, kind);
    }
}
