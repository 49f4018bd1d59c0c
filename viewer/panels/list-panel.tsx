// The List tab: the nodes and facts of the canvas as two tables, with the same selection and the same acts.
import { useMemo } from 'preact/hooks';
import type { App, Language } from '../state/index.js';
import { facetLabel, statusLabel } from './facet-label.js';
import { FACT_COLUMNS, NODE_COLUMNS } from './list-columns.js';
import { ListEmpty } from './list-empty.js';
import { ListFactCells } from './list-fact-cells.js';
import { type ListMemory, listMemoryOf } from './list-memory.js';
import { ListNodeCells } from './list-node-cells.js';
import { factRows, findListRows, type ListColumn, nodeRows, sortRows } from './list-rows.js';
import { ListTable } from './list-table.js';
import { ListTools } from './list-tools.js';

/** Everything that the canvas shows, for the keyboard, for screen readers, and where there is no canvas. */
export function ListPanel({ app }: { app: App }) {
  const memory = listMemoryOf(app);
  return (
    <div class="list">
      <ListTools app={app} memory={memory} />
      {memory.table.value === 'nodes' ? (
        <NodeTable app={app} memory={memory} />
      ) : (
        <FactTable app={app} memory={memory} />
      )}
    </div>
  );
}

type TableProps = { readonly app: App; readonly memory: ListMemory };

function NodeTable({ app, memory }: TableProps) {
  const language = app.language.value;
  const source = sourceOf(app, memory);
  const all = useMemo(
    () => nodeRows(source, type => facetLabel(app, 'type', type)),
    [source.loaded, source.visible, source.isWithHidden, language, app.overview.value],
  );
  const rows = useOrdered(all, {
    memory,
    language,
    columns: NODE_COLUMNS,
    textOf: row => `${row.name} ${row.typeName}`,
  });
  if (rows.length === 0) return <ListEmpty app={app} memory={memory} />;
  return (
    <ListTable app={app} memory={memory} columns={NODE_COLUMNS} rows={rows}>
      {row => <ListNodeCells app={app} row={row} />}
    </ListTable>
  );
}

function FactTable({ app, memory }: TableProps) {
  const language = app.language.value;
  const source = sourceOf(app, memory);
  const all = useMemo(
    () =>
      factRows(source, {
        relation: predicate => facetLabel(app, 'relation', predicate),
        status: status => statusLabel(app, status),
      }),
    [source.loaded, source.visible, source.isWithHidden, language, app.overview.value],
  );
  const rows = useOrdered(all, {
    memory,
    language,
    columns: FACT_COLUMNS,
    textOf: row => [row.subject.name, row.relation, row.object.name, row.statusName, ...row.claimedBy].join(' '),
  });
  if (rows.length === 0) return <ListEmpty app={app} memory={memory} />;
  return (
    <ListTable app={app} memory={memory} columns={FACT_COLUMNS} rows={rows}>
      {row => <ListFactCells app={app} row={row} />}
    </ListTable>
  );
}

function sourceOf(app: App, memory: ListMemory) {
  return { loaded: app.loaded.value, visible: app.visible.value, isWithHidden: memory.isWithHidden.value };
}

type OrderOptions<T> = {
  readonly memory: ListMemory;
  readonly language: Language;
  readonly columns: readonly ListColumn<T>[];
  readonly textOf: (row: T) => string;
};

/** The rows that are looked for, in the order that is asked for; done again only when one of these changes. */
function useOrdered<T>(all: readonly T[], { memory, language, columns, textOf }: OrderOptions<T>): readonly T[] {
  const sort = memory.sorts[memory.table.value].value;
  const query = memory.query.value;
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const sorted = useMemo(() => {
    const column = columns.find(({ name }) => name === sort.column);
    return sortRows(all, column, { isDescending: sort.isDescending, compareText: collator.compare });
  }, [all, sort, collator]);
  return useMemo(() => findListRows(sorted, query, textOf), [sorted, query]);
}
