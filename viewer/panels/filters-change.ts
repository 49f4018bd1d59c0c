// Acts on filters that the panel offers; each gives new filters and leaves the old ones alone.
import type { FacetName, Filters } from '../state/index.js';

/** Hides a value, or shows it again. */
export function toggleValue(filters: Filters, facet: FacetName, value: string): Filters {
  const off = new Set(filters.off[facet]);
  if (!off.delete(value)) off.add(value);
  return { ...filters, off: { ...filters.off, [facet]: off } };
}

/** Shows one value and hides all others. `values` are those that are known; what comes later is shown. */
export function showOnly(
  filters: Filters,
  facet: FacetName,
  { value, values }: { value: string; values: readonly string[] },
): Filters {
  const off = new Set(values.filter(other => other !== value));
  return { ...filters, off: { ...filters.off, [facet]: off } };
}

/** Hides facts below a confidence, 0 to 1. */
export function setLeastConfidence(filters: Filters, minConfidence: number): Filters {
  return { ...filters, minConfidence };
}

/** Limits the time; undefined shows all of it. */
export function setTime(filters: Filters, time: Filters['time']): Filters {
  const { time: _, ...rest } = filters;
  return time === undefined ? rest : { ...rest, time };
}
