// Undo and redo: every view that there was, with the act that made it.
import type { View } from './view.js';

/** A view, and the act that led to it (`expand Taliban`); nothing led to the first one. */
export type HistoryEntry = { readonly view: View; readonly what?: string };

export type History = {
  /** Oldest first. */
  readonly past: readonly HistoryEntry[];
  readonly present: HistoryEntry;
  /** Next to redo first. */
  readonly future: readonly HistoryEntry[];
};

/** Acts that can be undone; older ones are forgotten. */
export const HISTORY_LIMIT = 200;

export function startHistory(view: View): History {
  return { past: [], present: { view }, future: [] };
}

/** A new act: what was undone before it cannot be redone any more. A view that is the present one is no act. */
export function pushView(history: History, view: View, what: string): History {
  if (view === history.present.view) return history;
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: { view, what }, future: [] };
}

/** The end of an act that has its entry already, as when a layout comes to rest after an expand. */
export function amendView(history: History, view: View): History {
  return view === history.present.view ? history : { ...history, present: { ...history.present, view } };
}

/** Back to before the last act; unchanged when there was none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** Does again what was undone last; unchanged when nothing was. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
