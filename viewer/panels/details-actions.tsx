// The buttons of a node: expand, pin, hide, take back, centre.
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';

export function DetailsActions({ app, id }: { app: App; id: string }) {
  const words = detailsWords[app.language.value];
  const { commands } = app;
  const { places, broughtBy } = app.view.value;
  const isPinned = places.get(id)?.pinned === true;
  const hasBrought = [...broughtBy.values()].includes(id);
  const more = app.remaining.value.get(id) ?? 0;
  return (
    <>
      <div class="details-acts" role="group" aria-label={words.acts}>
        {more > 0 && <ExpandButtons app={app} id={id} more={more} />}
        <button type="button" class="button button-small" onClick={() => commands.setPinned([id], !isPinned)}>
          {isPinned ? words.unpin : words.pin}
        </button>
        <button type="button" class="button button-small" onClick={() => commands.hide([id])}>
          {words.hide}
        </button>
        {hasBrought && (
          <button
            type="button"
            class="button button-small"
            title={words.collapseHint}
            onClick={() => commands.collapse(id)}
          >
            {words.collapse}
          </button>
        )}
        <button type="button" class="button button-small" onClick={() => commands.centre(id)}>
          {words.centre}
        </button>
      </div>
      {more === 0 && <p class="details-quiet">{words.expandNone}</p>}
    </>
  );
}

/** How many more there are stands on the button, before anybody presses it. */
function ExpandButtons({ app, id, more }: { app: App; id: string; more: number }) {
  const words = detailsWords[app.language.value];
  return (
    <>
      <button type="button" class="button button-small button-main" onClick={() => void app.commands.expand(id)}>
        {words.expandMore(formatNumber(more, app.language.value))}
      </button>
      <button
        type="button"
        class="button button-small"
        title={words.chooseHint}
        onClick={() => {
          app.dialog.value = { kind: 'expand', id };
        }}
      >
        {words.choose}
      </button>
    </>
  );
}
