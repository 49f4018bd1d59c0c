// Scores lemmas on the development part of a treebank: with the treebank's tags and trees, and with predicted ones.
import { analyse, joinParticles, type Lemmatiser } from '../../language/index.js';
import { loadReadingModels } from '../../resources/index.js';
import type { ConlluSentence } from '../corpora/index.js';
import { isSameLemma, scoreAccuracy } from './accuracy.js';
import type { LayerMeasure } from './layer-measure.js';
import { readDevelopmentTrees } from './measure-trees.js';

/** What lemmas are made from, one entry a word. */
export type LemmaContext = {
  forms: readonly string[];
  tags: readonly string[];
  features: readonly string[];
  heads: ArrayLike<number>;
  relations: readonly string[];
};

/**
 * Lemmas as a treebank has them: compounds as the lemmas of their parts in one, verbs joined with the particle that the
 * tree hangs on them. A particle with words of its own below it belongs to a fixed expression and is not joined.
 */
export function treebankLemmas(lemmatiser: Lemmatiser, context: LemmaContext): string[] {
  const { forms, tags, features } = context;
  const lemmas = forms.map((form, at) => lemmatiser.lemmaParts(form, tags[at] ?? '', features[at] ?? '').join(''));
  return joinParticles(lemmatiser, lemmas, context);
}

/** The context that a treebank gives. */
export function contextOf({ words }: ConlluSentence): LemmaContext {
  return {
    forms: words.map(({ form }) => form),
    tags: words.map(({ upos }) => upos),
    features: words.map(({ feats }) => feats),
    heads: words.map(({ head }) => head),
    relations: words.map(({ deprel }) => deprel),
  };
}

/** Share of right lemmas, capitals and `_` left out of account. */
export const measureLemmas: LayerMeasure = ({ language, corpora }) => {
  const sentences = readDevelopmentTrees(corpora, language);
  const { trees, lemmas: lemmatiser } = loadReadingModels(language);
  const predict = (sentence: ConlluSentence): LemmaContext => {
    const forms = sentence.words.map(({ form }) => form);
    return { forms, ...analyse(trees, forms) };
  };
  return (['predicted', 'given'] as const).map(tags => {
    const answers = sentences.map(sentence => ({
      gold: sentence.words.map(({ lemma }) => lemma),
      predicted: treebankLemmas(lemmatiser, tags === 'given' ? contextOf(sentence) : predict(sentence)),
    }));
    const { percent, count } = scoreAccuracy(answers, isSameLemma);
    return { layer: 'lemmas', language, name: `accuracy, tags and trees ${tags}`, value: percent, count };
  });
};
