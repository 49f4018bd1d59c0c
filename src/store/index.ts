export * from './folder/index.js';
export * from './graph-reader.js';
export * from './neo4j/index.js';
export * from './store.js';
