// The built-in extractor with the package's language data.

import { createHash } from 'node:crypto';
import { Cues, type Extractor, FramesExtractor, parseCueFile } from '../extract/index.js';
import { loadKnowledge } from './load-knowledge.js';
import { loadOntology } from './load-ontology.js';
import { listPackageFiles, readPackageFile, readPackageJson } from './package-files.js';

let loaded: Extractor | undefined;

/** Reads graph-data once per process. @throws InputError naming the file that is wrong. */
export function loadExtractor(): Extractor {
  loaded ??= new FramesExtractor(
    loadKnowledge(),
    new Cues(listPackageFiles('.json', 'graph-data', 'ontology', 'cues').map(readCues)),
    loadOntology(),
    dataVersion(),
  );
  return loaded;
}

function readCues(name: string): ReturnType<typeof parseCueFile> {
  return parseCueFile(name, readPackageJson('graph-data', 'ontology', 'cues', name));
}

/** Changes with any gazetteer, word list or cue, so that articles analysed with older data are analysed again. */
function dataVersion(): string {
  const hash = createHash('sha256');
  for (const folder of [['gazetteers'], ['lexicon'], ['ontology', 'cues']]) {
    for (const name of listPackageFiles('.json', 'graph-data', ...folder)) {
      hash.update(name).update(readPackageFile('graph-data', ...folder, name));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
