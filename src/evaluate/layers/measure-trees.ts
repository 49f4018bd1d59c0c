// Scores tags and trees on the development part of a treebank: words as the treebank splits them, tags as predicted.
import { analyse, type TreeModel } from '../../language/index.js';
import { loadReadingModels } from '../../resources/index.js';
import { type ConlluSentence, type Corpora, readConllu } from '../corpora/index.js';
import { scoreAccuracy } from './accuracy.js';
import type { LayerMeasure, LayerScore } from './layer-measure.js';
import { scoreTrees } from './tree-score.js';

const DEVELOPMENT = {
  nl: ['ud-nl-alpino', 'nl_alpino-ud-dev.conllu'],
  en: ['ud-en-ewt', 'en_ewt-ud-dev.conllu'],
} as const;

/** Sentences to measure on; nothing learns from them. @throws InputError naming the file that is missing */
export function readDevelopmentTrees(corpora: Corpora, language: 'nl' | 'en'): ConlluSentence[] {
  const path = DEVELOPMENT[language];
  return readConllu(corpora.read(...path), path.join('/'));
}

export type TreeModelScores = { UPOS: number; UAS: number; LAS: number; subject: number; object: number };

/** Scores in percent. */
export function scoreTreeModel(model: TreeModel, sentences: readonly ConlluSentence[]): TreeModelScores {
  const read = sentences.map(({ words }) => {
    const analysis = analyse(
      model,
      words.map(word => word.form),
    );
    const predicted = words.map((_, i) => ({ head: analysis.heads[i] ?? -1, deprel: analysis.relations[i] ?? '' }));
    return { words, predicted, tags: analysis.tags };
  });
  const tags = scoreAccuracy(
    read.map(({ words, tags: predicted }) => ({ gold: words.map(word => word.upos), predicted })),
  );
  const trees = scoreTrees(read.map(({ words, predicted }) => ({ gold: words, predicted })));
  return {
    UPOS: tags.percent,
    UAS: trees.uas,
    LAS: trees.las,
    subject: trees.subject.f1,
    object: trees.object.f1,
  };
}

const measure =
  (layer: 'tags' | 'trees', names: readonly (keyof TreeModelScores)[]): LayerMeasure =>
  ({ language, corpora }): LayerScore[] => {
    const sentences = readDevelopmentTrees(corpora, language);
    const scores = scoreTreeModel(loadReadingModels(language).trees, sentences);
    const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
    return names.map(name => ({ layer, language, name, value: scores[name], count }));
  };

export const measureTags: LayerMeasure = measure('tags', ['UPOS']);
export const measureTrees: LayerMeasure = measure('trees', ['UAS', 'LAS', 'subject', 'object']);
