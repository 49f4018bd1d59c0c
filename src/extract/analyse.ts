// One article through one extractor and the gate.
import { Analysis, type Article } from '../model/index.js';
import type { Extractor, Outcome } from './extractor.js';
import { gate } from './gate.js';

/**
 * Analyses an article. Every claim has passed the gate; what was refused comes with its reason.
 * The same article and extractor give the same analysis on every machine.
 */
export async function analyse(article: Article, extractor: Extractor, signal?: AbortSignal): Promise<Outcome> {
  const proposal = await extractor.extract(article, signal);
  const { refusals, ...kept } = gate(article, proposal, extractor.ontology);
  // What a store cannot read back must not reach one, whatever an extractor or the gate lets through.
  const analysis = Analysis.parse({
    article: article.id,
    version: article.version,
    extractor: extractor.id,
    ...kept,
  });
  return { analysis, refusals };
}
