export { type EmbeddedOptions, openEmbeddedEngine } from './embedded/embedded-engine.js';
export * from './engine.js';
export * from './library.js';
export * from './library-query.js';
export { type CypherReader, openNeo4jEngine } from './neo4j-engine.js';
export * from './open-engine.js';
export * from './read-only.js';
export * from './read-parameters.js';
export * from './run-query.js';
