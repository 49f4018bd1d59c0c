// A table of rows that can be walked, selected and acted on; drawn some hundreds at a time.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { listWords } from '../words/list-words.js';
import { isRowSelected } from './list-acts.js';
import { type FactColumn, type NodeColumn, nextSort } from './list-columns.js';
import { useListHandlers } from './list-handlers.js';
import type { ListMemory } from './list-memory.js';
import { ListEarlier, ListLater } from './list-more.js';
import type { HiddenBy, ListColumn } from './list-rows.js';
import { FIRST_ROWS, fitSlice, type RowSlice, sliceWith } from './list-slice.js';

type Column<T> = ListColumn<T> & { readonly name: NodeColumn | FactColumn };
type AnyRow = { readonly id: string; readonly hidden: HiddenBy | undefined };

export type ListTableProps<T extends AnyRow> = {
  readonly app: App;
  readonly memory: ListMemory;
  readonly columns: readonly Column<T>[];
  /** All of them, in order. */
  readonly rows: readonly T[];
  /** The cells of a row: one for each column, and one for its buttons. */
  readonly children: (row: T) => ComponentChildren;
};

export function ListTable<T extends AnyRow>({ app, memory, columns, rows, children }: ListTableProps<T>) {
  const table = memory.table.value;
  const words = listWords[app.language.value];
  const helpId = useId();
  const { element, handlers } = useGrid(app, memory, rows);
  const slice = fitSlice(memory.slice.value, rows.length);
  return (
    <>
      <p id={helpId} class="visually-hidden">
        {table === 'nodes' ? words.help : words.factsHelp}
      </p>
      <ListEarlier app={app} memory={memory} slice={slice} />
      <table
        ref={element}
        role="grid"
        class={`list-table list-table-${table}`}
        aria-label={table === 'nodes' ? words.nodesTable : words.factsTable}
        aria-describedby={helpId}
        aria-multiselectable={table === 'nodes'}
        aria-rowcount={rows.length + 1}
        {...handlers}
      >
        <Heads app={app} memory={memory} columns={columns} />
        <Body app={app} memory={memory} rows={rows} slice={slice}>
          {children}
        </Body>
      </table>
      <ListLater app={app} memory={memory} slice={slice} total={rows.length} />
    </>
  );
}

/** What makes the rows of a table walk, act, and follow the canvas. */
function useGrid(app: App, memory: ListMemory, rows: readonly AnyRow[]) {
  const element = useRef<HTMLTableElement>(null);
  const ids = rows.map(row => row.id);
  const handlers = useListHandlers({ app, memory, ids, element });
  useShowSelected({ app, memory, ids, element });
  return { element, handlers };
}

type BodyProps<T extends AnyRow> = Pick<ListTableProps<T>, 'app' | 'memory' | 'rows' | 'children'> & {
  readonly slice: RowSlice;
};

function Body<T extends AnyRow>({ app, memory, rows, slice: { from, count }, children }: BodyProps<T>) {
  const table = memory.table.value;
  const shown = rows.slice(from, from + count);
  const active = shown.some(row => row.id === memory.active.value) ? memory.active.value : shown[0]?.id;
  return (
    <tbody>
      {shown.map((row, index) => (
        <tr
          key={row.id}
          data-id={row.id}
          class={row.hidden === undefined ? 'list-row' : 'list-row list-row-hidden'}
          // The heads are the first row.
          aria-rowindex={from + index + 2}
          aria-selected={isRowSelected(app, table, row.id)}
          tabIndex={row.id === active ? 0 : -1}
        >
          {children(row)}
        </tr>
      ))}
    </tbody>
  );
}

function Heads<T>({ app, memory, columns }: { app: App; memory: ListMemory; columns: readonly Column<T>[] }) {
  const words = listWords[app.language.value];
  const sort = memory.sorts[memory.table.value];
  const way = sort.value.isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(column => {
          const isSorted = sort.value.column === column.name;
          return (
            <th
              key={column.name}
              scope="col"
              class={`list-head list-col-${column.name}${column.isNumber ? ' list-number' : ''}`}
              aria-sort={isSorted ? way : 'none'}
            >
              <button
                type="button"
                class="list-head-button"
                onClick={() => {
                  sort.value = nextSort(sort.value, column);
                  memory.slice.value = FIRST_ROWS;
                }}
              >
                {words.columns[column.name]}
                <span class="list-arrow" aria-hidden="true">
                  {isSorted ? (sort.value.isDescending ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          );
        })}
        <th scope="col" class="list-head list-col-acts">
          <span class="visually-hidden">{words.actions}</span>
        </th>
      </tr>
    </thead>
  );
}

type ShowOptions = {
  readonly app: App;
  readonly memory: ListMemory;
  readonly ids: readonly string[];
  readonly element: { readonly current: HTMLTableElement | null };
};

/** What is selected on the canvas comes into sight here; what was selected here is in sight already. */
function useShowSelected({ app, memory, ids, element }: ShowOptions): void {
  const { value } = app.selection;
  const focused = value.kind === 'nodes' ? value.ids.at(-1) : value.kind === 'fact' ? value.id : undefined;
  useEffect(() => {
    const index = focused === undefined ? -1 : ids.indexOf(focused);
    if (index === -1) return;
    memory.active.value = focused;
    const slice = sliceWith(memory.slice.value, index);
    memory.slice.value = slice;
    // After the rows have been drawn.
    const frame = requestAnimationFrame(() =>
      element.current?.tBodies[0]?.rows[index - slice.from]?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [focused, memory.table.value]);
}
