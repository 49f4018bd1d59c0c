// Reads the working tree once: which files it has, and the parsed sources among them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SourceFile, sourceFile } from './source-file.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What .gitignore leaves out: never part of what is handed over. */
const IGNORED = new Set(['node_modules', 'dist', 'coverage', 'dossier', '.git', '.env', '.DS_Store']);
const isIgnored = (name: string) => IGNORED.has(name) || name.endsWith('.tgz');

/** Paths of all files from the root, sorted, with forward slashes. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(entry => !isIgnored(entry.name))
    .flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** Names at the top level, folders without files left out as git leaves them out. */
export function listTopLevel(files: readonly string[]): string[] {
  return [...new Set(files.map(path => path.split('/')[0] ?? path))];
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The TypeScript sources among the files. */
export function readSources(files: readonly string[]): SourceFile[] {
  return files.filter(path => /\.tsx?$/.test(path)).map(path => sourceFile(path, readText(path)));
}
