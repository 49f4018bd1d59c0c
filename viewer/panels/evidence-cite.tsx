// The menu that copies a citation in one of three forms.
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { EvidenceCard } from '../../src/protocol/index.js';
import { type CitationOptions, citeAsBibtex, citeAsCsl, citeAsText } from '../export/citation.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { relationLabel } from './ontology-labels.js';

export type CiteMenuProps = { readonly app: App; readonly card: EvidenceCard };

/** A menu button by the ARIA pattern: arrow keys move, Escape closes, and the focus goes back to the button. */
export function CiteMenu({ app, card }: CiteMenuProps) {
  const words = evidenceWords[app.language.value];
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const close = (): void => {
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    <div
      class="evidence-cite"
      onFocusOut={event => {
        if (isLeaving(event)) isOpen.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class="button button-small"
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? menuId : undefined}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {words.cite} <span aria-hidden="true">▾</span>
      </button>
      {isOpen.value && <CiteItems id={menuId} app={app} card={card} onClose={close} />}
    </div>
  );
}

function isLeaving({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}

type CiteItemsProps = CiteMenuProps & { readonly id: string; readonly onClose: () => void };

function CiteItems({ id, app, card, onClose }: CiteItemsProps) {
  const words = evidenceWords[app.language.value];
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => itemsIn(menu.current)[0]?.focus(), []);
  const forms = [
    [words.citeText, citeAsText],
    [words.citeBibtex, citeAsBibtex],
    [words.citeCsl, citeAsCsl],
  ] as const;
  return (
    <div
      ref={menu}
      id={id}
      class="menu evidence-cite-menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.cite}
      onKeyDown={event => moveInMenu(event, itemsIn(menu.current), onClose)}
    >
      {forms.map(([name, cite]) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            void app.commands.copyText(cite(card, citationOptions(app, card)), `${words.citation} (${name})`);
            onClose();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function moveInMenu(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const at = items.findIndex(item => item.matches(':focus'));
  const next: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const target = Object.hasOwn(next, event.key) ? next[event.key] : undefined;
  if (target !== undefined) items.at(target % items.length)?.focus();
  else if (event.key === 'Escape') close();
  else return;
  // The keys are the menu's: neither the cards nor the page may act on them too.
  event.preventDefault();
  event.stopPropagation();
}

function citationOptions(app: App, { claim }: EvidenceCard): CitationOptions {
  return {
    today: new Date().toISOString().slice(0, 10),
    relation: relationLabel(app, claim.predicate),
    language: app.language.value,
  };
}
