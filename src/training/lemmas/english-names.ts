// Names for the English lexicon: WordNet has few. They tell a name from a noun where both begin with a capital.
import { type Corpora, readBio } from '../../evaluate/index.js';
import { GazetteerFile, GivenNameFile } from '../../language/index.js';
import { readPackageJson } from '../../resources/index.js';

export type AddName = (form: string, tag: string) => void;

export const WIKIANN_FILE = ['wikiann', 'en', 'train.conllu'] as const;

const GAZETTEERS = [
  ['countries.json', 'NAME:country'],
  ['regions.json', 'NAME:region'],
  ['cities.json', 'NAME:place'],
  ['organisations.json', 'NAME:org'],
] as const;

/** A word that is marked only once in Wikipedia may be a mistake. */
const FEWEST = 2;

/** Adds the single words of the gazetteers, and the words of the names that WikiANN marks. */
export function addEnglishNames(corpora: Corpora, add: AddName): void {
  for (const name of GivenNameFile.parse(readPackageJson('graph-data', 'gazetteers', 'given-names.json')).names)
    add(name.toLowerCase(), 'NAME:first');
  for (const [file, tag] of GAZETTEERS)
    for (const { names } of GazetteerFile.parse(readPackageJson('graph-data', 'gazetteers', file)).entries)
      for (const name of names.en) if (!name.includes(' ')) add(name.toLowerCase(), tag);
  for (const [entry, count] of countMarked(corpora)) {
    const [form = '', tag = ''] = entry.split('\t');
    if (count >= FEWEST) add(form, tag);
  }
}

/** Word and tag, and how often WikiANN has the word so. */
function countMarked(corpora: Corpora): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of readBio(corpora.read(...WIKIANN_FILE), WIKIANN_FILE.join('/')))
    for (const [i, { form, label }] of words.entries()) {
      const tag = tagOf(label, words[i + 1]?.label.startsWith('I-') === true);
      if (tag === undefined || !/^\p{Lu}\p{L}/u.test(form)) continue;
      const entry = `${form.toLowerCase()}\t${tag}`;
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
  return counts;
}

/** The first word of a person's name is a given name where others follow. */
function tagOf(label: string, isFollowed: boolean): string | undefined {
  if (label.endsWith('-LOC')) return 'NAME:place';
  if (label.endsWith('-ORG')) return 'NAME:org';
  if (!label.endsWith('-PER')) return undefined;
  return label.startsWith('B-') && isFollowed ? 'NAME:first' : 'NAME:last';
}
