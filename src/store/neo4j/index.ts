export { isNeo4jUri, type Neo4jAddress } from './address.js';
export { initNeo4j, type Neo4jInitReport } from './init-neo4j.js';
export { Neo4jStore, type Neo4jStoreOptions, openNeo4jStore } from './neo4j-store.js';
export {
  type Explanation,
  Neo4jReader,
  openNeo4jReader,
  type PlanStep,
  type ReadLimits,
  type ReadParameters,
  type ReadResult,
} from './reader.js';
export type { PlainValue } from './values.js';
