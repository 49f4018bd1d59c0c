// Over the table: which of the two, a box to find rows, the order where there are no heads, and an export.
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { listWords } from '../words/list-words.js';
import { FACT_COLUMNS, NODE_COLUMNS } from './list-columns.js';
import type { ListMemory, ListTable } from './list-memory.js';
import type { Sort } from './list-rows.js';
import { FIRST_ROWS } from './list-slice.js';

type ToolsProps = { readonly app: App; readonly memory: ListMemory };

export function ListTools({ app, memory }: ToolsProps) {
  const words = listWords[app.language.value];
  return (
    <div class="list-tools">
      <TableTabs app={app} memory={memory} />
      <ExportButton app={app} />
      <input
        type="search"
        class="list-find"
        value={memory.query.value}
        placeholder={words.find}
        aria-label={words.find}
        onInput={event => {
          memory.query.value = event.currentTarget.value;
          memory.slice.value = FIRST_ROWS;
        }}
      />
      <div class="list-options">
        <label class="list-hidden-too">
          <input
            type="checkbox"
            checked={memory.isWithHidden.value}
            onChange={() => {
              memory.isWithHidden.value = !memory.isWithHidden.value;
            }}
          />
          {words.withHidden}
        </label>
        <SortChoice app={app} memory={memory} />
      </div>
    </div>
  );
}

/** Where it is narrow the sign stands alone; the words are still heard. */
function ExportButton({ app }: { app: App }) {
  const words = listWords[app.language.value];
  return (
    <button
      type="button"
      class="list-export"
      title={words.export}
      onClick={() => {
        app.dialog.value = { kind: 'export' };
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 2.5v7.5m-3-3l3 3 3-3M3 11.5v2h10v-2" />
      </svg>
      <span class="list-export-word">{words.export}</span>
    </button>
  );
}

function TableTabs({ app, memory }: ToolsProps) {
  const language = app.language.value;
  const words = listWords[language];
  const counts = { nodes: app.visible.value.nodes.length, facts: app.visible.value.facts.length };
  const choose = (table: ListTable): void => {
    memory.table.value = table;
    memory.slice.value = FIRST_ROWS;
    memory.active.value = undefined;
  };
  return (
    <div
      class="list-tabs"
      role="tablist"
      aria-label={words.tables}
      onKeyDown={event => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        choose(memory.table.value === 'nodes' ? 'facts' : 'nodes');
        const other = [...event.currentTarget.querySelectorAll('button')].find(tab => tab !== event.target);
        other?.focus();
      }}
    >
      {(['nodes', 'facts'] as const).map(table => (
        <button
          key={table}
          type="button"
          role="tab"
          class="list-tab"
          aria-selected={memory.table.value === table}
          tabIndex={memory.table.value === table ? 0 : -1}
          onClick={() => choose(table)}
        >
          {words[table]} <span class="list-tab-count">{formatNumber(counts[table], language)}</span>
        </button>
      ))}
    </div>
  );
}

/** Only where the heads of the table are folded away. */
function SortChoice({ app, memory }: ToolsProps) {
  const words = listWords[app.language.value];
  const table = memory.table.value;
  const columns = table === 'nodes' ? NODE_COLUMNS : FACT_COLUMNS;
  const { column: sorted, isDescending } = memory.sorts[table].value;
  const way = words.order(isDescending ? words.descending : words.ascending);
  const sortBy = (sort: Sort): void => {
    memory.sorts[table].value = sort;
    memory.slice.value = FIRST_ROWS;
  };
  return (
    <span class="list-sort">
      <select
        class="list-sort-by"
        aria-label={words.sortBy}
        value={sorted}
        onChange={event => {
          const column = columns.find(({ name }) => name === event.currentTarget.value);
          if (column !== undefined) sortBy({ column: column.name, isDescending: column.startsDescending });
        }}
      >
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {words.columns[name]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="list-sort-way"
        aria-label={way}
        title={way}
        onClick={() => sortBy({ column: sorted, isDescending: !isDescending })}
      >
        {isDescending ? '↓' : '↑'}
      </button>
    </span>
  );
}
