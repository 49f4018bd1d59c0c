// The filters by name: the facets of values, confidence and time.
import type { FacetName } from './view.js';

export type FilterName = FacetName | 'confidence' | 'time';

/** In the order in which they are shown. */
export const FACET_NAMES: readonly FacetName[] = ['type', 'relation', 'status', 'outlet', 'claimant'];

export const FILTER_NAMES: readonly FilterName[] = [...FACET_NAMES, 'confidence', 'time'];
