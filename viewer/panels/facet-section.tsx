// One facet: its values with what would remain of each, a box to find one in many, and a way back.
import { useId, useState } from 'preact/hooks';
import type { App, FacetName } from '../state/index.js';
import { filtersWords } from '../words/filters-words.js';
import { formatNumber } from '../words/index.js';
import { facetLabel } from './facet-label.js';
import { FacetRows } from './facet-row.js';
import { cutRows, findRows, MOST_ROWS } from './facet-rows.js';
import { FiltersHead } from './filters-head.js';

/** A section of checkboxes; nothing where the canvas has no value of the facet. */
export function FacetSection({ app, facet }: { app: App; facet: FacetName }) {
  const [query, setQuery] = useState('');
  const [isAll, setAll] = useState(false);
  const titleId = useId();
  const language = app.language.value;
  const words = filtersWords[language];
  const rows = app.facets.value[facet].map(value => ({ ...value, label: facetLabel(app, facet, value.value) }));
  if (rows.length === 0) return null;
  const isLong = rows.length > MOST_ROWS;
  const found = isLong ? findRows(rows, query) : rows;
  const shown = cutRows(found, isAll || query.trim() !== '');
  const name = words.facets[facet];
  return (
    <section class="filters-section" aria-labelledby={titleId}>
      <FiltersHead
        titleId={titleId}
        title={name}
        resetLabel={words.allOf(name)}
        reset={words.all}
        onReset={rows.some(row => !row.isOn) ? () => app.commands.resetFilters(facet) : undefined}
      />
      {isLong && (
        <input
          type="search"
          class="filters-find"
          value={query}
          placeholder={words.find[facet]}
          aria-label={words.find[facet]}
          onInput={event => setQuery(event.currentTarget.value)}
        />
      )}
      <FacetRows app={app} facet={facet} rows={shown} values={rows.map(row => row.value)} />
      {found.length === 0 && <p class="filters-none">{words.noneFound(query)}</p>}
      {isLong && query.trim() === '' && (
        <button type="button" class="filters-more" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.showFewer : words.showAll(formatNumber(rows.length, language))}
        </button>
      )}
    </section>
  );
}
