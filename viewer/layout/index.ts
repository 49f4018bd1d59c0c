// Where nodes stand: start places, places for new ones, and the layout.
export { LayoutError } from './layout-error.js';
export type { LayoutEdge, LayoutInput, LayoutNode, Places, Point } from './layout-types.js';
export { type Around, placeAround } from './place-around.js';
export { seedPlaces } from './seed-places.js';
export { type LayoutOptions, startLayout } from './start-layout.js';
