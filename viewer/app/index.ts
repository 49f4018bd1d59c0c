// The app: everything wired together.
export * from './start-app.js';
