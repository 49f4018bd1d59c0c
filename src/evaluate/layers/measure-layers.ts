// Measures layers one after the other: scores, the time that it took, the size of what is shipped.

import { describeFailure, Failure, type FailureDescription } from '../../failure/index.js';
import type { ModelLanguage } from '../../language/index.js';
import type { ModelFile } from '../../resources/index.js';
import type { Corpora } from '../corpora/index.js';
import type { LayerScore } from './layer-measure.js';
import type { LayerEntry } from './layer-table.js';

export type LayerResult = {
  layer: string;
  language: ModelLanguage;
  scores: readonly LayerScore[];
  /** Reading of corpora and model included. */
  seconds: number;
  /** Of the compressed model files; 0 for a layer without one. */
  bytes: number;
};

export type LayerRun = {
  results: LayerResult[];
  failures: { layer: string; language: ModelLanguage; failure: FailureDescription }[];
};

export type LayerTask = {
  table: Readonly<Record<string, LayerEntry>>;
  layers: readonly string[];
  languages: readonly ModelLanguage[];
  corpora: Corpora;
  /** The model files that there are. */
  models: readonly ModelFile[];
  /** Milliseconds since any moment. */
  now: () => number;
};

/** Measures each layer in each language. One that cannot be measured is reported, and the rest goes on. */
export function measureLayers({ table, layers, languages, corpora, models, now }: LayerTask): LayerRun {
  const run: LayerRun = { results: [], failures: [] };
  for (const layer of layers)
    for (const language of languages) {
      const entry = table[layer];
      if (entry === undefined) continue;
      const started = now();
      try {
        const scores = entry.measure({ language, corpora });
        const files = models.filter(file => file.language === language && entry.models.includes(file.layer));
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
        run.results.push({ layer, language, scores, seconds: (now() - started) / 1000, bytes });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        run.failures.push({ layer, language, failure: describeFailure(error) });
      }
    }
  return run;
}
