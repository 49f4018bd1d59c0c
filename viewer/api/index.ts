// The client of the viewer's server.
export * from './api.js';
export * from './api-error.js';
export type { ApiOptions } from './ask.js';
