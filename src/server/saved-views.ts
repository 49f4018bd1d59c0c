// Views that are too long for an address: the one thing that the server stores.
import { NotFoundError } from '../failure/index.js';
import { buildId } from '../model/index.js';
import type { SavedView, SavedViewsAnswer, SaveViewRequest } from '../protocol/index.js';
import type { GraphStore } from '../store/index.js';

/** Stores a view under the hash of its content; the same view again gets the new name. */
export async function saveView(store: GraphStore, { name, view }: SaveViewRequest): Promise<Omit<SavedView, 'view'>> {
  const id = buildId('view', [view]);
  await store.saveView({ id, name, view });
  return { id, name };
}

/** @throws NotFoundError `no-view` */
export async function readView(store: GraphStore, id: string): Promise<SavedView> {
  const view = await store.findView(id);
  if (view !== undefined) return view;
  throw new NotFoundError({
    code: 'no-view',
    message: `The store has no view ${id}.`,
    next: 'Ask whoever sent the address for one that holds the view itself, or choose one of the saved views.',
  });
}

/** All views, without what they show. */
export async function listViews(store: GraphStore): Promise<SavedViewsAnswer> {
  const views = await store.views();
  return { views: views.map(({ id, name }) => ({ id, name })) };
}
