// Rows of the two tables: built from what is on the canvas, found by words, sorted by a column.
import { foldWords } from '../../src/graph/index.js';
import type { FactStatus } from '../../src/model/index.js';
import type { NodeType, ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { Loaded, Visible } from '../state/index.js';

export type HiddenBy = 'filters' | 'hand';

export type NodeRow = {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
  readonly typeName: string;
  readonly connections: number;
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Absent for what is seen. */
  readonly hidden: HiddenBy | undefined;
};

/** An end of a fact: its name, and its type where the node is loaded. */
export type FactEnd = { readonly id: string; readonly name: string; readonly type: NodeType | undefined };

export type FactRow = {
  readonly id: string;
  readonly subject: FactEnd;
  readonly relation: string;
  readonly object: FactEnd;
  readonly status: FactStatus;
  readonly statusName: string;
  readonly claimedBy: readonly string[];
  /** When it was last reported. */
  readonly date: string | undefined;
  readonly origins: number;
  readonly confidence: number;
  readonly hidden: HiddenBy | undefined;
};

export type ListSource = {
  readonly loaded: Loaded;
  readonly visible: Visible;
  /** Whether what is hidden is listed too, and marked. */
  readonly isWithHidden: boolean;
};

export function nodeRows(source: ListSource, typeName: (type: NodeType) => string): NodeRow[] {
  const { loaded, visible, isWithHidden } = source;
  const row = (node: ViewNode, hidden?: HiddenBy): NodeRow => ({
    id: node.id,
    name: node.name,
    type: node.type,
    typeName: typeName(node.type),
    connections: node.degree,
    mentions: node.mentions,
    articles: node.articles,
    first: node.firstSeen,
    last: node.lastSeen,
    hidden,
  });
  const seen = visible.nodes.map(node => row(node));
  if (!isWithHidden) return seen;
  const hidden = (ids: readonly string[], by: HiddenBy) =>
    ids.flatMap(id => {
      const node = loaded.nodes.get(id);
      return node === undefined ? [] : [row(node, by)];
    });
  return [...seen, ...hidden(visible.nodesHiddenByFilters, 'filters'), ...hidden(visible.hiddenByHand, 'hand')];
}

export type FactWords = {
  readonly relation: (predicate: string) => string;
  readonly status: (status: FactStatus) => string;
};

export function factRows(source: ListSource, words: FactWords): FactRow[] {
  const { loaded, visible, isWithHidden } = source;
  const endOf = (id: string, otherwise: string): FactEnd => {
    const node = loaded.nodes.get(id);
    return { id, name: node?.name ?? otherwise, type: node?.type };
  };
  const row = (fact: ViewFact, hidden?: HiddenBy): FactRow => ({
    id: fact.id,
    subject: endOf(fact.subject, fact.subject),
    relation: words.relation(fact.predicate),
    object: endOf(fact.object, fact.literal ?? fact.object),
    status: fact.status,
    statusName: words.status(fact.status),
    claimedBy: fact.claimedBy,
    date: fact.lastReported ?? fact.firstReported,
    origins: fact.origins,
    confidence: fact.confidence,
    hidden,
  });
  const seen = visible.facts.map(fact => row(fact));
  if (!isWithHidden) return seen;
  const hidden = visible.factsHiddenByFilters.flatMap(id => {
    const fact = loaded.facts.get(id);
    return fact === undefined ? [] : [row(fact, 'filters')];
  });
  return [...seen, ...hidden];
}

/**
 * Rows whose text holds every word of the query, without case and diacritics. A query of signs alone (`€`) is looked
 * for as it stands.
 */
export function findListRows<T>(rows: readonly T[], query: string, textOf: (row: T) => string): readonly T[] {
  const asked = query.trim().toLowerCase();
  if (asked === '') return rows;
  const words = foldWords(asked);
  if (words.length === 0) return rows.filter(row => textOf(row).toLowerCase().includes(asked));
  return rows.filter(row => {
    const text = foldWords(textOf(row)).join(' ');
    return words.every(word => text.includes(word));
  });
}

export type Sort = { readonly column: string; readonly isDescending: boolean };

/** A column: how it is sorted, and which way first. */
export type ListColumn<T> = {
  readonly name: string;
  readonly isNumber: boolean;
  readonly read: (row: T) => string | number | undefined;
  /** Dates and numbers are asked for from the top. */
  readonly startsDescending: boolean;
};

/** Sorted rows; equal ones keep their order, and what has no value stands last whichever way. */
export function sortRows<T>(
  rows: readonly T[],
  column: ListColumn<T> | undefined,
  { isDescending, compareText }: { isDescending: boolean; compareText: (a: string, b: string) => number },
): readonly T[] {
  if (column === undefined) return rows;
  const sign = isDescending ? -1 : 1;
  const keyed = rows.map(row => ({ row, key: column.read(row) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : compareText(String(a.key), String(b.key));
    return sign * order;
  });
  return keyed.map(({ row }) => row);
}
