// The columns of the two tables.
import type { FactRow, ListColumn, NodeRow, Sort } from './list-rows.js';

export type NodeColumn = 'name' | 'type' | 'connections' | 'mentions' | 'articles' | 'first' | 'last';
export type FactColumn = 'subject' | 'relation' | 'object' | 'status' | 'claimedBy' | 'date' | 'origins' | 'confidence';

type Named<Name extends string, T> = ListColumn<T> & { readonly name: Name };

const text = <Name extends string, T>(name: Name, read: (row: T) => string | undefined): Named<Name, T> => ({
  name,
  read,
  isNumber: false,
  startsDescending: false,
});
const count = <Name extends string, T>(name: Name, read: (row: T) => number): Named<Name, T> => ({
  name,
  read,
  isNumber: true,
  startsDescending: true,
});
/** ISO dates sort as text. */
const date = <Name extends string, T>(name: Name, read: (row: T) => string | undefined): Named<Name, T> => ({
  name,
  read,
  isNumber: false,
  startsDescending: true,
});

export const NODE_COLUMNS: readonly Named<NodeColumn, NodeRow>[] = [
  text('name', row => row.name),
  text('type', row => row.typeName),
  count('connections', row => row.connections),
  count('mentions', row => row.mentions),
  count('articles', row => row.articles),
  date('first', row => row.first),
  date('last', row => row.last),
];

export const FACT_COLUMNS: readonly Named<FactColumn, FactRow>[] = [
  text('subject', row => row.subject.name),
  text('relation', row => row.relation),
  text('object', row => row.object.name),
  text('status', row => row.statusName),
  text('claimedBy', row => (row.claimedBy.length === 0 ? undefined : row.claimedBy.join(' '))),
  date('date', row => row.date),
  count('origins', row => row.origins),
  count('confidence', row => row.confidence),
];

/** What a press on a head asks for: its own first way, or the other one when it is sorted so already. */
export function nextSort(sort: Sort, column: { readonly name: string; readonly startsDescending: boolean }): Sort {
  const isSame = sort.column === column.name;
  return { column: column.name, isDescending: isSame ? !sort.isDescending : column.startsDescending };
}
