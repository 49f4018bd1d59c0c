// What panels, stage and layout know of the view.
export * from './app.js';
export * from './loaded.js';
export * from './scene.js';
export * from './view.js';
export * from './visible.js';
