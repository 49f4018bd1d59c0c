// Acts that bring nodes onto the canvas and take them off. An act that changes nothing returns the same view.
import type { Place, View } from './view.js';

/**
 * Puts nodes on the canvas. One that is there stays where it is; if it was hidden by hand it is shown again.
 * @param places in graph units; a place that is no number becomes 0
 * @param broughtBy the node that was expanded, if it is on the canvas
 */
export function addNodes(view: View, places: ReadonlyMap<string, Place>, broughtBy?: string): View {
  const fresh = [...places].filter(([id]) => !view.places.has(id));
  const isShown = [...places.keys()].some(id => view.hidden.has(id));
  if (fresh.length === 0 && !isShown) return view;
  const hasParent = broughtBy !== undefined && view.places.has(broughtBy);
  const brought = hasParent ? fresh.map(([id]): [string, string] => [id, broughtBy]) : [];
  return {
    ...view,
    places: new Map([...view.places, ...fresh.map(([id, place]): [string, Place] => [id, finite(place)])]),
    hidden: new Set([...view.hidden].filter(id => !places.has(id))),
    broughtBy: new Map([...view.broughtBy, ...brought]),
  };
}

function finite(place: Place): Place {
  const { x, y } = place;
  return { ...place, x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 };
}

/** Takes nodes off the canvas, and forgets that they were hidden, pinned or brought anything. */
export function removeNodes(view: View, ids: Iterable<string>): View {
  const gone = new Set([...ids].filter(id => view.places.has(id)));
  if (gone.size === 0) return view;
  return {
    ...view,
    places: new Map([...view.places].filter(([id]) => !gone.has(id))),
    hidden: new Set([...view.hidden].filter(id => !gone.has(id))),
    broughtBy: new Map([...view.broughtBy].filter(([id, parent]) => !gone.has(id) && !gone.has(parent))),
  };
}

/**
 * Takes back what an expand of a node brought: the leaves, that is the nodes that brought nothing which is still there.
 * What has been expanded further or pinned since is of use to somebody and stays.
 */
export function collapseNode(view: View, id: string): View {
  const parents = new Set(view.broughtBy.values());
  const leaves = [...view.broughtBy].filter(
    ([child, parent]) => parent === id && !parents.has(child) && view.places.get(child)?.pinned !== true,
  );
  return removeNodes(
    view,
    leaves.map(([child]) => child),
  );
}

/**
 * Gives nodes the ids that they have now: identities join, and an old id leads to the node that it belongs to. Where
 * both are on the canvas, the one that came first counts.
 */
export function renameNodes(view: View, renamed: ReadonlyMap<string, string>): View {
  if (![...view.places.keys()].some(id => renamed.has(id))) return view;
  const nowOf = (id: string): string => renamed.get(id) ?? id;
  const places = new Map<string, Place>();
  const hidden = new Set<string>();
  for (const [id, place] of view.places) {
    if (places.has(nowOf(id))) continue;
    places.set(nowOf(id), place);
    if (view.hidden.has(id)) hidden.add(nowOf(id));
  }
  const brought = [...view.broughtBy].map(([id, parent]): [string, string] => [nowOf(id), nowOf(parent)]);
  return { ...view, places, hidden, broughtBy: new Map(brought.filter(([id, parent]) => id !== parent)) };
}
