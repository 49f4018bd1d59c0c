// A dossier by where it is: a folder, or the address of a Neo4j.
import { resolve } from 'node:path';
import { Failure, messageOf, StoreError, systemCodeOf, UsageError } from '../failure/index.js';
import { loadRules } from '../resources/index.js';
import { type GraphStore, isNeo4jUri, openFolderStore, openNeo4jStore } from '../store/index.js';

export type DossierMode = 'read' | 'change' | 'write';

export type DossierOptions = {
  /** `read` takes no lock; `change` does; `write` (default) also makes a folder that is not there. */
  mode?: DossierMode | undefined;
  /** Of a Neo4j; default `neo4j`. */
  user?: string | undefined;
  /** Of a Neo4j. Never part of the address. */
  password?: string | undefined;
  database?: string | undefined;
  /** Ends calls that wait for a Neo4j; what is stored stays stored. */
  signal?: AbortSignal | undefined;
};

/**
 * Opens the dossier in a folder, or in a Neo4j at `neo4j://…`, `bolt://…` (with `+s` where encrypted). Close it after use.
 *
 * @throws NotFoundError `no-dossier`; StoreError when it is locked or cannot be reached; UsageError `no-password`
 * @example const dossier = await openDossier('./dossier', { mode: 'read' });
 */
export async function openDossier(location: string, options: DossierOptions = {}): Promise<GraphStore> {
  const { mode = 'write', user = 'neo4j', password, database, signal } = options;
  if (!isNeo4jUri(location)) return openFolder(location, mode);
  if (password === undefined) {
    throw new UsageError({
      code: 'no-password',
      message: `A password is needed for ${location.replace(/\/\/[^/]*@/, '//…@')}.`,
      next: 'Pass it as `password`; the command line takes it from the environment variable NEO4J_PASSWORD.',
    });
  }
  return openNeo4jStore({ uri: location, user, password, database, rules: loadRules(), signal });
}

/** NOTE: the path has to be absolute: Node makes folders below a working folder that was deleted in an endless loop. */
async function openFolder(location: string, mode: DossierMode): Promise<GraphStore> {
  try {
    return await openFolderStore({ path: resolve(location), rules: loadRules(), mode });
  } catch (cause) {
    // What the file system says, in our words: a file in its place, no rights, no space.
    if (cause instanceof Failure || systemCodeOf(cause) === undefined) throw cause;
    throw new StoreError({
      code: 'dossier-unusable',
      message: `The dossier ${location} cannot be opened: ${messageOf(cause)}`,
      next: 'Check that it is a folder (not a file) that you may read and write, or choose another with --dossier.',
      cause,
    });
  }
}
