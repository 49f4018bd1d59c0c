// What reading knows before it reads, from the package's gazetteers and word lists.
import type * as z from 'zod';
import { InputError } from '../failure/index.js';
import {
  buildEnglishVerbs,
  buildKnowledge,
  GazetteerFile,
  GivenNameFile,
  IrregularVerbs,
  type Knowledge,
  Lexicon,
  OfficeFile,
  VerbFile,
  Words,
} from '../language/index.js';
import { loadReadingModels } from './load-reading-models.js';
import { listPackageFiles, readPackageJson } from './package-files.js';

const OTHER_FORMS = new Set(['offices.json', 'given-names.json']);

let loaded: Knowledge | undefined;

/** Reads graph-data/gazetteers and graph-data/lexicon once per process. @throws InputError naming the file that is wrong. */
export function loadKnowledge(): Knowledge {
  loaded ??= readKnowledge();
  return loaded;
}

function readKnowledge(): Knowledge {
  const names = listPackageFiles('.json', 'graph-data', 'gazetteers').filter(name => !OTHER_FORMS.has(name));
  const words = { nl: read(Words, 'lexicon', 'words.nl.json'), en: read(Words, 'lexicon', 'words.en.json') };
  const dutch = read(VerbFile, 'lexicon', 'verbs.nl.json');
  const lemmas = new Set([...words.en.sayVerbs, ...words.en.denials, ...listCueLemmas('.en.json')]);
  return buildKnowledge({
    entries: names.flatMap(name => read(GazetteerFile, 'gazetteers', name).entries),
    offices: read(OfficeFile, 'gazetteers', 'offices.json').entries,
    givenNames: read(GivenNameFile, 'gazetteers', 'given-names.json').names,
    words,
    lexicons: {
      nl: new Lexicon(new Map(Object.entries(dutch.verbs))),
      en: new Lexicon(buildEnglishVerbs(lemmas, read(IrregularVerbs, 'lexicon', 'irregular-verbs.en.json'))),
    },
    models: loadReadingModels,
  });
}

/** The verbs that the cue files of one language name. */
function listCueLemmas(ending: '.nl.json' | '.en.json'): string[] {
  return listPackageFiles(ending, 'graph-data', 'ontology', 'cues').flatMap(name => {
    const file = readPackageJson('graph-data', 'ontology', 'cues', name) as { verbs: { lemmas: string[] }[] };
    return file.verbs.flatMap(verb => verb.lemmas);
  });
}

function read<T>(schema: z.ZodType<T>, ...path: [string, string]): T {
  const result = schema.safeParse(readPackageJson('graph-data', ...path));
  if (result.success) return result.data;
  throw new InputError({
    code: 'damaged-package-file',
    message: `graph-data/${path.join('/')} is not valid: ${result.error.issues[0]?.message ?? ''} at ${result.error.issues[0]?.path.join('.') ?? ''}`,
    next: 'Reinstall the package: npm install verband.',
    source: path.join('/'),
  });
}
