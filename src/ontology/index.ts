export * from './ontology.js';
