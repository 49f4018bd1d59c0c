// The fact above its sentences: who, what, whom; how sure, how often, since when.
import type { ComponentChildren } from 'preact';
import type { EvidenceCard, ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatConfidence, formatNumber } from '../words/index.js';
import { formatSpan } from './evidence-dates.js';
import { placeOfFact } from './evidence-place.js';
import { PlaceNote } from './evidence-place-note.js';
import { EvidencePolicy } from './evidence-policy.js';
import { ruleInWords } from './evidence-rule.js';
import { relationLabel, typeLabel } from './ontology-labels.js';
import { StatusBadge } from './status-badge.js';
import { TypeIcon } from './type-icon.js';

export type EvidenceHeaderProps = {
  readonly app: App;
  readonly fact: ViewFact;
  readonly subject: ViewNode | undefined;
  readonly object: ViewNode | undefined;
  /** The card that the confidence comes from; absent until it is known. */
  readonly surest: EvidenceCard | undefined;
};

export function EvidenceHeader({ app, fact, subject, object, surest }: EvidenceHeaderProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  return (
    <header class="evidence-header">
      <h2 class="evidence-fact">
        <End app={app} id={fact.subject} node={subject} />
        <span class="evidence-relation">
          <span class="evidence-relation-word">{relationLabel(app, fact.predicate)}</span>
          <svg class="evidence-relation-arrow" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M2 8h11M9.5 4.5 13 8l-3.5 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </span>
        <End app={app} id={fact.object} node={object} name={fact.literal} />
      </h2>
      <p class="evidence-measures">
        <StatusBadge status={fact.status} language={language} />
        <span>{words.counts(fact.articles, fact.origins)}</span>
      </p>
      <PlaceNote app={app} place={placeOfFact(app, fact)} words={words} onAdd={() => void addFact(app, fact)} />
      <FactRows app={app} fact={fact} surest={surest} />
      <EvidencePolicy language={language} />
    </header>
  );
}

/** Adding selects a node; whoever reads a fact wants to go on reading it. */
async function addFact(app: App, fact: ViewFact): Promise<void> {
  await app.commands.add([fact.subject, fact.object]);
  app.commands.openFact(fact.id);
}

type EndProps = {
  readonly app: App;
  readonly id: string;
  readonly node: ViewNode | undefined;
  name?: string | undefined;
};

/** An end of the fact; it opens the node. */
function End({ app, id, node, name }: EndProps) {
  const type = node?.type ?? 'Literal';
  return (
    <button type="button" class="evidence-end" onClick={() => void app.commands.openNode(id)}>
      <TypeIcon type={type} size={20} />
      <bdi class="evidence-end-name">{node?.name ?? name ?? id}</bdi>
      <span class="visually-hidden">, {typeLabel(app, type)}</span>
    </button>
  );
}

function FactRows({ app, fact, surest }: Pick<EvidenceHeaderProps, 'app' | 'fact' | 'surest'>) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const kind = app.overview.value?.ontology.predicates.find(({ name }) => name === fact.predicate)?.kind;
  const { quantity } = fact;
  const value = formatConfidence(fact.confidence, language);
  return (
    <dl class="evidence-says">
      <FactRow name={words.reported}>{formatSpan(fact.firstReported, fact.lastReported, language)}</FactRow>
      <FactRow name={kind === 'state' ? words.valid : words.happened}>
        {formatSpan(fact.validFrom, fact.validTo, language)}
      </FactRow>
      <FactRow name={words.quantity}>
        {quantity &&
          `${words.comparator[quantity.comparator]} ${formatNumber(quantity.value, language)} ${quantity.unit}`.trim()}
      </FactRow>
      <FactRow name={words.role}>{fact.role}</FactRow>
      <FactRow name={words.deniedBy}>{fact.deniedBy.length === 0 ? undefined : fact.deniedBy.join(', ')}</FactRow>
      <FactRow name={words.trust}>
        {surest === undefined ? value : `${value}, ${ruleInWords(surest.claim.rule, language)}`}
      </FactRow>
      {fact.ended && <FactRow name={words.endedName}>{words.ended}</FactRow>}
    </dl>
  );
}

/** Nothing where there is nothing to say. */
function FactRow({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === undefined || children === '') return null;
  return (
    <div class="evidence-row">
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
