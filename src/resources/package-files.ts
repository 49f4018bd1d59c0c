// The one place that knows where the package's own data files lie, in a checkout as in an installed package.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../failure/index.js';

/** Both `src/resources` and `dist/resources` lie two folders below the package. */
const PACKAGE = new URL('../../', import.meta.url);

export type DataFolder = 'graph-data' | 'cypher';

/** Absolute path of a file or folder of the package. */
export function packagePath(folder: DataFolder, ...parts: readonly string[]): string {
  return fileURLToPath(new URL([folder, ...parts].join('/'), PACKAGE));
}

/** Absolute path of the folder in which `npm run build` puts the viewer. */
export function viewerPath(): string {
  return fileURLToPath(new URL('dist/viewer/', PACKAGE));
}

/** The text of a package file. @throws InputError when the installation lacks it. */
export function readPackageFile(folder: DataFolder, ...parts: readonly string[]): string {
  const path = packagePath(folder, ...parts);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError({
      code: 'missing-package-file',
      message: `The package file ${path} cannot be read.`,
      next: 'Reinstall the package: npm install verband.',
      source: path,
      cause,
    });
  }
}

/** Names of the files in a package folder with this ending, sorted; empty when there is no such folder. */
export function listPackageFiles(ending: string, folder: DataFolder, ...parts: readonly string[]): string[] {
  try {
    return readdirSync(packagePath(folder, ...parts))
      .filter(name => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}

/** A parsed JSON file of the package. @throws InputError when it is missing or damaged. */
export function readPackageJson(folder: DataFolder, ...parts: readonly string[]): unknown {
  const text = readPackageFile(folder, ...parts);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const path = packagePath(folder, ...parts);
    throw new InputError({
      code: 'damaged-package-file',
      message: `The package file ${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`,
      next: 'Reinstall the package: npm install verband.',
      source: path,
      cause,
    });
  }
}

/** The version in package.json, for the user agent and `--version`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'));
  return String(version);
}
