// What the values of facets are called on the screen.
import { FactStatus } from '../../src/model/index.js';
import type { App, FacetName } from '../state/index.js';
import { filtersWords } from '../words/filters-words.js';
import { relationLabel, typeLabel } from './ontology-labels.js';

/** Types and relations as the ontology names them, statuses in words; outlets and claimants by their names. */
export function facetLabel(app: App, facet: FacetName, value: string): string {
  if (facet === 'type') return typeLabel(app, value);
  if (facet === 'relation') return relationLabel(app, value);
  if (facet === 'status') return statusLabel(app, value);
  if (value !== '') return value;
  const words = filtersWords[app.language.value];
  return facet === 'outlet' ? words.noOutlet : words.ownVoice;
}

/** A status in words; one that is not known keeps its name. */
export function statusLabel(app: App, status: string): string {
  const known = FactStatus.options.find(option => option === status);
  return known === undefined ? status : filtersWords[app.language.value].statuses[known];
}
