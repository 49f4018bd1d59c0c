export * from './analyse.js';
export * from './analysis.js';
export * from './arc-distance.js';
export * from './decode-tree.js';
export * from './token-features.js';
export * from './tree-model.js';
export * from './word-rows.js';
