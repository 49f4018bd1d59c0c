export * from './ingest.js';
export * from './ingest-event.js';
export * from './ingest-report.js';
export * from './open-dossier.js';
export * from './read-source.js';
