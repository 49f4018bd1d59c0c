// The facts of a node by relation, each a way to its sentences.
import type { DetailsAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatDate, formatNumber } from '../words/index.js';
import { type DetailsFact, type FactGroup, groupFacts } from './details-groups.js';
import { DetailsMore } from './details-more.js';
import { StatusMark } from './status-badge.js';
import { TypeIcon } from './type-icon.js';

const FIRST_FACTS = 6;

export function DetailsFacts({ app, answer }: { app: App; answer: DetailsAnswer }) {
  const language = app.language.value;
  const words = detailsWords[language];
  const groups = groupFacts(answer.facts, {
    node: answer.node.id,
    nodes: new Map([...app.loaded.value.nodes, ...answer.others.map(node => [node.id, node] as const)]),
    ontology: app.overview.value?.ontology,
    language,
  });
  const left = answer.factsLeftOut;
  return (
    <section class="details-section">
      <h3 class="details-title">
        {words.facts} <span class="details-count">{formatNumber(answer.facts.length + left, language)}</span>
      </h3>
      {groups.length === 0 && <p class="details-quiet">{words.noFacts}</p>}
      {groups.map(group => (
        <Group key={group.key} app={app} group={group} />
      ))}
      {left > 0 && <p class="details-quiet">{words.factsLeftOut(formatNumber(left, language), left === 1)}</p>}
    </section>
  );
}

function Group({ app, group }: { app: App; group: FactGroup }) {
  const language = app.language.value;
  return (
    <div class="details-group">
      <h4 class="details-relation">
        {group.label} <span class="details-count">{formatNumber(group.facts.length, language)}</span>
      </h4>
      <DetailsMore
        items={group.facts}
        first={FIRST_FACTS}
        keyOf={({ fact }) => fact.id}
        language={language}
        className="details-facts"
      >
        {item => <FactButton app={app} item={item} />}
      </DetailsMore>
    </div>
  );
}

function FactButton({ app, item: { fact, name, type } }: { app: App; item: DetailsFact }) {
  const language = app.language.value;
  return (
    <button type="button" class="details-fact" onClick={() => app.commands.openFact(fact.id)}>
      <TypeIcon type={type} size={16} />
      <bdi class="details-fact-name">{name}</bdi>
      <StatusMark status={fact.status} language={language} />
      <span class="details-date">{fact.lastReported !== undefined && formatDate(fact.lastReported, language)}</span>
    </button>
  );
}
