// Views that were stored, as another way to start.
import type { App } from '../state/index.js';
import { startWords } from '../words/start-words.js';
import { useAnswer } from './use-answer.js';

/** The others are in the dialog. */
const MOST_SHOWN = 3;

/** Nothing while there are none; that they could not be listed is told where views are opened. */
export function StartViews({ app }: { readonly app: App }) {
  const { answer } = useAnswer('views', signal => app.commands.listViews(signal));
  const words = startWords[app.language.value];
  if (answer.value.state !== 'ready' || answer.value.value.views.length === 0) return null;
  const { views } = answer.value.value;
  const openAll = (): void => {
    app.dialog.value = { kind: 'views' };
  };
  return (
    <section class="start-views" aria-labelledby="start-views-title">
      <h3 id="start-views-title" class="start-heading">
        {words.views}
      </h3>
      <ul class="start-view-list">
        {views.slice(0, MOST_SHOWN).map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link-button start-view" onClick={() => void app.commands.openView(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        {views.length > MOST_SHOWN && (
          <li>
            <button type="button" class="link-button" onClick={openAll}>
              {words.allViews}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
