// The trained models of a language, each built once per process.
import {
  FormLexicon,
  Lemmatiser,
  type ModelLanguage,
  NameModel,
  type ReadingModels,
  TreeModel,
} from '../language/index.js';
import { loadModel } from './load-model.js';

const built = new Map<ModelLanguage, ReadingModels>();

/** @throws InputError `missing-model-file` or `damaged-model-file` with the command that restores the file */
export function loadReadingModels(language: ModelLanguage): ReadingModels {
  const known = built.get(language);
  if (known !== undefined) return known;
  const lexicon = new FormLexicon(loadModel('lexicon', language));
  const models = {
    lexicon,
    lemmas: new Lemmatiser(loadModel('lemmas', language), language === 'nl' ? lexicon : undefined),
    names: new NameModel(loadModel('names', language)),
    trees: new TreeModel(loadModel('trees', language), lexicon),
  };
  built.set(language, models);
  return models;
}
