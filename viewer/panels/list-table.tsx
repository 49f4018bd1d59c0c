// A table of rows that can be walked, selected and acted on; drawn two hundred rows at a time.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { listWords } from '../words/list-words.js';
import { isRowSelected, pointAt } from './list-acts.js';
import { type FactColumn, type NodeColumn, nextSort } from './list-columns.js';
import { useListHandlers } from './list-handlers.js';
import { type ListMemory, PAGE } from './list-memory.js';
import type { HiddenBy, ListColumn } from './list-rows.js';

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
  const element = useRef<HTMLTableElement>(null);
  const ids = rows.map(row => row.id);
  const handlers = useListHandlers({ app, memory, ids, element });
  const shown = rows.slice(0, memory.shown.value);
  const active = shown.some(row => row.id === memory.active.value) ? memory.active.value : shown[0]?.id;
  useShowSelected({ app, memory, ids, element });
  return (
    <>
      <p id={helpId} class="visually-hidden">
        {table === 'nodes' ? words.help : words.factsHelp}
      </p>
      <table
        ref={element}
        role="grid"
        class={`list-table list-table-${table}`}
        aria-label={table === 'nodes' ? words.nodesTable : words.factsTable}
        aria-describedby={helpId}
        aria-multiselectable={table === 'nodes'}
        aria-rowcount={rows.length + 1}
        {...handlers}
        onMouseLeave={() => pointAt(app, table, undefined)}
      >
        <Heads app={app} memory={memory} columns={columns} />
        <tbody>
          {shown.map((row, index) => (
            <tr
              key={row.id}
              data-id={row.id}
              class={row.hidden === undefined ? 'list-row' : 'list-row list-row-hidden'}
              aria-rowindex={index + 2}
              aria-selected={isRowSelected(app, table, row.id)}
              tabIndex={row.id === active ? 0 : -1}
            >
              {children(row)}
            </tr>
          ))}
        </tbody>
      </table>
      <More app={app} memory={memory} count={rows.length} />
    </>
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

function More({ app, memory, count }: { app: App; memory: ListMemory; count: number }) {
  const language = app.language.value;
  const words = listWords[language];
  const { value: shown } = memory.shown;
  if (shown >= count) return null;
  const next = Math.min(PAGE, count - shown);
  return (
    <div class="list-more">
      <span>{words.rows(formatNumber(shown, language), formatNumber(count, language))}</span>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          memory.shown.value = shown + PAGE;
        }}
      >
        {words.more(formatNumber(next, language), formatNumber(count - shown, language))}
      </button>
    </div>
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
    if (index >= memory.shown.value) memory.shown.value = Math.ceil((index + 1) / PAGE) * PAGE;
    // After the rows have been drawn.
    const frame = requestAnimationFrame(() =>
      element.current?.querySelectorAll<HTMLElement>('tbody > tr')[index]?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [focused, memory.table.value]);
}
