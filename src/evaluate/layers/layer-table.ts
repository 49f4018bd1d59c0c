// The layers that can be measured, in the order of a table: what measures each, and which models it reads.
import type { LayerMeasure } from './layer-measure.js';
import { measureLemmas } from './measure-lemmas.js';
import { measureNames } from './measure-names.js';
import { measureSentences } from './measure-sentences.js';
import { measureTimes } from './measure-times.js';
import { measureTokens } from './measure-tokens.js';
import { measureTags, measureTrees } from './measure-trees.js';

export type LayerEntry = {
  measure: LayerMeasure;
  /** Layers in the names of the model files that it reads, whose size is told: `['trees']`. */
  models: readonly string[];
};

export const LAYER_TABLE: Readonly<Record<string, LayerEntry>> = {
  sentences: { measure: measureSentences, models: ['sentences'] },
  tokens: { measure: measureTokens, models: [] },
  tags: { measure: measureTags, models: ['trees'] },
  lemmas: { measure: measureLemmas, models: ['lemmas', 'lexicon'] },
  names: { measure: measureNames, models: ['names'] },
  trees: { measure: measureTrees, models: ['trees'] },
  times: { measure: measureTimes, models: [] },
};
