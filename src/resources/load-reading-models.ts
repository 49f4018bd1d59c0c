// The trained models of a language, each built once per process and when it is first asked for.
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

/**
 * The models of a language. A property throws InputError `missing-model-file` or `damaged-model-file`, with the command that
 * restores the file, when it is first read: who reads names alone needs no trees.
 */
export function loadReadingModels(language: ModelLanguage): ReadingModels {
  const known = built.get(language) ?? new LazyModels(language);
  built.set(language, known);
  return known;
}

class LazyModels implements ReadingModels {
  private readonly parts: { -readonly [Part in keyof ReadingModels]?: ReadingModels[Part] } = {};

  constructor(private readonly language: ModelLanguage) {}

  get lexicon(): FormLexicon {
    this.parts.lexicon ??= new FormLexicon(loadModel('lexicon', this.language));
    return this.parts.lexicon;
  }

  /** The English lemmatiser was trained without a lexicon, whose rules are those of Dutch. */
  get lemmas(): Lemmatiser {
    const lexicon = this.language === 'nl' ? this.lexicon : undefined;
    this.parts.lemmas ??= new Lemmatiser(loadModel('lemmas', this.language), lexicon);
    return this.parts.lemmas;
  }

  get names(): NameModel {
    this.parts.names ??= new NameModel(loadModel('names', this.language));
    return this.parts.names;
  }

  get trees(): TreeModel {
    this.parts.trees ??= new TreeModel(loadModel('trees', this.language), this.lexicon);
    return this.parts.trees;
  }
}
