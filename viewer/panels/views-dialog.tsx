// Sharing what is seen by its address, and opening a view that was stored.
import { useSignal } from '@preact/signals';
import type { SavedViewsAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { formatDate } from '../words/index.js';
import { viewsWords } from '../words/views-words.js';
import { Dialog } from './dialog.js';
import { ResourceView } from './resource-view.js';
import { useAnswer } from './use-answer.js';

/** Longest name of a view: the limit of the protocol, in UTF-16 units. */
const LONGEST_NAME = 200;

/** The dialog of `app.dialog` of kind `views`; nothing while another or none is open. */
export function ViewsDialog({ app }: { readonly app: App }) {
  return app.dialog.value?.kind === 'views' ? <OpenViews app={app} /> : null;
}

function OpenViews({ app }: { readonly app: App }) {
  const words = viewsWords[app.language.value];
  const { answer, askAgain } = useAnswer('views', signal => app.commands.listViews(signal));
  const close = (): void => {
    app.dialog.value = undefined;
  };
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={close}>
      <ShareForm app={app} onStored={askAgain} />
      <section class="views-stored" aria-labelledby="views-stored-title">
        <h3 id="views-stored-title" class="dialog-heading">
          {words.stored}
        </h3>
        <ResourceView resource={answer.value} loading={words.loading} retry={words.retry} onRetry={askAgain}>
          {({ views }) => <ViewList app={app} views={views} onOpen={close} />}
        </ResourceView>
      </section>
    </Dialog>
  );
}

function ShareForm({ app, onStored }: { readonly app: App; readonly onStored: () => void }) {
  const words = viewsWords[app.language.value];
  const name = useSignal('');
  if (app.view.value.places.size === 0) return <p class="dialog-body views-empty">{words.emptyView}</p>;
  const copy = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    await app.commands.copyAddress(name.value.trim() || words.viewOf(today(app)));
    onStored();
  };
  return (
    <form class="views-share" onSubmit={event => void copy(event)}>
      <p class="views-explain">
        {words.explain} <code>verband view</code> {words.explainAfter}
      </p>
      <label class="views-label" for="views-name">
        {words.name}
      </label>
      <div class="views-row">
        <input
          id="views-name"
          class="views-name"
          type="text"
          data-first
          maxLength={LONGEST_NAME}
          placeholder={words.namePlaceholder}
          aria-describedby="views-hint"
          autocomplete="off"
          value={name.value}
          onInput={event => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button button-main">
          {words.copy}
        </button>
      </div>
      <p id="views-hint" class="views-hint">
        {words.nameHint}
      </p>
    </form>
  );
}

function today(app: App): string {
  return formatDate(new Date().toISOString(), app.language.value);
}

type ListProps = {
  readonly app: App;
  readonly views: SavedViewsAnswer['views'];
  readonly onOpen: () => void;
};

function ViewList({ app, views, onOpen }: ListProps) {
  const words = viewsWords[app.language.value];
  if (views.length === 0) return <p class="views-none">{words.none}</p>;
  const open = (id: string): void => {
    onOpen();
    void app.commands.openView(id);
  };
  return (
    <>
      <ul class="views-list">
        {views.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="views-view" title={words.open} onClick={() => open(id)}>
              <bdi class="views-view-name">{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="views-hint">{words.openNote}</p>
    </>
  );
}
