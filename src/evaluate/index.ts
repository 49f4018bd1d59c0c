export * from './evaluate.js';
export * from './gold-document.js';
export * from './list-misses.js';
export * from './measure.js';
export * from './read-gold.js';
export * from './report.js';
export * from './score.js';
export * from './to-gold-document.js';
