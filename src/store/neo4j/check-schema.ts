// Whether a database is a dossier that this version can work with.
import { StoreError } from '../../failure/index.js';

/** Raised when an older database lacks something that statements of cypher/ ask for; `upgradeDossier` then adds it. */
export const SCHEMA_VERSION = 2;

/**
 * @param schema of the `Dossier` node; anything but a number where there is none
 * @throws StoreError `store-not-initialised`, `older-dossier`, `newer-dossier`
 */
export function checkSchema(schema: unknown, location: string): void {
  if (typeof schema !== 'number') {
    throw new StoreError({
      code: 'store-not-initialised',
      message: `The database at ${location} is not set up as a dossier.`,
      next: `Set it up once: verband init-neo4j --store ${location}`,
    });
  }
  if (schema < SCHEMA_VERSION) {
    throw new StoreError({
      code: 'older-dossier',
      message: `The dossier at ${location} was made by an older Verband (schema ${schema}; this one needs ${SCHEMA_VERSION}).`,
      next: `Bring it up to date, which keeps all that it holds: verband init-neo4j --store ${location}`,
    });
  }
  if (schema > SCHEMA_VERSION) {
    throw new StoreError({
      code: 'newer-dossier',
      message: `The dossier at ${location} was made by a newer Verband (schema ${schema}; this one knows ${SCHEMA_VERSION}).`,
      next: 'Update Verband.',
    });
  }
}
