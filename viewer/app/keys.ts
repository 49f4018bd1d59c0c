// The keyboard: one table from keys to acts, for the whole page but not inside fields.
import type { App } from '../state/index.js';
import { focusedNode } from './effects.js';

type Act = (app: App) => void;

/** The chosen nodes, if any. */
function chosen(app: App): readonly string[] {
  const { value } = app.selection;
  return value.kind === 'nodes' ? value.ids : [];
}

const onFocused =
  (act: (app: App, id: string) => void): Act =>
  app => {
    const id = focusedNode(app.selection.value);
    if (id !== undefined) act(app, id);
  };

/** `Shift+` before a key that is written with it anyway is left out. */
const ACTS: Readonly<Record<string, Act>> = {
  e: onFocused((app, id) => void app.commands.expand(id)),
  'Shift+e': onFocused((app, id) => {
    app.dialog.value = { kind: 'expand', id };
  }),
  Backspace: onFocused((app, id) => app.commands.collapse(id)),
  Delete: app => app.commands.remove(chosen(app)),
  h: app => app.commands.hide(chosen(app)),
  'Shift+h': app => app.commands.hideOthers(chosen(app)),
  p: app => {
    const ids = chosen(app);
    const isPinned = ids.every(id => app.view.value.places.get(id)?.pinned === true);
    if (ids.length > 0) app.commands.setPinned(ids, !isPinned);
  },
  l: app => app.commands.startLasso(),
  'Shift+l': app => {
    if (app.isLayoutRunning.value) app.commands.stopLayout();
    else void app.commands.runLayout();
  },
  c: onFocused((app, id) => app.commands.centre(id)),
  0: app => app.commands.fit(),
  '+': app => app.commands.zoom(1.4),
  '=': app => app.commands.zoom(1.4),
  '-': app => app.commands.zoom(1 / 1.4),
  '[': app => {
    app.isLeftOpen.value = !app.isLeftOpen.value;
  },
  ']': app => {
    app.isRightOpen.value = !app.isRightOpen.value;
  },
  '?': app => {
    app.dialog.value = { kind: 'help' };
  },
  Escape: app => app.commands.select({ kind: 'none' }),
  'Mod+z': app => app.commands.undo(),
  'Mod+Shift+z': app => app.commands.redo(),
  'Mod+y': app => app.commands.redo(),
};

/** Listens until the returned function is called. `focusSearch` puts the cursor into the search box. */
export function listenToKeys(app: App, focusSearch: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || app.dialog.value !== undefined) return;
    const key = keyOf(event);
    const isTyping = isField(event.target);
    if (key === 'Mod+k' || (key === '/' && !isTyping)) {
      event.preventDefault();
      focusSearch();
      return;
    }
    const act = ACTS[key];
    if (act === undefined || isTyping) return;
    event.preventDefault();
    act(app);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function keyOf(event: KeyboardEvent): string {
  const isLetter = /^[a-z]$/i.test(event.key);
  const name = isLetter ? event.key.toLowerCase() : event.key;
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const shift = event.shiftKey && (isLetter || event.key.length > 1) ? 'Shift+' : '';
  return `${event.altKey ? 'Alt+' : ''}${mod}${shift}${name}`;
}

/** In a field a key is a letter, and on a button or in a menu Enter and Space are theirs. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isText = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
  return (
    isText || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
