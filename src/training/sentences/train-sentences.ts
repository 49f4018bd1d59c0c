// Trains the splitter of English text whose sentences end without stops. Dutch has no corpus of such text.
import { joinSentences, readConllu, scoreEnds, scoreTextSpans } from '../../evaluate/index.js';
import { UsageError } from '../../failure/index.js';
import {
  GapContext,
  type Model,
  packSparse,
  SentenceModel,
  splitSentences,
  tokenise,
  WordClasses,
} from '../../language/index.js';
import type { Trainer } from '../trainer.js';
import { learnClasses } from './learn-classes.js';
import { BITS, EPOCHS, WeightLearner } from './learn-weights.js';

const TRAIN = ['ud-en-ewt', 'en_ewt-ud-train.rebuilt.conllu'] as const;
const DEV = ['ud-en-ewt', 'en_ewt-ud-dev.conllu'] as const;
/** Steps of a stored weight in one of the regression. */
const SCALE = 48;
/** In the regression's units: a little towards splitting, since half the features were absent in training. */
const THRESHOLD = -0.5;

/** @throws UsageError for Dutch; InputError when the treebank is missing */
export const trainSentences: Trainer = ({ language, corpora, log }) => {
  if (language !== 'en')
    throw new UsageError({
      code: 'no-sentence-model',
      message: `There is no trained splitter for "${language}": rules split it.`,
      next: 'Name the language en.',
    });
  const sentences = readConllu(corpora.read(...TRAIN), TRAIN.join('/'));
  const { keys, classes, verbClasses } = learnClasses(sentences);
  const { text, spans } = joinSentences(sentences);
  const tokens = tokenise(text, language);
  const ends = new Set(spans.map(span => span.end));
  const context = new GapContext(text, tokens, { classes: new WordClasses(keys, classes), verbClasses });
  const learner = new WeightLearner(
    context,
    Uint8Array.from(tokens, token => (ends.has(token.end) ? 1 : 0)),
  );
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    learner.learn(epoch);
    log(`Walk ${epoch + 1} of ${EPOCHS}.`);
  }
  const table = Int8Array.from(learner.weights, weight => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
  const arrays = { ...packSparse(table), classKeys: keys, classes };
  const settings = { bits: BITS, verbClasses, threshold: THRESHOLD * SCALE, epochs: EPOCHS };
  return withScores({ header: headerOf(settings), arrays }, readConllu(corpora.read(...DEV), DEV.join('/')));
};

function headerOf(settings: Record<string, unknown>): Model['header'] {
  return {
    format: 1,
    layer: 'sentences',
    language: 'en',
    sources: [{ name: 'UD English-EWT 2.16', licence: 'CC BY-SA 4.0', parts: [TRAIN.join('/')] }],
    licence: 'CC BY-SA 4.0',
    date: '2026-11-25',
    scores: {},
    settings,
  };
}

function withScores(model: Model, sentences: ReturnType<typeof readConllu>): Model {
  const { text, spans } = joinSentences(sentences);
  const split = splitSentences(text, tokenise(text, 'en'), new SentenceModel(model));
  const found = split.map(tokens => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }));
  const scores = {
    'F1 of sentences, EWT dev': scoreTextSpans(spans, found).f1,
    'F1 of ends, EWT dev': scoreEnds(spans, found).f1,
  };
  return { ...model, header: { ...model.header, scores } };
}
