// Pointer and keys on a table of rows, listened to once for all of them.
import { useEffect, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { actOnRow, openRow, pointAt, selectRow } from './list-acts.js';
import { actOfKey, rowAfterMove } from './list-keys.js';
import type { ListMemory } from './list-memory.js';
import { sliceWith } from './list-slice.js';

type ListHandlerOptions = {
  readonly app: App;
  readonly memory: ListMemory;
  /** Of all rows, drawn or not, in their order. */
  readonly ids: readonly string[];
  readonly element: { readonly current: HTMLTableElement | null };
};

/** Acts that take the row away: the focus goes to the one that follows. */
const LEAVES = new Set(['hide', 'collapse']);

export function useListHandlers({ app, memory, ids, element }: ListHandlerOptions) {
  const table = memory.table.value;
  const focusRow = useFocusRow(element);
  const goTo = (index: number): void => {
    const id = ids[index];
    if (id === undefined) return;
    memory.slice.value = sliceWith(memory.slice.value, index);
    memory.active.value = id;
    focusRow(id);
  };
  return {
    onClick: (event: MouseEvent) => {
      const id = rowIdOf(event.target);
      if (id === undefined || isControl(event.target)) return;
      memory.active.value = id;
      selectRow(app, table, { id, isAdding: event.shiftKey || event.ctrlKey || event.metaKey });
    },
    onDblClick: (event: MouseEvent) => {
      const id = rowIdOf(event.target);
      if (id !== undefined && !isControl(event.target)) openRow(app, table, id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const id = rowIdOf(event.target);
      if (id === undefined || isControl(event.target)) return;
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      const act = actOfKey({ key: event.key, isShifted: event.shiftKey, isModified }, table);
      if (act === undefined) return;
      event.preventDefault();
      const index = ids.indexOf(id);
      if (act.kind === 'move') return goTo(rowAfterMove(index, act.by, ids.length));
      if (LEAVES.has(act.kind)) goTo(rowAfterMove(index, index + 1 < ids.length ? 1 : -1, ids.length));
      actOnRow(app, table, { id, act: act.kind });
    },
    onFocusIn: (event: FocusEvent) => pointAt(app, table, rowIdOf(event.target)),
    onFocusOut: () => pointAt(app, table, undefined),
    onMouseOver: (event: MouseEvent) => pointAt(app, table, rowIdOf(event.target)),
    onMouseLeave: () => pointAt(app, table, undefined),
  };
}

function rowIdOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('tr[data-id]')?.dataset.id : undefined;
}

/** Buttons inside a row have clicks and keys of their own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input') !== null;
}

/** Focuses a row: at once where it is drawn, else when it has been. */
function useFocusRow(element: ListHandlerOptions['element']): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const focus = (id: string): boolean => {
    const row = element.current?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"]`);
    row?.focus();
    return row !== null && row !== undefined;
  };
  useEffect(() => {
    if (wanted.current !== undefined) focus(wanted.current);
    wanted.current = undefined;
  });
  return id => {
    wanted.current = focus(id) ? undefined : id;
  };
}
