// One step of a path: its best fact with the sentence that says so, and the others behind a button.
import type { App } from '../state/index.js';
import { formatDate } from '../words/index.js';
import { pathWords } from '../words/path-words.js';
import { relationLabel } from './ontology-labels.js';
import type { Direction, Hop, HopFact } from './path-chain.js';
import { StatusBadge } from './status-badge.js';

export function PathHop({ app, hop }: { readonly app: App; readonly hop: Hop }) {
  const words = pathWords[app.language.value];
  return (
    <div class="path-hop">
      <HopFactButton app={app} item={hop.best} />
      {hop.more.length > 0 && (
        <details class="path-more">
          <summary>{words.more(hop.more.length)}</summary>
          {hop.more.map(item => (
            <HopFactButton key={item.fact.id} app={app} item={item} />
          ))}
        </details>
      )}
    </div>
  );
}

function HopFactButton({ app, item }: { readonly app: App; readonly item: HopFact }) {
  const words = pathWords[app.language.value];
  const { fact, direction } = item;
  const relation = relationLabel(app, fact.predicate);
  return (
    <button type="button" class="path-fact" title={words.evidence} onClick={() => app.commands.openFact(fact.id)}>
      <span class="path-relation">
        <Arrow direction={direction} />
        <span class="path-relation-name">{relation}</span>
        {fact.status !== 'asserted' && <StatusBadge status={fact.status} language={app.language.value} />}
        <span class="visually-hidden">
          {words.says(item.subject.name.slice(0, 200), relation, item.object.name.slice(0, 200))}
        </span>
      </span>
      <bdi class="path-sentence">{fact.evidence}</bdi>
      <Origin app={app} fact={fact} />
    </button>
  );
}

function Origin({ app, fact }: { readonly app: App; readonly fact: HopFact['fact'] }) {
  const [outlet, ...others] = fact.outlets;
  const date = fact.lastReported === undefined ? [] : [formatDate(fact.lastReported, app.language.value)];
  const more = others.length === 0 ? '' : ` ${pathWords[app.language.value].outlets(others.length)}`;
  const parts = [...(outlet === undefined ? [] : [`${outlet}${more}`]), ...date];
  return parts.length === 0 ? null : <bdi class="path-origin">{parts.join(' · ')}</bdi>;
}

/** From who acts to what is acted on, as the chain is read downwards. */
function Arrow({ direction }: { readonly direction: Direction }) {
  return (
    <svg class="path-arrow" viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
      <path d="M6 2v16" />
      {direction !== 'up' && <path d="M2.5 14L6 18l3.5-4" />}
      {direction !== 'down' && <path d="M2.5 6L6 2l3.5 4" />}
    </svg>
  );
}
