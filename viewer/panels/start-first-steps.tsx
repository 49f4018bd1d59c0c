// An empty dossier: the two commands that fill it, ready to be copied.
import type { Overview } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { startWords } from '../words/start-words.js';

type Store = Overview['store'];
type StepsProps = { readonly app: App; readonly store: Store };

/** The option that leads a command to this store; nothing for the usual folder. */
export function storeOptions({ kind, location }: Pick<Store, 'kind' | 'location'>): string {
  if (kind === 'folder' && /^(?:\.\/)?dossier$/.test(location)) return '';
  const value = /^[\w./:+@-]+$/.test(location) ? location : JSON.stringify(location);
  return ` --${kind === 'folder' ? 'dossier' : 'store'} ${value}`;
}

export function FirstSteps({ app, store }: StepsProps) {
  const words = startWords[app.language.value];
  const option = storeOptions(store);
  return (
    <>
      <h2 id="start-title" class="start-title">
        {words.emptyTitle}
      </h2>
      <p>{words.emptyText}</p>
      <Command app={app} command={`verband ingest ${words.folder}/${option}`} />
      <p>{words.emptySample}</p>
      <Command app={app} command={`verband demo${option}`} />
      <p class="start-then">{words.emptyThen}</p>
    </>
  );
}

function Command({ app, command }: { readonly app: App; readonly command: string }) {
  const words = startWords[app.language.value];
  return (
    <div class="start-command">
      <code class="start-code">{command}</code>
      <button
        type="button"
        class="button button-small"
        aria-label={words.copyWhat(command)}
        onClick={() => void app.commands.copyText(command, words.copied)}
      >
        {words.copy}
      </button>
    </div>
  );
}
