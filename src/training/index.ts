export * from './gazetteers/build-files.js';
export * from './gazetteers/build-gazetteers.js';
