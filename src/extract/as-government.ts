// A capital that acts or speaks is its country: "Londen kondigde aan" is a claim of the United Kingdom.
import type { Knowledge } from '../language/index.js';
import type { MentionDraft } from '../resolve/index.js';

/** Turns the mention of a capital into one of its country, in place: all claims that share the mention follow. */
export function asGovernment(draft: MentionDraft, { gazetteer }: Knowledge): void {
  if (draft.wikidataId === undefined || !draft.labels.includes('City')) return;
  const country = gazetteer.countryWithCapital(draft.wikidataId);
  if (country?.wikidataId === undefined) return;
  draft.wikidataId = country.wikidataId;
  draft.knownAs = country.name;
  draft.type = country.type;
  draft.labels = country.labels;
  draft.method = 'capital-for-government';
}
