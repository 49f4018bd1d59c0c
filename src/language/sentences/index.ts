export * from './gap-context.js';
export * from './gap-features.js';
export * from './gap-history.js';
export * from './sentence-model.js';
export * from './sparse-weights.js';
export * from './split-sentences.js';
export * from './word-classes.js';
