// Writes a gazetteer as JSON that can be diffed: one entry per line, keys in a fixed order.

import { InputError } from '../../failure/index.js';
import type { GazetteerEntry, OfficeEntry } from '../../language/index.js';
import { GazetteerFile, GivenNameFile, OfficeFile } from '../../language/index.js';

export type Origin = { origin: string; licence: string };

/** A gazetteer's text. Every entry is checked against the schema first. @throws InputError `gazetteer-invalid`, `gazetteer-duplicate-id`. */
export function formatEntries(file: string, origin: Origin, entries: readonly GazetteerEntry[]): string {
  check(file, GazetteerFile.safeParse({ ...origin, entries }));
  return format(origin, 'entries', entries);
}

/** The text of the file of offices. */
export function formatOffices(file: string, origin: Origin, entries: readonly OfficeEntry[]): string {
  check(file, OfficeFile.safeParse({ ...origin, entries }));
  return format(origin, 'entries', entries);
}

/** The text of the file of given names: those with one first letter on one line. */
export function formatGivenNames(file: string, origin: Origin, names: readonly string[]): string {
  check(file, GivenNameFile.safeParse({ ...origin, names }));
  const lines = new Map<string, string[]>();
  for (const name of names) lines.set(name.slice(0, 2), [...(lines.get(name.slice(0, 2)) ?? []), JSON.stringify(name)]);
  return wrap(
    origin,
    'names',
    [...lines.values()].map(line => line.join(',')),
  );
}

function format(origin: Origin, key: string, entries: readonly object[]): string {
  return wrap(
    origin,
    key,
    entries.map(entry => JSON.stringify(entry)),
  );
}

function wrap(origin: Origin, key: string, lines: readonly string[]): string {
  const head = `"origin": ${JSON.stringify(origin.origin)},\n"licence": ${JSON.stringify(origin.licence)}`;
  return `{\n${head},\n"${key}": [\n${lines.join(',\n')}\n]\n}\n`;
}

function check(file: string, result: { success: boolean; error?: { message: string } | undefined }): void {
  if (result.success) return;
  throw new InputError({
    code: 'gazetteer-invalid',
    message: `${file} would not fit the schema: ${result.error?.message ?? 'unknown reason'}`,
    next: 'Mend the table that the entry comes from.',
    source: file,
  });
}

/** Two entries with one Wikidata id would be one entity with two names and types. @throws InputError `gazetteer-duplicate-id`. */
export function checkIds(files: ReadonlyMap<string, readonly GazetteerEntry[]>): void {
  const owners = new Map<string, string>();
  for (const [file, entries] of files) {
    for (const { wikidataId, name } of entries) {
      if (wikidataId === undefined) continue;
      const owner = owners.get(wikidataId);
      if (owner !== undefined) {
        throw new InputError({
          code: 'gazetteer-duplicate-id',
          message: `${wikidataId} is given to ${owner} and to ${name} in ${file}.`,
          next: 'Leave the id out of the entry that it does not belong to.',
          source: file,
        });
      }
      owners.set(wikidataId, `${name} in ${file}`);
    }
  }
}
