export * from './analyse.js';
export { type CueFile, Cues, parseCueFile } from './cue.js';
export * from './extractor.js';
export { FramesExtractor } from './frames-extractor.js';
export * from './gate.js';
