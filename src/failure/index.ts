export * from './describe.js';
export * from './failure.js';
