// What keys do in the search box, after the ARIA pattern of a combobox with a list.

export type Step = 'next' | 'previous' | 'first' | 'last';

const STEPS: Readonly<Record<string, Step>> = {
  ...{ ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' },
};

/** The step that a key takes through the list. Home and End do so only after an arrow: until then they are for the text. */
export function stepOf(key: string, isChosenByHand: boolean): Step | undefined {
  const step = STEPS[key];
  return step === 'first' || step === 'last' ? (isChosenByHand ? step : undefined) : step;
}

/** The key of the row after a step from the row that is active; the list is a ring. Undefined where it is empty. */
export function stepFrom(keys: readonly string[], active: string | undefined, step: Step): string | undefined {
  if (step === 'first') return keys[0];
  if (step === 'last') return keys.at(-1);
  const at = active === undefined ? -1 : keys.indexOf(active);
  if (at === -1) return step === 'next' ? keys[0] : keys.at(-1);
  return keys.at((at + (step === 'next' ? 1 : -1)) % keys.length);
}
