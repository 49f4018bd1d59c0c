// What the list keeps while it is out of sight: which table, its order, what was looked for.
import { type Signal, signal } from '@preact/signals';
import type { App } from '../state/index.js';
import type { Sort } from './list-rows.js';
import { FIRST_ROWS, type RowSlice } from './list-slice.js';

export type ListTable = 'nodes' | 'facts';

export type ListMemory = {
  readonly table: Signal<ListTable>;
  readonly query: Signal<string>;
  readonly isWithHidden: Signal<boolean>;
  readonly sorts: Readonly<Record<ListTable, Signal<Sort>>>;
  readonly slice: Signal<RowSlice>;
  /** The row that Tab leads to. */
  readonly active: Signal<string | undefined>;
};

const memories = new WeakMap<App, ListMemory>();

/** One for each app; it goes with it. */
export function listMemoryOf(app: App): ListMemory {
  const known = memories.get(app);
  if (known !== undefined) return known;
  const memory: ListMemory = {
    table: signal<ListTable>('nodes'),
    query: signal(''),
    isWithHidden: signal(false),
    sorts: {
      nodes: signal<Sort>({ column: 'connections', isDescending: true }),
      facts: signal<Sort>({ column: 'date', isDescending: true }),
    },
    slice: signal(FIRST_ROWS),
    active: signal<string | undefined>(undefined),
  };
  memories.set(app, memory);
  return memory;
}
