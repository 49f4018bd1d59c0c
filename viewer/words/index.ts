// The words of the screen.
export * from './format.js';
export * from './words.js';
