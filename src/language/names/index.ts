export * from './chain.js';
export * from './document-mentions.js';
export * from './labels.js';
export * from './name-lists.js';
export * from './name-model.js';
export * from './number-gaps.js';
export * from './sentence-features.js';
export * from './word-facts.js';
