export * from './compounds.js';
export * from './edit-script.js';
export * from './form-lexicon.js';
export * from './join-particles.js';
export * from './lemma-tag.js';
export * from './lemmatiser.js';
export * from './lexicon-choice.js';
export * from './word-graph.js';
