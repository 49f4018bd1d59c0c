// Acts on where nodes stand. An act that changes nothing returns the same view.
import type { Place, View } from './view.js';

/**
 * Moves nodes that are on the canvas; a pinned one moves too, for it is a person or a layout that respects pins who asks.
 * @param places in graph units; `pinned` pins as well, and a place that is no number is passed over
 */
export function moveNodes(view: View, places: ReadonlyMap<string, Place>): View {
  return withPlaces(view, places.keys(), (place, id) => {
    const { x, y, pinned } = places.get(id) ?? place;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return place;
    return { x, y, ...(pinned === true || place.pinned === true ? { pinned: true } : {}) };
  });
}

/** Pins nodes, so that no layout moves them, or frees them. */
export function pinNodes(view: View, ids: Iterable<string>, isPinned: boolean): View {
  return withPlaces(view, ids, ({ x, y }) => ({ x, y, ...(isPinned ? { pinned: true } : {}) }));
}

function withPlaces(view: View, ids: Iterable<string>, change: (place: Place, id: string) => Place): View {
  const places = new Map(view.places);
  let isChanged = false;
  for (const id of ids) {
    const before = places.get(id);
    if (before === undefined) continue;
    const after = change(before, id);
    if (after.x === before.x && after.y === before.y && after.pinned === before.pinned) continue;
    places.set(id, after);
    isChanged = true;
  }
  return isChanged ? { ...view, places } : view;
}
