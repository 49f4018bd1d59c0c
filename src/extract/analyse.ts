// One article through one extractor and the gate.
import type { Article } from '../model/index.js';
import type { Extractor, Outcome } from './extractor.js';
import { gate } from './gate.js';

/**
 * Analyses an article. Every claim has passed the gate; what was refused comes with its reason.
 * The same article and extractor give the same analysis on every machine.
 */
export async function analyse(article: Article, extractor: Extractor, signal?: AbortSignal): Promise<Outcome> {
  const proposal = await extractor.extract(article, signal);
  const { claims, refusals } = gate(article, proposal, extractor.ontology);
  const { entities, mentions } = proposal;
  return {
    analysis: { article: article.id, version: article.version, extractor: extractor.id, entities, mentions, claims },
    refusals,
  };
}
