// What can go wrong with a layout.
import { Failure } from '../../src/failure/index.js';

/** The layout cannot run: its worker is missing, refused or broken. `code` is `layout-worker-failed`. */
export class LayoutError extends Failure {}
