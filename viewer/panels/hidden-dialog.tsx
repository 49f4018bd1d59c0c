// What is hidden: how much by which filter, and by hand, each with its way back.
import type { ComponentChildren } from 'preact';
import type { App, Facets } from '../state/index.js';
import { filtersWords, hiddenWords } from '../words/filters-words.js';
import { Dialog } from './dialog.js';
import { sumHidden } from './hidden-sums.js';

const MOST_NAMES = 5;

export function HiddenDialog({ app }: { app: App }) {
  const words = hiddenWords[app.language.value];
  const sums = sumHidden(app.visible.value, app.facets.value);
  const { hiding } = app.facets.value;
  const isFiltered = sums.nodesByFilters + sums.factsByFilters > 0;
  const close = () => {
    app.dialog.value = undefined;
  };
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={close}>
      <div class="hidden-body">
        <p class="hidden-sum">
          {isFiltered ? words.sum(sums.nodesByFilters, sums.factsByFilters) : sums.byHand === 0 && words.none}
        </p>
        <ul class="hidden-list">
          {hiding.map(reason => (
            <Reason key={reason.facet} app={app} reason={reason} />
          ))}
          {sums.byHand > 0 && <ByHand app={app} ids={app.visible.value.hiddenByHand} />}
        </ul>
        {hiding.length > 1 && (
          <button type="button" class="filters-reset-all" onClick={() => app.commands.resetFilters()}>
            {words.resetAll}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Reason({ app, reason }: { app: App; reason: Facets['hiding'][number] }) {
  const language = app.language.value;
  const words = hiddenWords[language];
  const { facets, facetsInText } = filtersWords[language];
  const undo = {
    label: words.resetOf(facetsInText[reason.facet]),
    text: words.reset,
    run: () => app.commands.resetFilters(reason.facet),
  };
  return (
    <Line name={facets[reason.facet]} undo={undo}>
      {words.back(reason.nodes, reason.facts)}
    </Line>
  );
}

function ByHand({ app, ids }: { app: App; ids: readonly string[] }) {
  const words = hiddenWords[app.language.value];
  const names = ids.slice(0, MOST_NAMES).map(id => ({ id, name: app.loaded.value.nodes.get(id)?.name ?? id }));
  const undo = { label: words.showHand, text: words.show, run: () => app.commands.showHidden() };
  return (
    <Line name={words.handTitle} undo={undo}>
      {names.map(({ id, name }) => (
        <bdi key={id} class="hidden-name" title={name}>
          {name === '' ? filtersWords[app.language.value].unnamed : name}
        </bdi>
      ))}
      {ids.length > MOST_NAMES && <span> {words.handMore(ids.length - MOST_NAMES)}</span>}
    </Line>
  );
}

type LineProps = {
  readonly name: string;
  readonly undo: { readonly label: string; readonly text: string; readonly run: () => void };
  readonly children: ComponentChildren;
};

function Line({ name, undo, children }: LineProps) {
  return (
    <li class="hidden-line">
      <div class="hidden-what">
        <strong class="hidden-facet">{name}</strong>
        <span class="hidden-much">{children}</span>
      </div>
      <button type="button" class="hidden-undo" aria-label={undo.label} onClick={undo.run}>
        {undo.text}
      </button>
    </li>
  );
}
