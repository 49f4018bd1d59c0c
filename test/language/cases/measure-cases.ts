// Measures each layer of the language models on the hand-made sentences, in percent.
import {
  findWordSpans,
  isSameLemma,
  joinSentences,
  scoreAccuracy,
  scoreSpans,
  scoreTextSpans,
  scoreTreeModel,
  type TextSpan,
} from '../../../src/evaluate/index.js';
import { loadSentenceModel } from '../../../src/evaluate/layers/load-sentence-model.js';
import { contextOf, type LemmaContext, treebankLemmas } from '../../../src/evaluate/layers/measure-lemmas.js';
import { findSentenceSpans } from '../../../src/evaluate/layers/measure-sentences.js';
import { readTimeCases, scoreTimes } from '../../../src/evaluate/layers/score-times.js';
import { analyse, type ModelLanguage, tokenise, Words } from '../../../src/language/index.js';
import { loadReadingModels, readPackageFile, readPackageJson } from '../../../src/resources/index.js';
import { readCases } from './read-cases.js';

/** Scores in percent, by what was measured. */
export type CaseScores = Readonly<Record<string, number>>;

/** @throws InputError `missing-model-file` naming the model that a layer needs */
export const CASE_MEASURES: Readonly<Record<string, (language: ModelLanguage) => CaseScores>> = {
  sentences: measureSentences,
  tokens: measureTokens,
  tags: language => ({ UPOS: scoreTrees(language).UPOS }),
  lemmas: measureLemmas,
  'lemmas with given tags': measureLemmasOfGold,
  names: measureNames,
  trees: language => {
    const { UAS, LAS, subject, object } = scoreTrees(language);
    return { UAS, LAS, subject, object };
  },
  times: measureTimes,
};

/** All sentences as one text, joined by spaces; by rules alone too, which read news. */
function measureSentences(language: ModelLanguage): CaseScores {
  const { text, spans } = joinSentences(readCases(language).sentences);
  const model = loadSentenceModel(language);
  const rules = { 'F1, rules alone': scoreTextSpans(spans, findSentenceSpans(text, language)).f1 };
  if (model === undefined) return rules;
  return { F1: scoreTextSpans(spans, findSentenceSpans(text, language, model)).f1, ...rules };
}

function measureTokens(language: ModelLanguage): CaseScores {
  const gold: TextSpan[] = [];
  const found: TextSpan[] = [];
  let shift = 0;
  for (const sentence of readCases(language).sentences) {
    const moved = ({ start, end }: TextSpan): TextSpan => ({ start: start + shift, end: end + shift });
    gold.push(...(findWordSpans(sentence) ?? []).map(moved));
    found.push(...tokenise(sentence.text, language).map(moved));
    shift += sentence.text.length + 1;
  }
  return { F1: scoreTextSpans(gold, found).f1 };
}

function scoreTrees(language: ModelLanguage): ReturnType<typeof scoreTreeModel> {
  return scoreTreeModel(loadReadingModels(language).trees, readCases(language).sentences);
}

function measureLemmas(language: ModelLanguage): CaseScores {
  const trees = loadReadingModels(language).trees;
  return scoreLemmas(language, ({ forms }) => ({ forms, ...analyse(trees, forms) }));
}

function measureLemmasOfGold(language: ModelLanguage): CaseScores {
  return scoreLemmas(language, context => context);
}

function scoreLemmas(language: ModelLanguage, read: (gold: LemmaContext) => LemmaContext): CaseScores {
  const lemmatiser = loadReadingModels(language).lemmas;
  const answers = readCases(language).sentences.map(sentence => ({
    gold: sentence.words.map(({ lemma }) => lemma),
    predicted: treebankLemmas(lemmatiser, read(contextOf(sentence))),
  }));
  return { accuracy: scoreAccuracy(answers, isSameLemma).percent };
}

/** Each sentence by itself: they are no article. */
function measureNames(language: ModelLanguage): CaseScores {
  const model = loadReadingModels(language).names;
  const { sentences, names } = readCases(language);
  const labelled = sentences.map(({ words }, at) => {
    const predicted = words.map(() => 'O');
    for (const { from, to, type } of model.label([words.map(({ form }) => ({ text: form }))])[0] ?? []) {
      predicted.fill(`I-${type}`, from, to);
      predicted[from] = `B-${type}`;
    }
    return { gold: names[at] ?? [], predicted };
  });
  return { F1: scoreSpans(labelled).f1 };
}

function measureTimes(language: ModelLanguage): CaseScores {
  const name = `times.${language}.tsv`;
  const words = Words.parse(readPackageJson('graph-data', 'lexicon', `words.${language}.json`));
  const { right, precise, spans } = scoreTimes(
    readTimeCases(readPackageFile('graph-data', 'gold', 'times', name), name),
    words,
  );
  return { 'right interval': right, 'right interval and precision': precise, 'same words': spans };
}
