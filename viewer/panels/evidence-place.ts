// Where a fact or a node is on the canvas, and what hides it.
import type { App } from '../state/index.js';

export type Place = 'seen' | 'hidden-by-filter' | 'hidden-by-hand' | 'absent';

/** What keeps a fact out of sight: a fact is on the canvas when both its ends are. */
export function placeOfFact(
  app: Pick<App, 'view' | 'visible'>,
  fact: { id: string; subject: string; object: string },
): Place {
  const { places } = app.view.value;
  const ends = [fact.subject, fact.object];
  if (!ends.every(id => places.has(id))) return 'absent';
  if (app.visible.value.facts.some(({ id }) => id === fact.id)) return 'seen';
  return ends.some(id => app.view.value.hidden.has(id)) ? 'hidden-by-hand' : 'hidden-by-filter';
}

export function placeOfNode(app: Pick<App, 'view' | 'visible'>, id: string): Place {
  const { places, hidden } = app.view.value;
  if (!places.has(id)) return 'absent';
  if (hidden.has(id)) return 'hidden-by-hand';
  return app.visible.value.nodes.some(node => node.id === id) ? 'seen' : 'hidden-by-filter';
}
