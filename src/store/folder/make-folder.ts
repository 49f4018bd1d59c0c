// Makes a folder with the folders above it.
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, systemCodeOf } from '../../failure/index.js';

/**
 * Makes a folder, and those above it that are not there. A folder that is there stays as it is.
 *
 * NOTE: not `mkdirSync(path, { recursive: true })`: where the system answers ENOENT though the folder above is there
 * (/proc, a working folder that was deleted), Node 20 tries for ever.
 *
 * @param path absolute
 * @throws StoreError `dossier-not-writable`; other errors of the system as they are
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'EEXIST' && isFolder(path)) return;
    if (code !== 'ENOENT') throw error;
    const parent = dirname(path);
    if (parent === path || isFolder(parent)) throw notMade(path, error);
    makeFolder(parent);
    makeMissing(path);
  }
}

/** Second try, after the folder above was made: it is not repeated. */
function makeMissing(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw notMade(path, error);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function notMade(path: string, cause: unknown): StoreError {
  return new StoreError({
    code: 'dossier-not-writable',
    message: `The folder ${path} cannot be made.`,
    next: 'Choose another place with --dossier.',
    cause,
  });
}
