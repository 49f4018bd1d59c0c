// The mark of the training code that a model carries, in the place of a commit: a commit that holds its model cannot also be named in it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Both `src/training` and `dist/training` lie two folders below the checkout. */
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Twelve hexadecimal digits that change with any TypeScript file in these folders below `src`. Folders that are not there
 * count as empty, and line ends of Windows as plain ones.
 */
export function codeMark(folders: readonly string[], sources = SOURCES): string {
  const hash = createHash('sha256');
  for (const folder of [...folders].sort())
    for (const name of listSources(join(sources, folder))) {
      const text = readFileSync(join(sources, folder, name), 'utf8').replaceAll('\r\n', '\n');
      hash.update(JSON.stringify([`${folder}/${name}`, text]));
    }
  return hash.digest('hex').slice(0, 12);
}

function listSources(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter(name => name.endsWith('.ts'))
      .map(name => name.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}
