// The version of the language data and ontology, so that articles analysed with older data are analysed again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listModels } from './load-model.js';
import { listPackageFiles, readPackageFile } from './package-files.js';

const FOLDERS = ['gazetteers', 'lexicon', 'ontology', 'ontology/cues', 'ontology/predicates'];

/** A file of the data: its lines, or its bytes where it has none. */
export type DataFile = { name: string; text: string } | { name: string; bytes: Uint8Array };

/** Eight hexadecimal digits that change with any file that decides what is found. */
export function dataVersion(): string {
  const texts = listDataFiles().map(name => ({ name, text: readPackageFile('graph-data', name) }));
  return hashFiles([...texts, ...readModelFiles()]);
}

/** Paths below graph-data of what decides what is found: gazetteers, word lists, types, predicates and cues. */
export function listDataFiles(): string[] {
  return FOLDERS.flatMap(folder => listPackageFiles('.json', 'graph-data', folder).map(name => `${folder}/${name}`));
}

/** The trained models, as they lie in the package or in another folder. */
export function readModelFiles(folder?: string): DataFile[] {
  return listModels(folder).map(({ path }) => ({ name: `models/${basename(path)}`, bytes: readFileSync(path) }));
}

/** A checkout on Windows may have `\r\n` as line ends: that is the same data. */
export function hashFiles(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = 'text' in file ? file.text.replaceAll('\r\n', '\n') : file.bytes.length;
    hash.update(JSON.stringify([file.name, content]));
    if ('bytes' in file) hash.update(file.bytes);
  }
  return hash.digest('hex').slice(0, 8);
}
