// The evidence panel: a fact, and every sentence behind it.
import type { EvidenceAnswer, ViewFact } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { EvidenceCards } from './evidence-cards.js';
import { factsBetween } from './evidence-facts-between.js';
import { surestOf } from './evidence-groups.js';
import { EvidenceHeader } from './evidence-header.js';
import { EvidencePair } from './evidence-pair.js';
import { ResourceView } from './resource-view.js';

export function EvidencePanel({ app }: { app: App }) {
  const selection = app.selection.value;
  return (
    <div class="evidence-panel" tabIndex={-1}>
      {selection.kind === 'fact' && <EvidenceOfFact app={app} id={selection.id} />}
      {selection.kind === 'pair' && <EvidencePair app={app} ends={selection.ends} />}
      {(selection.kind === 'none' || selection.kind === 'nodes') && (
        <Hint app={app} hasNode={selection.kind === 'nodes'} />
      )}
    </div>
  );
}

function Hint({ app, hasNode }: { app: App; hasNode: boolean }) {
  const words = evidenceWords[app.language.value];
  return (
    <div class="evidence-empty">
      <p class="evidence-empty-title">{words.hintTitle}</p>
      <p>{words.hint}</p>
      {hasNode && <p>{words.hintNode}</p>}
    </div>
  );
}

/** The header stands at once, from what is on the canvas; the sentences follow. */
function EvidenceOfFact({ app, id }: { app: App; id: string }) {
  const words = evidenceWords[app.language.value];
  const resource = app.evidence.value;
  const answer = resource.state === 'ready' && resource.value.fact.id === id ? resource.value : undefined;
  const fact = answer?.fact ?? app.loaded.value.facts.get(id);
  return (
    <>
      {fact !== undefined && <AllBetween app={app} fact={fact} />}
      {fact !== undefined && <Header app={app} fact={fact} answer={answer} />}
      <ResourceView
        resource={resource.state === 'ready' && answer === undefined ? { state: 'loading' } : resource}
        loading={words.loading}
        retry={words.retry}
        onRetry={() => void app.commands.retry()}
      >
        {value => <EvidenceCards key={value.fact.id} app={app} answer={value} />}
      </ResourceView>
    </>
  );
}

function Header({ app, fact, answer }: { app: App; fact: ViewFact; answer: EvidenceAnswer | undefined }) {
  const { nodes } = app.loaded.value;
  return (
    <EvidenceHeader
      app={app}
      fact={fact}
      subject={answer?.subject ?? nodes.get(fact.subject)}
      object={answer?.object ?? nodes.get(fact.object)}
      surest={answer && surestOf(answer.cards)}
    />
  );
}

/** The way back to the other facts of a bundle. */
function AllBetween({ app, fact }: { app: App; fact: ViewFact }) {
  const words = evidenceWords[app.language.value];
  const ends = [fact.subject, fact.object] as const;
  const count = factsBetween(app.loaded.value.facts.values(), ends).length;
  if (count < 2) return null;
  return (
    <button
      type="button"
      class="link-button evidence-all-between"
      onClick={() => app.commands.select({ kind: 'pair', ends })}
    >
      <span aria-hidden="true">‹ </span>
      {words.allBetween(count)}
    </button>
  );
}
