// The chip that always says how much is shown and how much is hidden.
import type { App } from '../state/index.js';
import { hiddenWords } from '../words/filters-words.js';
import { sumHidden } from './hidden-sums.js';

/** Opens the dialog that says what hides how much. */
export function HiddenChip({ app }: { app: App }) {
  const words = hiddenWords[app.language.value];
  const sums = sumHidden(app.visible.value, app.facets.value);
  const inStore = app.overview.value?.store.entities ?? 0;
  const isFiltered = sums.nodesByFilters + sums.factsByFilters > 0;
  const parts = [
    ...(isFiltered ? [words.byFilters(sums.nodesByFilters, sums.factsByFilters)] : []),
    ...(sums.byHand > 0 ? [words.byHand(sums.byHand)] : []),
  ];
  return (
    <button
      type="button"
      class="hidden-chip"
      title={words.open}
      aria-haspopup="dialog"
      onClick={() => {
        app.dialog.value = { kind: 'hidden' };
      }}
    >
      <span>{words.shown(sums.visible, Math.max(inStore, sums.onCanvas))}</span>
      <span class={parts.length > 0 ? 'hidden-chip-some' : 'hidden-chip-none'}>
        {parts.length > 0 ? parts.join(' · ') : words.nothing}
      </span>
    </button>
  );
}
