export * from './answers.js';
export * from './article-view.js';
export * from './evidence-card.js';
export * from './graph-parts.js';
export * from './requests.js';
export * from './saved-view.js';
