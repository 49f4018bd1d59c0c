// What stands over the canvas when everything on it is hidden.
import type { App } from '../state/index.js';
import { filtersWords, hiddenWords } from '../words/filters-words.js';
import { type HiddenSums, isAllHidden, sumHidden } from './hidden-sums.js';

/** Says what hides all nodes, with a reset for each; nothing while any node is seen. */
export function AllHiddenCard({ app }: { app: App }) {
  const sums = sumHidden(app.visible.value, app.facets.value);
  if (!isAllHidden(sums, app.view.value)) return null;
  const language = app.language.value;
  const words = hiddenWords[language];
  const names = filtersWords[language].facetsInText;
  const by = sums.reasons.map(reason => (reason === 'hand' ? words.hand : names[reason])).join(', ');
  return (
    <div class="hidden-card" role="status">
      <p class="hidden-card-title">{words.allHiddenBy(sums.onCanvas, by)}</p>
      <p class="hidden-card-note">{words.stillThere}</p>
      <div class="hidden-card-ways">
        <Ways app={app} reasons={sums.reasons} />
      </div>
    </div>
  );
}

function Ways({ app, reasons }: { app: App; reasons: HiddenSums['reasons'] }) {
  const language = app.language.value;
  const words = hiddenWords[language];
  const names = filtersWords[language].facetsInText;
  const { resetFilters, showHidden } = app.commands;
  const facets = reasons.filter(reason => reason !== 'hand');
  return (
    <>
      {facets.map(facet => (
        <button key={facet} type="button" class="hidden-undo" onClick={() => resetFilters(facet)}>
          {words.resetOf(names[facet])}
        </button>
      ))}
      {reasons.includes('hand') && (
        <button type="button" class="hidden-undo" onClick={() => showHidden()}>
          {words.showHand}
        </button>
      )}
      {facets.length > 1 && (
        <button type="button" class="hidden-undo hidden-undo-all" onClick={() => resetFilters()}>
          {words.resetAll}
        </button>
      )}
    </>
  );
}
