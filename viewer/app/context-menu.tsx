// What can be done with a node or an edge, at the pointer; a menu by the ARIA pattern.
import { useEffect, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { type MenuRequest, select } from './stage-control.js';

type Item = { label: string; run: () => void };

export function ContextMenu({ app, request, onClose }: { app: App; request: MenuRequest; onClose: () => void }) {
  const words = shellWords[app.language.value];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector('button')?.focus();
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && list.current?.contains(event.target) !== true) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const name = app.loaded.value.nodes.get(request.target.id)?.name ?? words.graph;
  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.menuFor(name)}
      style={{ left: `${request.point.x}px`, top: `${request.point.y}px` }}
      onKeyDown={event => moveInMenu(event, onClose)}
    >
      {itemsOf(app, request).map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function itemsOf(app: App, { target }: MenuRequest): Item[] {
  const words = shellWords[app.language.value];
  const { commands } = app;
  if (target.kind === 'edge') return [{ label: words.showEvidence, run: () => select(app, target, false) }];
  const { id } = target;
  const more = app.remaining.value.get(id) ?? 0;
  const isPinned = app.view.value.places.get(id)?.pinned === true;
  return [
    { label: words.showDetails, run: () => void commands.openNode(id) },
    { label: more === 0 ? words.expand : words.expandMore(more), run: () => void commands.expand(id) },
    {
      label: words.choose,
      run: () => {
        app.dialog.value = { kind: 'expand', id };
      },
    },
    { label: words.collapse, run: () => commands.collapse(id) },
    { label: isPinned ? words.unpin : words.pin, run: () => commands.setPinned([id], !isPinned) },
    { label: words.centre, run: () => commands.centre(id) },
    { label: words.hide, run: () => commands.hide([id]) },
    { label: words.hideOthers, run: () => commands.hideOthers([id]) },
    { label: words.remove, run: () => commands.remove([id]) },
  ];
}

function moveInMenu(event: KeyboardEvent & { currentTarget: HTMLElement }, onClose: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    onClose();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll('button')];
  const index = items.indexOf(document.activeElement as HTMLButtonElement);
  const next =
    event.key === 'ArrowDown'
      ? index + 1
      : event.key === 'ArrowUp'
        ? index - 1
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? -1
            : undefined;
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
