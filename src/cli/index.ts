export * from './exit-codes.js';
export * from './run-cli.js';
