// What an empty canvas shows: where to start, or how to get the first articles. Never "load everything".
import { useEffect } from 'preact/hooks';
import type { Overview, ViewNode } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { startWords } from '../words/start-words.js';
import { focusSearch } from './search-box.js';
import { FirstSteps, storeOptions } from './start-first-steps.js';
import { StartViews } from './start-views.js';
import { TypeIcon } from './type-icon.js';

/** Buttons for the most mentioned: more are no start but a list. */
const MOST_OFFERED = 6;

/** Shows nothing as soon as something is on the canvas. */
export function StartCard({ app }: { readonly app: App }) {
  if (app.view.value.places.size > 0) return null;
  const overview = app.overview.value;
  if (overview === undefined) return <Skeleton app={app} />;
  const isEmpty = overview.store.articles === 0;
  return (
    <section class="start" aria-labelledby="start-title">
      {isEmpty ? <FirstSteps app={app} store={overview.store} /> : <Starts app={app} overview={overview} />}
      <Damaged app={app} store={overview.store} />
    </section>
  );
}

function Skeleton({ app }: { readonly app: App }) {
  return (
    <section class="start start-skeleton" aria-busy="true" aria-label={startWords[app.language.value].loading}>
      {['title', 'holds', 'one', 'two', 'three'].map(part => (
        <div key={part} class={`start-bone start-bone-${part}`} />
      ))}
    </section>
  );
}

/** The cursor stands ready in the search box, unless the reader is elsewhere, follows an address, or would get a keyboard over half the screen. */
function useReadySearch(): void {
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body || location.hash.length > 1;
    if (!isElsewhere && matchMedia('(hover: hover) and (min-width: 901px)').matches) focusSearch();
  }, []);
}

function Starts({ app, overview }: { readonly app: App; readonly overview: Overview }) {
  const words = startWords[app.language.value];
  useReadySearch();
  return (
    <>
      <h2 id="start-title" class="start-title">
        {words.title}
      </h2>
      <Holds app={app} store={overview.store} />
      {overview.mostMentioned.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <h3 class="start-heading">{words.startWith}</h3>
          <ul class="start-nodes">
            {overview.mostMentioned.slice(0, MOST_OFFERED).map(node => (
              <StartNode key={node.id} app={app} node={node} />
            ))}
          </ul>
        </>
      )}
      <p class="start-hint">
        {words.searchHint}{' '}
        <button type="button" class="start-key" onClick={focusSearch} aria-label={words.search}>
          /
        </button>{' '}
        {words.searchHintAfter}
      </p>
      <StartViews app={app} />
    </>
  );
}

function Holds({ app, store }: { readonly app: App; readonly store: Overview['store'] }) {
  const language = app.language.value;
  const words = startWords[language];
  const parts = (['articles', 'entities', 'facts'] as const).map(what => [what, store[what]] as const);
  return (
    <p class="start-holds">
      {parts.map(([what, count]) => (
        <span key={what}>{words[what](formatNumber(count, language), count === 1)}</span>
      ))}
    </p>
  );
}

function StartNode({ app, node }: { readonly app: App; readonly node: ViewNode }) {
  const language = app.language.value;
  const mentions = startWords[language].mentions(formatNumber(node.mentions, language), node.mentions === 1);
  return (
    <li>
      <button type="button" class="start-node" onClick={() => void startWith(app, node.id)}>
        <TypeIcon type={node.type} size={22} />
        <span class="start-text">
          <bdi class="start-name">{node.name}</bdi>
          <span class="start-count">{mentions}</span>
        </span>
      </button>
    </li>
  );
}

/** The node in the middle, with its neighbours around it. Where the first fails, the second would say the same twice. */
async function startWith(app: App, id: string): Promise<void> {
  await app.commands.add([id], { isCentred: true });
  if (app.view.peek().places.has(id)) await app.commands.expand(id);
}

function Damaged({ app, store }: { readonly app: App; readonly store: Overview['store'] }) {
  if (store.damaged === 0) return null;
  const words = startWords[app.language.value];
  return (
    <p class="start-damaged">
      {words.damaged(store.damaged)} <code>verband status{storeOptions(store)}</code> {words.damagedNext}.
    </p>
  );
}
