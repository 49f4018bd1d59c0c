// What can keep the picture from being drawn.
import { Failure } from '../../src/failure/index.js';

/** There is no picture. `code`: `no-webgl` (the browser draws no WebGL 2), `export-failed` (no picture could be made of it). */
export class StageError extends Failure {}
