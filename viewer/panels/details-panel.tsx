// The details panel: who a node is, under which names, with which facts, and where it is mentioned.
import type { DetailsAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { DetailsFacts } from './details-facts.js';
import { DetailsHeader } from './details-header.js';
import { DetailsMentions } from './details-mentions.js';
import { DetailsNames } from './details-names.js';
import { DetailsSeveral } from './details-several.js';
import { ResourceView } from './resource-view.js';
import { TimelineSparkline } from './timeline-sparkline.js';

export function DetailsPanel({ app }: { app: App }) {
  const selection = app.selection.value;
  const ids = selection.kind === 'nodes' ? selection.ids : [];
  const [id] = ids;
  return (
    <div class="details-panel" tabIndex={-1}>
      {id === undefined && <Hint app={app} />}
      {id !== undefined && ids.length === 1 && <DetailsOfNode app={app} id={id} />}
      {ids.length > 1 && <DetailsSeveral app={app} ids={ids} />}
    </div>
  );
}

function Hint({ app }: { app: App }) {
  const words = detailsWords[app.language.value];
  const isEmpty = app.view.value.places.size === 0;
  const hasFact = app.selection.value.kind !== 'none';
  return (
    <div class="evidence-empty">
      <p class="evidence-empty-title">{words.hintTitle}</p>
      <p>{isEmpty ? words.hintEmpty : hasFact ? words.hintFact : words.hint}</p>
    </div>
  );
}

/** The header stands at once, from what is on the canvas; the rest follows. */
function DetailsOfNode({ app, id }: { app: App; id: string }) {
  const words = detailsWords[app.language.value];
  const resource = app.details.value;
  const answer = resource.state === 'ready' && resource.value.node.id === id ? resource.value : undefined;
  const node = answer?.node ?? app.loaded.value.nodes.get(id);
  return (
    <>
      {node !== undefined && <DetailsHeader app={app} node={node} />}
      <ResourceView
        resource={resource.state === 'ready' && answer === undefined ? { state: 'loading' } : resource}
        loading={words.loading}
        retry={words.retry}
        onRetry={() => void app.commands.retry()}
      >
        {value => <DetailsBody key={value.node.id} app={app} answer={value} />}
      </ResourceView>
    </>
  );
}

function DetailsBody({ app, answer }: { app: App; answer: DetailsAnswer }) {
  const language = app.language.value;
  const words = detailsWords[language];
  const { timeline, undated, node } = answer;
  return (
    <>
      {(timeline.length > 0 || undated > 0) && (
        <section class="details-section">
          <h3 class="details-title">{words.timeline}</h3>
          <TimelineSparkline timeline={timeline} undated={undated} language={language} />
        </section>
      )}
      <DetailsNames app={app} names={answer.names} />
      <DetailsFacts app={app} answer={answer} />
      <DetailsMentions app={app} answer={answer} />
      <footer class="details-id">
        <span>
          {words.id} <code class="evidence-code">{node.id}</code>
        </span>
        <button
          type="button"
          class="link-button"
          aria-label={words.copyId}
          onClick={() => void app.commands.copyText(node.id, words.idCopied)}
        >
          {words.copy}
        </button>
      </footer>
    </>
  );
}
