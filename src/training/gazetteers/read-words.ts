// Reads what the Dutch lexicon and the frequency lists know of words and names.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../failure/index.js';
import type { WordEvidence } from './ambiguity.js';

/** What the lexicon says of forms. */
export type Lexicon = { common: ReadonlySet<string>; surnames: ReadonlySet<string>; givenNames: ReadonlySet<string> };

/** Reads `forms.tsv.gz`: form, lemma, tag. */
export function readLexicon(file: string): Lexicon {
  const common = new Set<string>();
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const line of unzip(file).split('\n')) {
    const [form = '', , tag = ''] = line.split('\t');
    // Only surnames without a prefix: `van Assen` does not make `Assen` a surname.
    if (tag === 'ENM:PER:FST') givenNames.add(form);
    else if (tag === 'ENM:PER:LST:NIX' || tag === 'ENM:PER:LST') surnames.add(form);
    else if (!tag.startsWith('ENM') && form === form.toLowerCase()) common.add(form);
  }
  return { common, surnames, givenNames };
}

/** Reads one frequency list: word in lower case, minus log frequency in centibels. */
export function readFrequencies(file: string): Map<string, number> {
  const rows = unzip(file)
    .split('\n')
    .map(line => line.split('\t'));
  return new Map(rows.flatMap(([word, rarity]) => (word && rarity ? [[word, Number(rarity)]] : [])));
}

/** Joins lexicon and frequency lists. There is no English lexicon: English words show by being far too frequent for a town. */
export function buildWordEvidence(lexicon: Lexicon, frequencies: readonly ReadonlyMap<string, number>[]): WordEvidence {
  return {
    isCommonWord: name => lexicon.common.has(name.toLowerCase()),
    isGivenName: name => lexicon.givenNames.has(name),
    isSurname: name => lexicon.surnames.has(name),
    rarity: name => {
      const found = frequencies.flatMap(list => list.get(name.toLowerCase()) ?? []);
      return found.length === 0 ? undefined : Math.min(...found);
    },
  };
}

function unzip(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (cause) {
    throw new InputError({
      code: 'words-unreadable',
      message: `${file} could not be read as a gzip file.`,
      next: 'Check the path, and compare the file with the origin named in graph-data/README.md.',
      source: file,
      cause,
    });
  }
}
