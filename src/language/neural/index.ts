export * from './exact-math.js';
export * from './hash.js';
export * from './layer.js';
export * from './multiply.js';
export * from './packed-layer.js';
export * from './row-index.js';
export * from './scratch.js';
