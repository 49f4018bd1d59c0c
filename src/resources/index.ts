export * from './load-ontology.js';
export * from './load-rules.js';
export * from './package-files.js';
