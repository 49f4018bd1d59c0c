export * from './folder/index.js';
export * from './store.js';
