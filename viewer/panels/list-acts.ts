// The acts of rows, on the app.
import type { App } from '../state/index.js';
import { idsOfAct, type RowAct } from './list-keys.js';
import type { ListTable } from './list-memory.js';

type Act = Exclude<RowAct['kind'], 'move'>;

/** The nodes that are selected; none where a fact is. */
export function selectedNodes(app: App): readonly string[] {
  const { value } = app.selection;
  return value.kind === 'nodes' ? value.ids : [];
}

/** Whether a row is part of what is selected. Of a bundle, all facts between its two ends are. */
export function isRowSelected(app: App, table: ListTable, id: string): boolean {
  const { value } = app.selection;
  if (table === 'nodes') return value.kind === 'nodes' && value.ids.includes(id);
  if (value.kind === 'fact') return value.id === id;
  if (value.kind !== 'pair') return false;
  const fact = app.loaded.value.facts.get(id);
  return fact !== undefined && value.ends.includes(fact.subject) && value.ends.includes(fact.object);
}

/** Opens a row: details of a node, evidence of a fact. */
export function openRow(app: App, table: ListTable, id: string): void {
  if (table === 'facts') app.commands.openFact(id);
  else void app.commands.openNode(id);
}

/** Selects a row, alone or together with what is selected. Facts are selected one at a time. */
export function selectRow(app: App, table: ListTable, { id, isAdding }: { id: string; isAdding: boolean }): void {
  if (table === 'facts') app.commands.select({ kind: 'fact', id });
  else if (isAdding) app.commands.toggleSelected(id);
  else app.commands.select({ kind: 'nodes', ids: [id] });
}

/** Lights a row up on the canvas, or nothing. */
export function pointAt(app: App, table: ListTable, id: string | undefined): void {
  app.hover.value = id === undefined ? undefined : targetOf(app, table, id);
}

function targetOf(app: App, table: ListTable, id: string): App['hover']['value'] {
  if (table === 'nodes') return { kind: 'node', id };
  // The drawing may show several facts as one line.
  const edge = app.scene.value.edges.find(({ facts }) => facts.includes(id));
  return edge === undefined ? undefined : { kind: 'edge', id: edge.id };
}

type NodeAct = Exclude<Act, 'open' | 'toggle'>;

/** `id` is the row's node, `ids` all nodes that the act is for. */
const NODE_ACTS: Readonly<Record<NodeAct, (app: App, id: string, ids: readonly string[]) => void>> = {
  expand: (app, id) => void app.commands.expand(id),
  choose: (app, id) => {
    app.dialog.value = { kind: 'expand', id };
  },
  collapse: (app, id) => app.commands.collapse(id),
  hide: (app, _, ids) => app.commands.hide(ids),
  hideOthers: (app, _, ids) => app.commands.hideOthers(ids),
  pin: (app, _, ids) => {
    const isPinned = ids.every(id => app.view.value.places.get(id)?.pinned === true);
    app.commands.setPinned(ids, !isPinned);
  },
};

/** Does what a key asked for. */
export function actOnRow(app: App, table: ListTable, { id, act }: { id: string; act: Act }): void {
  if (act === 'open') openRow(app, table, id);
  else if (act === 'toggle') selectRow(app, table, { id, isAdding: true });
  else NODE_ACTS[act](app, id, idsOfAct(id, selectedNodes(app)));
}
