// Acts that put nodes out of sight by hand. They stay on the canvas, and an act that changes nothing returns the same view.
import type { View } from './view.js';

/** Hides nodes that are on the canvas. */
export function hideNodes(view: View, ids: Iterable<string>): View {
  return withHidden(view, [...view.hidden, ...ids]);
}

/** Hides all nodes but these, which are shown even if they were hidden. */
export function hideOthers(view: View, ids: Iterable<string>): View {
  const kept = new Set(ids);
  return withHidden(
    view,
    [...view.places.keys()].filter(id => !kept.has(id)),
  );
}

/** Shows all that was hidden by hand. */
export function showHidden(view: View): View {
  return withHidden(view, []);
}

function withHidden(view: View, ids: readonly string[]): View {
  const hidden = new Set(ids.filter(id => view.places.has(id)));
  const isSame = hidden.size === view.hidden.size && [...hidden].every(id => view.hidden.has(id));
  return isSame ? view : { ...view, hidden };
}
