// How many neighbours of each node are not on the canvas yet.
import type { Loaded } from './loaded.js';
import type { View } from './view.js';

/**
 * For each loaded node on the canvas, its neighbours in the store less the different ones that a loaded fact joins it
 * with on the canvas, hidden or not. Never below 0, where the store has changed since the degree was loaded.
 */
export function remainingOf(loaded: Loaded, { places }: View): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  for (const id of places.keys()) if (loaded.nodes.has(id)) neighbours.set(id, new Set());
  for (const { subject, object } of loaded.facts.values()) {
    const [ofSubject, ofObject] = [neighbours.get(subject), neighbours.get(object)];
    if (subject === object || ofSubject === undefined || ofObject === undefined) continue;
    ofSubject.add(object);
    ofObject.add(subject);
  }
  return new Map(
    [...neighbours].map(([id, others]) => [id, Math.max(0, (loaded.nodes.get(id)?.degree ?? 0) - others.size)]),
  );
}
