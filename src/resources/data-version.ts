// The version of the language data and ontology, so that articles analysed with older data are analysed again.
import { createHash } from 'node:crypto';
import { listPackageFiles, readPackageFile } from './package-files.js';

const FOLDERS = ['gazetteers', 'lexicon', 'ontology', 'ontology/cues', 'ontology/predicates'];

/** Eight hexadecimal digits that change with any file that decides what is found. */
export function dataVersion(): string {
  return hashFiles(listDataFiles().map(name => ({ name, text: readPackageFile('graph-data', name) })));
}

/** Paths below graph-data of what decides what is found: gazetteers, word lists, types, predicates and cues. */
export function listDataFiles(): string[] {
  return FOLDERS.flatMap(folder => listPackageFiles('.json', 'graph-data', folder).map(name => `${folder}/${name}`));
}

/** A checkout on Windows may have `\r\n` as line ends: that is the same data. */
export function hashFiles(files: readonly { name: string; text: string }[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) {
    const lines = text.replaceAll('\r\n', '\n');
    hash.update(JSON.stringify([name, lines]));
  }
  return hash.digest('hex').slice(0, 8);
}
