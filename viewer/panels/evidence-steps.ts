// Stepping with the arrow keys through things of one kind, such as cards or marked sentences.
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Moves the focus to the next or the one before, whatever inside of one has it; keys pressed outside of all of them are
 * left alone. Returns what ends it.
 * @param selector finds the things inside the list
 */
export function listenForSteps(list: HTMLElement | null, selector: string): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (list === null || step === undefined || hasModifier(event) || event.defaultPrevented) return;
    const things = [...list.querySelectorAll<HTMLElement>(selector)];
    const at = things.findIndex(thing => thing.contains(document.activeElement));
    const next = at === -1 ? undefined : things[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  list?.addEventListener('keydown', onKey);
  return () => list?.removeEventListener('keydown', onKey);
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
