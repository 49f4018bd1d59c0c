// The trained models of one language, as reading uses them.
import type { FormLexicon, Lemmatiser } from './lemmas/index.js';
import type { NameModel } from './names/index.js';
import type { TreeModel } from './trees/index.js';

export type ReadingModels = {
  readonly lexicon: FormLexicon;
  readonly lemmas: Lemmatiser;
  readonly names: NameModel;
  readonly trees: TreeModel;
};
