// Several nodes are chosen: which, and what can be done with all of them.
import type { ViewNode } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';
import { typeLabel } from './ontology-labels.js';
import { TypeIcon } from './type-icon.js';

export type DetailsSeveralProps = { readonly app: App; readonly ids: readonly string[] };

export function DetailsSeveral({ app, ids }: DetailsSeveralProps) {
  const language = app.language.value;
  const words = detailsWords[language];
  const { nodes } = app.loaded.value;
  return (
    <>
      <header class="details-header">
        <h2 class="details-several-title">{words.several(formatNumber(ids.length, language))}</h2>
        <p class="details-quiet">{words.severalHint}</p>
        <ActsForAll app={app} ids={ids} />
      </header>
      <ul class="details-chosen">
        {ids.map(id => (
          <li key={id}>
            <ChosenNode app={app} id={id} node={nodes.get(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ActsForAll({ app, ids }: DetailsSeveralProps) {
  const words = detailsWords[app.language.value];
  const { commands } = app;
  const { places } = app.view.value;
  const areAllPinned = ids.every(id => places.get(id)?.pinned === true);
  const acts: readonly [string, () => void][] = [
    [areAllPinned ? words.unpinAll : words.pinAll, () => commands.setPinned(ids, !areAllPinned)],
    [words.hideAll, () => commands.hide(ids)],
    [words.hideOthers, () => commands.hideOthers(ids)],
    [words.remove, () => commands.remove(ids)],
  ];
  return (
    <div class="details-acts" role="group" aria-label={words.actsAll}>
      {ids.length === 2 && (
        <button
          type="button"
          class="button button-small button-main"
          onClick={() => {
            app.rightTab.value = 'path';
          }}
        >
          {words.paths}
        </button>
      )}
      {acts.map(([name, act]) => (
        <button key={name} type="button" class="button button-small" onClick={act}>
          {name}
        </button>
      ))}
    </div>
  );
}

function ChosenNode({ app, id, node }: { app: App; id: string; node: ViewNode | undefined }) {
  const language = app.language.value;
  const words = detailsWords[language];
  const name = node?.name ?? id;
  const { degree = 0, mentions = 0 } = node ?? {};
  const facts = [
    typeLabel(app, node?.type ?? 'Literal'),
    words.connections(formatNumber(degree, language), degree === 1),
    words.mentions(formatNumber(mentions, language), mentions === 1),
  ];
  return (
    <div class="details-chosen-node">
      <button type="button" class="details-chosen-open" onClick={() => void app.commands.openNode(id)}>
        <TypeIcon type={node?.type ?? 'Literal'} size={18} />
        <span class="details-chosen-text">
          <bdi class="details-chosen-name">{name}</bdi>
          <span class="details-quiet">{facts.join(' · ')}</span>
        </span>
      </button>
      <button
        type="button"
        class="article-close"
        aria-label={words.unselect(name.slice(0, 80))}
        title={words.unselect(name.slice(0, 80))}
        onClick={() => app.commands.toggleSelected(id)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
