// What an empty screen shows: where the graph is, how much it holds, its words, and whom to begin with.
import type { Ontology } from '../ontology/index.js';
import type { Ontology as OntologyAnswer, Overview } from '../protocol/index.js';
import type { GraphReader, GraphStore } from '../store/index.js';
import { checkSignal } from './check-signal.js';
import { countNeighbours } from './neighbours.js';
import { toViewNode } from './view-node.js';

const MOST_MENTIONED = 8;
const LITERAL = { name: 'Literal', label: { nl: 'woorden', en: 'words' } } as const;

/**
 * Counts of the store, the ontology's words and the most mentioned entities.
 * @param version of Verband
 * @throws StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function readOverview(
  store: GraphReader & Pick<GraphStore, 'status'>,
  ontology: Ontology,
  version: string,
  signal?: AbortSignal,
): Promise<Overview> {
  const { kind, location, articles, entities, facts, damaged } = await store.status();
  checkSignal(signal);
  const revision = await store.revision();
  checkSignal(signal);
  const mentioned = await store.mostMentioned(MOST_MENTIONED, signal);
  checkSignal(signal);
  const ids = mentioned.map(entity => entity.id);
  const degrees = countNeighbours(new Set(ids), await store.factEnds(ids, signal));
  checkSignal(signal);
  return {
    version,
    store: { kind, location, articles, entities, facts, damaged: damaged.length },
    revision,
    ontology: toOntologyAnswer(ontology),
    mostMentioned: mentioned.map(entity => toViewNode(entity, degrees.get(entity.id) ?? 0)),
  };
}

/** Types and predicates in the order of their files, and the type of words that stand for no entity. */
export function toOntologyAnswer({ types, predicates }: Ontology): OntologyAnswer {
  return {
    types: [...types.map(({ name, label }) => ({ name, label })), LITERAL],
    predicates: [...predicates.values()].map(({ name, kind, label, inverse, symmetric }) => ({
      name,
      kind,
      label,
      inverse,
      symmetric,
    })),
  };
}
