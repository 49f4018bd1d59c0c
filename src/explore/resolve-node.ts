// From an id that was once given out to the node that it stands for now.
import type { GraphReader } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { noEntity } from './not-found.js';

/**
 * The id itself where it is an entity or a literal; else the entity that it became part of.
 * @throws NotFoundError `no-entity`
 */
export async function resolveNode(store: GraphReader, id: string, signal?: AbortSignal): Promise<string> {
  const entities = await store.entitiesById([id], signal);
  checkSignal(signal);
  if (entities.length > 0) return id;
  const owner = (await store.ownersOf([id], signal)).get(id);
  checkSignal(signal);
  if (owner !== undefined) return owner;
  const ends = await store.factEnds([id], signal);
  checkSignal(signal);
  if (ends.some(end => end.object === id && end.literal !== undefined)) return id;
  throw noEntity(id);
}
