export * from './describe.js';
export * from './failure.js';
export * from './system-error.js';
