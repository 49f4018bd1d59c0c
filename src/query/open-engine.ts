// Chooses who answers: Neo4j where the dossier is kept there, else the embedded engine filled from the folder.
import type { GraphStore } from '../store/index.js';
import { type EmbeddedOptions, openEmbeddedEngine } from './embedded/embedded-engine.js';
import type { CypherEngine } from './engine.js';
import { type CypherReader, openNeo4jEngine } from './neo4j-engine.js';

export type EngineSource =
  | { store: Pick<GraphStore, 'propertyGraph'>; embedded?: EmbeddedOptions }
  | { reader: CypherReader };

/**
 * Opens the engine. It keeps the graph as it was: after a change of the dossier, open another.
 *
 * @throws StoreError `no-embedded-engine` where the embedded engine cannot be loaded
 */
export async function openEngine(source: EngineSource): Promise<CypherEngine> {
  if ('reader' in source) return openNeo4jEngine(source.reader);
  return openEmbeddedEngine(() => source.store.propertyGraph(), source.embedded);
}
