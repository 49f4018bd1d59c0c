// Filters: what is hidden by type, relation, status, outlet, claimant and confidence. Time has its own strip.
import type { App, FacetName } from '../state/index.js';
import { filtersWords } from '../words/filters-words.js';
import { ConfidenceFilter } from './confidence-filter.js';
import { FacetSection } from './facet-section.js';

const FACETS: readonly FacetName[] = ['type', 'relation', 'status', 'outlet', 'claimant'];

/** All filters but that of time. They hide and never delete, and nothing moves by them. */
export function FiltersPanel({ app }: { app: App }) {
  const words = filtersWords[app.language.value];
  if (app.view.value.places.size === 0) return <p class="filters-empty">{words.empty}</p>;
  const isHiding = app.facets.value.hiding.length > 0;
  return (
    <div class="filters">
      {FACETS.map(facet => (
        <FacetSection key={facet} app={app} facet={facet} />
      ))}
      {app.facets.value.confidence.some(count => count > 0) || app.view.value.filters.minConfidence > 0 ? (
        <ConfidenceFilter app={app} />
      ) : null}
      {isHiding && (
        <button type="button" class="filters-reset-all" onClick={() => app.commands.resetFilters()}>
          {words.resetEverything}
        </button>
      )}
    </div>
  );
}
