// How a status is drawn: the same dashes on the canvas, in panels, in the legend and in files.
import type { FactStatus } from '../../src/model/index.js';

/** Stroke and gap in pixels, as SVG writes them; a status without an entry is solid. */
export const DASHES: Readonly<Record<FactStatus, string | undefined>> = {
  asserted: undefined,
  attributed: '3 4',
  planned: '10 6',
  disputed: '14 4',
};
