export * from './build-property-graph.js';
export * from './located-claim.js';
export * from './order.js';
export * from './project.js';
export * from './project-entity.js';
export * from './project-facts.js';
export * from './property-graph.js';
export * from './update-graph.js';
