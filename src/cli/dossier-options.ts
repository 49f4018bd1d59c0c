// Which dossier a command works on: a folder, or a Neo4j whose password is never an argument.
import { Option } from 'commander';
import * as z from 'zod';
import { UsageError } from '../failure/index.js';
import { type DossierMode, openDossier } from '../ingest/index.js';
import { type GraphStore, isNeo4jUri, type Neo4jAddress } from '../store/index.js';
import { askPassword } from './ask-password.js';
import type { Terminal } from './terminal.js';

export const DEFAULT_DOSSIER = 'dossier';

export const DossierFlags = z.object({
  dossier: z.string().optional(),
  store: z.string().optional(),
  user: z.string().optional(),
  database: z.string().optional(),
});
export type DossierFlags = z.infer<typeof DossierFlags>;

/** `--store` and what goes with it. */
export const NEO4J_OPTIONS: readonly Option[] = [
  new Option('--store <address>', 'a Neo4j: neo4j://host:7687; the password comes from NEO4J_PASSWORD or a prompt'),
  new Option('--user <name>', 'user of the Neo4j (default: NEO4J_USER, else neo4j)'),
  new Option('--database <name>', 'database of the Neo4j (default: its home database)'),
];

/** `--dossier`, or `--store` and what goes with it. */
export const DOSSIER_OPTIONS: readonly Option[] = [
  new Option('-d, --dossier <folder>', `folder of the dossier (default: ./${DEFAULT_DOSSIER})`).conflicts('store'),
  ...NEO4J_OPTIONS,
];

/** The address and credentials of a Neo4j. @throws UsageError `invalid-store-address`, `credentials-in-address`, `no-password` */
export async function chooseAddress(flags: DossierFlags & { store: string }): Promise<Neo4jAddress> {
  const { store: uri, database } = flags;
  assertAddress(uri);
  const user = flags.user ?? process.env.NEO4J_USER ?? 'neo4j';
  const password = process.env.NEO4J_PASSWORD ?? (await promptForPassword(uri, user));
  return { uri, user, password, database };
}

/** Refused before a password is asked for. The message must not repeat one that stands in the address. */
function assertAddress(uri: string): void {
  const shown = uri.replace(/\/\/.*@/, '//…@');
  if (shown !== uri) {
    throw new UsageError({
      code: 'credentials-in-address',
      message: `The address ${shown} carries a user or a password, which other users of this machine can see.`,
      next: 'Leave them out; put the user in --user or NEO4J_USER and the password in NEO4J_PASSWORD, or type it when asked.',
    });
  }
  if (isNeo4jUri(uri)) return;
  throw new UsageError({
    code: 'invalid-store-address',
    message: `"${shown}" is not the address of a Neo4j.`,
    next: 'Give one like neo4j://localhost:7687, or name a folder with --dossier.',
  });
}

async function promptForPassword(uri: string, user: string): Promise<string> {
  if (process.stdin.isTTY === true && process.stderr.isTTY === true) {
    return askPassword(`Password of ${user} at ${uri}: `);
  }
  throw new UsageError({
    code: 'no-password',
    message: `No password for ${user} at ${uri}: NEO4J_PASSWORD is not set and there is no terminal to ask on.`,
    next: 'Set the environment variable NEO4J_PASSWORD.',
  });
}

export type OpenMode = { mode: DossierMode; signal?: AbortSignal | undefined };

/** Opens what the options name, lets `use` work with it, and closes it whatever happens. */
export async function withStore<T>(
  flags: DossierFlags,
  { mode, signal }: OpenMode,
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { store: uri } = flags;
  const address = uri === undefined ? undefined : await chooseAddress({ ...flags, store: uri });
  const location = address?.uri ?? flags.dossier ?? DEFAULT_DOSSIER;
  const store = await openDossier(location, { mode, signal, ...address });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The options that lead back to the same dossier, for the next command to try. */
export function repeatDossier({ dossier, store, user, database }: DossierFlags): string {
  const quoted = (name: string, value: string | undefined): string =>
    value === undefined ? '' : ` --${name} ${/^[\w./:+@-]+$/.test(value) ? value : JSON.stringify(value)}`;
  return quoted('dossier', dossier) + quoted('store', store) + quoted('user', user) + quoted('database', database);
}

/** Warnings of one kind that are read before they are scrolled past. */
const WARNINGS = 5;

/** Warns of the files that were left out; a Neo4j has none. */
export async function warnOfDamage(store: GraphStore, terminal: Terminal): Promise<void> {
  if (store.kind !== 'folder') return;
  const { damaged, location } = await store.status();
  for (const { source, reason } of damaged.slice(0, WARNINGS)) {
    terminal.warn({
      code: 'damaged-dossier-file',
      message: `Left out of ${location}: ${reason.includes(source) ? reason : `${source}: ${reason}`}`,
      next: 'Restore the file from a copy, or ingest its article again; all other articles are used.',
    });
  }
  const others = damaged.length - WARNINGS;
  if (others > 0) terminal.note(`${others} more damaged files: verband status --json lists all.`);
}
