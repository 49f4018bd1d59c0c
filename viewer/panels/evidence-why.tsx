// Why a claim was made of a sentence: the construction that found it, who is meant, and how far it is trusted.
import type { EvidenceCard } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { formatConfidence } from '../words/index.js';
import { ruleInWords } from './evidence-rule.js';

export type EvidenceWhyProps = { readonly app: App; readonly card: EvidenceCard };

export function EvidenceWhy({ app, card }: EvidenceWhyProps) {
  const language = app.language.value;
  const words = evidenceWords[language];
  const { claim } = card;
  return (
    <details class="evidence-why">
      <summary>{words.why}</summary>
      <dl class="evidence-says">
        <div class="evidence-row">
          <dt>{words.found}</dt>
          <dd>
            <bdi>{ruleInWords(claim.rule, language)}</bdi>
          </dd>
        </div>
        <div class="evidence-row">
          <dt>{words.trust}</dt>
          <dd>{words.trustWhy(formatConfidence(claim.confidence, language))}</dd>
        </div>
        <div class="evidence-row">
          <dt>{words.steps}</dt>
          <dd>
            <Steps app={app} card={card} />
          </dd>
        </div>
        <div class="evidence-row">
          <dt>{words.rule}</dt>
          <dd>
            <code class="evidence-code">{claim.rule}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** The recorded steps, and where they end: the entity under its own name. */
function Steps({ app, card: { steps, subject, object } }: EvidenceWhyProps) {
  const words = evidenceWords[app.language.value];
  const explained = new Set(steps.map(({ from }) => from));
  const renamed = [subject, object].filter(
    ({ surface, name }) => surface !== '' && surface !== name && !explained.has(surface),
  );
  if (steps.length === 0 && renamed.length === 0) return <>{words.noSteps}</>;
  return (
    <ul class="evidence-steps">
      {steps.map(({ from, to, rule }) => (
        <li key={`${from} ${to} ${rule}`}>
          <bdi>{from === undefined ? words.stepFromNothing(to) : words.step(from, to)}</bdi>
          <span class="evidence-rule-name" lang="en">
            {words.timeRule(rule)}
          </span>
        </li>
      ))}
      {renamed.map(({ id, surface, name }) => (
        <li key={id}>
          <bdi>{words.standsFor(surface, name)}</bdi>
        </li>
      ))}
    </ul>
  );
}
