export * from './corpora.js';
export * from './read-bio.js';
export * from './read-conllu.js';
