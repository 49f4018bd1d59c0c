export * from './damaged-model.js';
export * from './model-arrays.js';
export * from './model-file.js';
export * from './model-header.js';
export * from './pack-strings.js';
