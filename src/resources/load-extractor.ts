// The built-in extractor with the package's language data.
import { Cues, type Extractor, FramesExtractor, parseCueFile } from '../extract/index.js';
import { dataVersion } from './data-version.js';
import { loadKnowledge } from './load-knowledge.js';
import { loadOntology } from './load-ontology.js';
import { listPackageFiles, readPackageJson } from './package-files.js';

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
