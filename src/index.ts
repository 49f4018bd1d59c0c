// The library: what `import { ingest, openDossier } from 'verband'` gives.
export { analyse, type Extractor, type Outcome, type Refusal } from './extract/index.js';
export {
  CancelledError,
  describeFailure,
  Failure,
  InputError,
  LimitError,
  NotFoundError,
  StoreError,
  UsageError,
} from './failure/index.js';
export * from './ingest/index.js';
export * from './model/index.js';
export {
  type CypherEngine,
  getQuery,
  listQueries,
  openEngine,
  type QueryRequest,
  type QueryResult,
  runQuery,
} from './query/index.js';
export { fetchArticle, listSources, type ReadOptions, readArticle, type Source } from './read/index.js';
export { loadExtractor, loadOntology } from './resources/index.js';
export { type GraphStore, initNeo4j, isNeo4jUri, type Neo4jAddress, openNeo4jReader } from './store/index.js';
