// What measuring a layer of the language models gives.
import type { ModelLanguage } from '../../language/index.js';
import type { Corpora } from '../corpora/index.js';

export type LayerScore = {
  /** `names`, `trees`: the layer on the command line. */
  layer: string;
  language: ModelLanguage;
  /** What was measured, on what: `F1, testa`. */
  name: string;
  /** In percent. */
  value: number;
  /** How many words, names or sentences the value rests on. */
  count: number;
};

/** Measures a layer on the development part of its corpora. @throws InputError naming a corpus or model that is missing. */
export type LayerMeasure = (context: { language: ModelLanguage; corpora: Corpora }) => LayerScore[];
