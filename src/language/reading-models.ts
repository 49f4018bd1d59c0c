// The trained models of one language, as reading uses them.
import type { FormLexicon, Lemmatiser } from './lemmas/index.js';
import type { NameModel } from './names/index.js';
import type { TreeModel } from './trees/index.js';

export type ReadingModels = {
  lexicon: FormLexicon;
  lemmas: Lemmatiser;
  names: NameModel;
  trees: TreeModel;
};
