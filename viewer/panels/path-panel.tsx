// How two nodes are connected: up to five shortest paths, each hop with its best sentence.
import { useSignalEffect } from '@preact/signals';
import type { PathAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { pathWords } from '../words/path-words.js';
import { buildChains } from './path-chain.js';
import { PathChain } from './path-chain-card.js';
import { PathChooser } from './path-chooser.js';
import { PathEnds } from './path-ends.js';
import { type Ends, isAbout, pathMemoryOf, selectedEnds } from './path-memory.js';
import { ResourceView } from './resource-view.js';

export function PathPanel({ app }: { readonly app: App }) {
  const { start, found } = pathMemoryOf(app);
  useSignalEffect(() => {
    const ends = selectedEnds(app);
    const { value } = app.paths;
    if (ends === undefined) return;
    start.value = undefined;
    if (value.state === 'ready' && isAbout(value.value, ends)) found.value = { ...ends, answer: value.value };
  });
  const ends = selectedEnds(app);
  if (ends !== undefined) return <LivePaths app={app} ends={ends} />;
  if (found.value === undefined) return <PathChooser app={app} />;
  const forget = (): void => {
    found.value = undefined;
  };
  return (
    <section class="path" aria-label={pathWords[app.language.value].title}>
      <PathEnds app={app} ends={found.value} />
      <button type="button" class="link-button path-others" onClick={forget}>
        {pathWords[app.language.value].others}
      </button>
      <PathList app={app} answer={found.value.answer} />
    </section>
  );
}

function LivePaths({ app, ends }: { readonly app: App; readonly ends: Ends }) {
  const words = pathWords[app.language.value];
  return (
    <section class="path" aria-label={words.title}>
      <PathEnds app={app} ends={ends} />
      <ResourceView
        resource={app.paths.value}
        loading={words.searching}
        retry={words.retry}
        onRetry={() => void app.commands.retry()}
      >
        {answer => <PathList app={app} answer={answer} />}
      </ResourceView>
    </section>
  );
}

function PathList({ app, answer }: { readonly app: App; readonly answer: PathAnswer }) {
  const words = pathWords[app.language.value];
  const chains = buildChains(answer, app.overview.value?.ontology);
  if (chains.length === 0) {
    return (
      <div class="path-none">
        <p class="path-none-title">{words.none}</p>
        <p>{answer.isCut ? words.noneCut : words.noneAdvice}</p>
      </div>
    );
  }
  return (
    <>
      <p class="path-found">{words.found(chains.length)}</p>
      {answer.isCut && <p class="path-cut">{words.cut}</p>}
      <ol class="path-chains">
        {chains.map((chain, index) => (
          <PathChain key={chain.key} app={app} chain={chain} isOpen={index === 0} />
        ))}
      </ol>
    </>
  );
}
