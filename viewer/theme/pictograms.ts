// One small picture for each type of node: SVG path data on a grid of 24 by 24, filled by the even-odd rule.
import type { NodeType } from '../../src/protocol/index.js';

/** Use with `fill-rule="evenodd"`, or `new Path2D(…)` and `fill(path, 'evenodd')`. */
export const PICTOGRAMS: Readonly<Record<NodeType | 'more', string>> = {
  // A head and shoulders.
  Person:
    'M12 2.8a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z M12 13.6c5 0 8.4 2.7 8.4 6.2 0 .9-.6 1.4-1.5 1.4H5.1c-.9 0-1.5-.5-1.5-1.4 0-3.5 3.4-6.2 8.4-6.2Z',
  // A tall house with a lower one beside it, and windows.
  Organization:
    'M4.6 3h9.1c.7 0 1.2.5 1.2 1.2v4.6h4.5c.7 0 1.2.5 1.2 1.2V21h-7.3v-4.1H9.1V21H3.4V4.2C3.4 3.5 3.9 3 4.6 3Z M6.2 6.1v2.1h2.1V6.1Z M10.3 6.1v2.1h2.1V6.1Z M6.2 10.4v2.1h2.1v-2.1Z M10.3 10.4v2.1h2.1v-2.1Z M16.4 12v2.1h2.1V12Z M16.4 15.8v2.1h2.1v-2.1Z',
  // A pin on a map.
  Place:
    'M12 2.3c4.1 0 7.2 3.1 7.2 7.1 0 4.6-4.6 9.3-6.5 11.9-.4.5-1 .5-1.4 0C9.4 18.7 4.8 14 4.8 9.4c0-4 3.1-7.1 7.2-7.1Z M12 6.5a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z',
  // A page of a calendar with one day marked.
  Event:
    'M7 2.3h2.1v2h5.8v-2H17v2h1.7c1.1 0 1.9.8 1.9 1.9v12.9c0 1.1-.8 1.9-1.9 1.9H5.3c-1.1 0-1.9-.8-1.9-1.9V6.2c0-1.1.8-1.9 1.9-1.9H7Z M5.5 9.3v9.6h13V9.3Z M12.4 12.2h4.3v4.3h-4.3Z',
  // A sheet of paper with a folded corner and lines.
  Work: 'M6.2 2.3h7.6l5.7 5.7v11.8c0 1.1-.8 1.9-1.9 1.9H6.2c-1.1 0-1.9-.8-1.9-1.9V4.2c0-1.1.8-1.9 1.9-1.9Z M13.1 4.2v4.6h4.5Z M7.4 11.9v1.9h9v-1.9Z M7.4 15.9v1.9h6.2v-1.9Z',
  // Three people.
  Group:
    'M12 5.2a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z M5.2 5.9a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z M18.8 5.9a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z M12 13.5c3.6 0 6 2 6 4.6 0 .6-.4 1-1.1 1H7.1c-.7 0-1.1-.4-1.1-1 0-2.6 2.4-4.6 6-4.6Z M5.3 12.3c.7 0 1.3.1 1.9.3-1.7 1.1-2.8 2.8-2.9 4.9H1.9c-.6 0-.9-.4-.9-.9 0-2.4 1.7-4.3 4.3-4.3Z M18.7 12.3c2.6 0 4.3 1.9 4.3 4.3 0 .5-.3.9-.9.9h-2.4c-.1-2.1-1.2-3.8-2.9-4.9.6-.2 1.2-.3 1.9-.3Z',
  // Quotation marks.
  Literal:
    'M9.7 5.6l.9 2c-2.1.9-3.2 2.1-3.4 3.6h3.1v6.9H3.4v-5.6c0-3.5 2.2-5.9 6.3-6.9Z M19.9 5.6l.9 2c-2.1.9-3.2 2.1-3.4 3.6h3.1v6.9h-6.9v-5.6c0-3.5 2.2-5.9 6.3-6.9Z',
  // Three dots.
  more: 'M5 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z M12 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z M19 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z',
};
