// Keys and gestures, the legend of what is drawn, and where the numbers come from.
import type { App } from '../state/index.js';
import { helpWords } from '../words/help-words.js';
import { Dialog } from './dialog.js';
import { HelpKeys } from './help-keys.js';
import { HelpLegend } from './help-legend.js';

/** The dialog of `app.dialog` of kind `help`; nothing while another or none is open. */
export function HelpDialog({ app }: { readonly app: App }) {
  if (app.dialog.value?.kind !== 'help') return null;
  const words = helpWords[app.language.value];
  const close = (): void => {
    app.dialog.value = undefined;
  };
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={close} size="wide">
      <div class="help">
        <div class="help-column">
          <HelpKeys app={app} />
        </div>
        <div class="help-column">
          <HelpLegend app={app} />
          <HelpNumbers app={app} />
        </div>
      </div>
    </Dialog>
  );
}

function HelpNumbers({ app }: { readonly app: App }) {
  const words = helpWords[app.language.value];
  const numbers = [
    [words.connections, words.connectionsMeaning],
    [words.mentions, words.mentionsMeaning],
    [words.confidence, words.confidenceMeaning],
    [words.origins, words.originsMeaning],
  ] as const;
  return (
    <section aria-labelledby="help-numbers">
      <h3 id="help-numbers" class="dialog-heading">
        {words.numbers}
      </h3>
      <dl class="help-numbers">
        {numbers.map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
