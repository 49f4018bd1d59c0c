// The picture of the graph. The only room that knows sigma.
export { createStage } from './create-stage.js';
export { StageError } from './stage-error.js';
export type { Marked, PngOptions, ScreenPoint, Stage, StageEvents, StageOptions } from './stage-types.js';
