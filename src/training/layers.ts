// The layers that can be trained: which program trains each, from what code, dated when.
import type { Trainer } from './trainer.js';

export type LayerRecipe = {
  /** Imports the trainer when it is needed: `async () => (await import('./names/train-names.js')).trainNames`. */
  load: () => Promise<Trainer>;
  /**
   * Day on which the recipe was last changed on purpose, `2026-11-25`. It goes into the model in place of the day of the
   * run, which would make every run another file.
   */
  date: string;
  /** Folders below src whose code makes the model what it is: their mark goes into the model. */
  code: readonly string[];
};

/** What every trainer uses. */
const COMMON_CODE = ['training/neural', 'language/neural'];

const DATE = '2026-11-25';

export const LAYERS: Readonly<Record<string, LayerRecipe>> = {
  lexicon: {
    load: async () => (await import('./lemmas/train-lexicon.js')).trainLexicon,
    date: DATE,
    code: codeOfLayer('lemmas'),
  },
  lemmas: {
    load: async () => (await import('./lemmas/train-lemmas.js')).trainLemmas,
    date: DATE,
    code: codeOfLayer('lemmas'),
  },
  names: {
    load: async () => (await import('./names/train-names.js')).trainNames,
    date: DATE,
    code: codeOfLayer('names'),
  },
  sentences: {
    load: async () => (await import('./sentences/train-sentences.js')).trainSentences,
    date: DATE,
    code: codeOfLayer('sentences', 'language/tokens'),
  },
  trees: {
    load: async () => (await import('./trees/train-trees.js')).trainTrees,
    date: DATE,
    code: codeOfLayer('trees'),
  },
};

/** The code of a layer that lies in folders of its own name, and what all share. */
export function codeOfLayer(layer: string, ...more: string[]): readonly string[] {
  return [`training/${layer}`, `language/${layer}`, ...COMMON_CODE, ...more];
}
