export * from './identity.js';
export * from './link-mentions.js';
