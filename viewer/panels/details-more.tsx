// A list that shows its first entries, and all of them when asked.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Language } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';

export type DetailsMoreProps<T> = {
  readonly items: readonly T[];
  /** How many are shown at first; a list that is only one longer is shown whole. */
  readonly first: number;
  readonly keyOf: (item: T) => string;
  readonly language: Language;
  readonly className: string;
  readonly children: (item: T) => ComponentChildren;
};

export function DetailsMore<T>({ items, first, keyOf, language, className, children }: DetailsMoreProps<T>) {
  const words = detailsWords[language];
  const isOpen = useSignal(false);
  const isLong = items.length > first + 1;
  const shown = isLong && !isOpen.value ? items.slice(0, first) : items;
  return (
    <>
      <ul class={className}>
        {shown.map(item => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          class="link-button details-more"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? words.showFewer : words.showAll(formatNumber(items.length, language))}
        </button>
      )}
    </>
  );
}
