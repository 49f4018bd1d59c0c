export * from './load-extractor.js';
export * from './load-knowledge.js';
export * from './load-model.js';
export * from './load-ontology.js';
export * from './load-reading-models.js';
export * from './load-rules.js';
export * from './package-files.js';
