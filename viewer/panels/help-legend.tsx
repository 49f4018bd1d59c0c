// The legend: types with their pictograms, and the lines of statuses as the canvas draws them.
import { FactStatus } from '../../src/model/index.js';
import { NodeType } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { DASHES } from '../theme/dashes.js';
import { helpWords } from '../words/help-words.js';
import { typeLabel } from './ontology-labels.js';
import { TypeIcon } from './type-icon.js';

export function HelpLegend({ app }: { readonly app: App }) {
  const words = helpWords[app.language.value];
  return (
    <section aria-labelledby="help-legend">
      <h3 id="help-legend" class="dialog-heading">
        {words.nodes}
      </h3>
      <p class="help-meaning">{words.nodeMeaning}</p>
      <ul class="help-types">
        {NodeType.options.map(type => (
          <li key={type}>
            <TypeIcon type={type} size={20} />
            <span>{typeLabel(app, type)}</span>
          </li>
        ))}
      </ul>
      <p class="help-more">
        <span class="help-stub">{words.more}</span>
        <span>{words.moreMeaning}</span>
      </p>
      <h3 class="dialog-heading">{words.edges}</h3>
      <p class="help-meaning">{words.edgeMeaning}</p>
      <ul class="help-statuses">
        {FactStatus.options.map(status => (
          <li key={status}>
            <Line status={status} />
            <span>{words.statuses[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ status }: { readonly status: FactStatus }) {
  return (
    <svg class={`help-line help-line-${status}`} viewBox="0 0 64 12" width="64" height="12" aria-hidden="true">
      <path d="M1 6h54" stroke-dasharray={DASHES[status]} />
      <path class="help-line-head" d="M54 1.5L63 6l-9 4.5z" />
    </svg>
  );
}
