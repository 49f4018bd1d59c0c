// The facts between two nodes: what a bundle on the canvas is made of.
import type { ViewFact } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatDate } from '../words/index.js';
import { factsBetween } from './evidence-facts-between.js';
import { relationLabel } from './ontology-labels.js';
import { StatusMark } from './status-badge.js';
import { TypeIcon } from './type-icon.js';

export type EvidencePairProps = { readonly app: App; readonly ends: readonly [string, string] };

export function EvidencePair({ app, ends }: EvidencePairProps) {
  const words = evidenceWords[app.language.value];
  const facts = factsBetween(app.loaded.value.facts.values(), ends);
  const seen = new Set(app.visible.value.facts.map(({ id }) => id));
  if (facts.length === 0) return <p class="evidence-hint">{words.pairNone}</p>;
  return (
    <section class="evidence-pair">
      <h2 class="evidence-pair-title">
        {words.pairTitle(facts.length)} <End app={app} id={ends[0]} /> {words.and} <End app={app} id={ends[1]} />
      </h2>
      <p class="evidence-hint">{words.pairHint}</p>
      <ul class="evidence-pair-facts">
        {facts.map(fact => (
          <li key={fact.id}>
            <PairFact app={app} fact={fact} isSeen={seen.has(fact.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function End({ app, id }: { app: App; id: string }) {
  const node = app.loaded.value.nodes.get(id);
  return (
    <button type="button" class="evidence-end" onClick={() => void app.commands.openNode(id)}>
      <TypeIcon type={node?.type ?? 'Literal'} size={18} />
      <bdi class="evidence-end-name">{node?.name ?? id}</bdi>
    </button>
  );
}

function PairFact({ app, fact, isSeen }: { app: App; fact: ViewFact; isSeen: boolean }) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const nameOf = (id: string): string => app.loaded.value.nodes.get(id)?.name ?? id;
  return (
    <button type="button" class="evidence-pair-fact" onClick={() => app.commands.openFact(fact.id)}>
      <StatusMark status={fact.status} language={language} />
      <span class="evidence-pair-what">
        <bdi class="evidence-pair-end">{nameOf(fact.subject)}</bdi> <b>{relationLabel(app, fact.predicate)}</b>{' '}
        <bdi class="evidence-pair-end">{fact.literal ?? nameOf(fact.object)}</bdi>
        {!isSeen && <span class="evidence-pair-hidden"> ({words.hiddenFact})</span>}
      </span>
      <span class="evidence-pair-date">
        {fact.lastReported !== undefined && formatDate(fact.lastReported, language)}
      </span>
    </button>
  );
}
