// A built viewer small enough to look through: a page, a hashed script and a hashed style.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStaticFiles, type StaticFiles } from '../../src/server/index.js';
import { makeFolder } from './harbour-dossier.js';

export const PAGE = '<!doctype html><title>Verband</title><p>This is the viewer itself.</p>';
/** Longer than what is worth packing. */
export const SCRIPT = `export const words = ${JSON.stringify('harbour '.repeat(500))};\n`;

/** Writes the files into a folder beside a secret, and reads the folder as the server does. */
export function buildPage(): StaticFiles {
  const folder = makeFolder();
  const built = join(folder, 'viewer');
  mkdirSync(join(built, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'the secret');
  writeFileSync(join(built, 'index.html'), PAGE);
  writeFileSync(join(built, 'main-ABCDEFGH.js'), SCRIPT);
  writeFileSync(join(built, 'style-01234567.css'), 'p { margin: 0 }');
  writeFileSync(join(built, 'fonts', 'reading-ABCDEFGH.woff2'), new Uint8Array(3000));
  writeFileSync(join(built, 'chunks.json'), '{}');
  return readStaticFiles(built);
}
