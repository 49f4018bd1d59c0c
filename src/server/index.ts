// The server of the viewer.
export * from './route.js';
export * from './routes.js';
export * from './start-server.js';
export * from './static-files.js';
export * from './store-source.js';
