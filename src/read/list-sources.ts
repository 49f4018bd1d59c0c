// Which sources the words on a command line mean: files, folders of files, addresses, standard input.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, UsageError } from '../failure/index.js';
import { describeFileError } from './read-file-bytes.js';
import type { SourceForm } from './source-form.js';
import { SOURCE_FORMS } from './source-forms.js';

export type Source = { kind: 'file'; path: string } | { kind: 'url'; url: string } | { kind: 'stdin' };

export type SourceList = {
  /** Sorted by kind and name, each once. */
  sources: Source[];
  /** What was asked for and is not there; the other sources can be read all the same. */
  failures: InputError[];
};

/**
 * Expands files, folders, http(s) addresses and `-`. Folders are searched to any depth for the extensions of the known forms;
 * hidden files, `node_modules` and linked folders are passed over. A file that is named itself is taken whatever its extension.
 *
 * @throws UsageError `no-sources` for an empty list, `unsupported-address` for a scheme other than http and https
 */
export async function listSources(
  names: readonly string[],
  forms: readonly SourceForm[] = SOURCE_FORMS,
): Promise<SourceList> {
  if (names.length === 0) {
    throw new UsageError({
      code: 'no-sources',
      message: 'No article was named.',
      next: 'Give files, folders, web addresses, or - for standard input.',
    });
  }
  const sources = new Map<string, Source>();
  const failures: InputError[] = [];
  const extensions = forms.flatMap(form => form.extensions);
  for (const name of names) {
    try {
      for (const source of await expand(name, extensions)) sources.set(keyOf(source), source);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
  }
  const sorted = [...sources.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
  return { sources: sorted, failures };
}

async function expand(name: string, extensions: readonly string[]): Promise<Source[]> {
  if (name === '-') return [{ kind: 'stdin' }];
  if (/^https?:\/\//i.test(name)) return [{ kind: 'url', url: name }];
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) throw unsupportedAddress(name);
  try {
    if (!(await stat(name)).isDirectory()) return [{ kind: 'file', path: name }];
    const paths = await findFiles(name, extensions);
    if (paths.length === 0) throw noArticles(name, extensions);
    return paths.map(path => ({ kind: 'file', path }));
  } catch (error) {
    throw describeFileError(error, name);
  }
}

async function findFiles(root: string, extensions: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(path);
      const isNamed = extensions.some(extension => entry.name.toLowerCase().endsWith(extension));
      if (isNamed && (entry.isFile() || (entry.isSymbolicLink() && (await isLinkedFile(path))))) files.push(path);
    }
  }
  return files;
}

/** A link that leads nowhere is no file. */
async function isLinkedFile(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => undefined);
  return target?.isFile() === true;
}

function keyOf(source: Source): string {
  if (source.kind === 'stdin') return 'stdin';
  return source.kind === 'file' ? `file ${source.path}` : `url ${source.url}`;
}

function unsupportedAddress(name: string): UsageError {
  return new UsageError({
    code: 'unsupported-address',
    message: `"${name}" is neither a file nor an http or https address.`,
    next: 'Save the article and give the file.',
  });
}

function noArticles(folder: string, extensions: readonly string[]): InputError {
  return new InputError({
    code: 'no-articles',
    message: `The folder "${folder}" holds no articles (files ending in ${extensions.join(', ')}).`,
    next: 'Check that it is the right folder, or name the files themselves: a named file is read whatever its ending.',
    source: folder,
  });
}
