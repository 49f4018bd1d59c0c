// Acts on filters. An act that changes nothing returns the same view.
import { FACET_NAMES, type FilterName } from './filter-names.js';
import { type Filters, NO_FILTERS, type View } from './view.js';

/** Filters that hide nothing at all, not even what `NO_FILTERS` leaves off until it is asked for. */
export const SHOW_ALL: Filters = {
  ...NO_FILTERS,
  off: { type: new Set(), relation: new Set(), status: new Set(), outlet: new Set(), claimant: new Set() },
};

export function setFilters(view: View, filters: Filters): View {
  return areSameFilters(view.filters, filters) ? view : { ...view, filters };
}

/**
 * Makes a filter hide nothing, or all of them when none is named: whatever is "hidden by filters" comes back, be it off
 * by the analyst's choice or from the start.
 */
export function resetFilters(view: View, filter?: FilterName): View {
  if (filter === undefined) return setFilters(view, SHOW_ALL);
  const { time, ...rest } = view.filters;
  if (filter === 'time') return setFilters(view, rest);
  const kept = time === undefined ? rest : { ...rest, time };
  if (filter === 'confidence') return setFilters(view, { ...kept, minConfidence: 0 });
  return setFilters(view, { ...kept, off: { ...kept.off, [filter]: new Set<string>() } });
}

/** Whether two filters let the same pass. */
export function areSameFilters(a: Filters, b: Filters): boolean {
  return (
    a.minConfidence === b.minConfidence &&
    a.time?.from === b.time?.from &&
    a.time?.to === b.time?.to &&
    a.timeOf === b.timeOf &&
    a.keepsUndated === b.keepsUndated &&
    FACET_NAMES.every(facet => areSameSets(a.off[facet], b.off[facet]))
  );
}

/** Whether two sets hold the same. */
export function areSameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(value => b.has(value));
}
