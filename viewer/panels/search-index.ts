// An index of the names on the canvas, so that what is there is found at once and with slips of the finger.
import MiniSearch from 'minisearch';
import { foldWords } from '../../src/graph/index.js';
import type { ViewNode } from '../../src/protocol/index.js';

/** Names from articles can be very long; nobody types more than this of one. */
const LONGEST_NAME = 1_000;

export type NameIndex = {
  /** Makes the index hold these nodes and no others. */
  sync(nodes: Iterable<ViewNode>): void;
  /** Ids of nodes whose names hold all words, each as a beginning or with one letter in five wrong; best first. */
  find(query: string, limit: number): string[];
};

/** Only what changed since the last time is indexed again: a canvas of thousands changes a few nodes at a time. */
export function createNameIndex(): NameIndex {
  const index = new MiniSearch<{ id: string; name: string }>({
    fields: ['name'],
    tokenize: foldWords,
    processTerm: term => term,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  const names = new Map<string, string>();
  return {
    sync: nodes => {
      const gone = new Set(names.keys());
      for (const { id, name } of nodes) {
        gone.delete(id);
        if (names.get(id) === name) continue;
        if (names.has(id)) index.discard(id);
        index.add({ id, name: name.slice(0, LONGEST_NAME) });
        names.set(id, name);
      }
      for (const id of gone) {
        index.discard(id);
        names.delete(id);
      }
    },
    find: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}
