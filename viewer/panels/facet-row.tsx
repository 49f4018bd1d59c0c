// The checkboxes of a facet: what a value is, how many would be seen, and "only".
import { FactStatus } from '../../src/model/index.js';
import { NodeType } from '../../src/protocol/index.js';
import type { App, FacetName } from '../state/index.js';
import { filtersWords } from '../words/filters-words.js';
import { formatNumber } from '../words/index.js';
import type { FacetRow } from './facet-rows.js';
import { StatusSample } from './facet-status-sample.js';
import { showOnly, toggleValue } from './filters-change.js';
import { TypeIcon } from './type-icon.js';

type FacetRowsProps = {
  readonly app: App;
  readonly facet: FacetName;
  readonly rows: readonly FacetRow[];
  /** All values of the facet, shown or not: what "only" turns off. */
  readonly values: readonly string[];
};

export function FacetRows({ app, facet, rows, values }: FacetRowsProps) {
  const { setFilters } = app.commands;
  const filters = app.view.value.filters;
  return (
    <ul class="filters-rows">
      {rows.map(row => (
        <Row
          key={row.value}
          app={app}
          facet={facet}
          row={row}
          onToggle={() => setFilters(toggleValue(filters, facet, row.value))}
          onOnly={() => setFilters(showOnly(filters, facet, { value: row.value, values }))}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly app: App;
  readonly facet: FacetName;
  readonly row: FacetRow;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
};

function Row({ app, facet, row, onToggle, onOnly }: RowProps) {
  const language = app.language.value;
  const words = filtersWords[language];
  const count = formatNumber(row.count, language);
  const label = row.label === '' ? words.unnamed : row.label;
  // Names keep their letters; words of ours begin with a capital here.
  const isName = (facet === 'outlet' || facet === 'claimant') && row.value !== '';
  return (
    <li class={`filters-row${row.isOn ? '' : ' filters-row-off'}`}>
      <label class="filters-choice">
        <input type="checkbox" checked={row.isOn} onChange={onToggle} />
        <Sign facet={facet} value={row.value} />
        <bdi class={isName ? 'filters-label' : 'filters-label filters-word'} title={label}>
          {label}
        </bdi>
        <span class="filters-count" title={words.wouldRemain(count)}>
          {count}
        </span>
      </label>
      <button type="button" class="filters-only" aria-label={words.onlyThis(label)} onClick={onOnly}>
        {words.only}
      </button>
    </li>
  );
}

/** A pictogram for a type, a piece of line for a status, nothing for names. */
function Sign({ facet, value }: { facet: FacetName; value: string }) {
  const type = facet === 'type' ? NodeType.options.find(option => option === value) : undefined;
  if (type !== undefined) return <TypeIcon type={type} size={18} />;
  const status = facet === 'status' ? FactStatus.options.find(option => option === value) : undefined;
  return status === undefined ? null : <StatusSample status={status} />;
}
