// No layer of the language models may read worse than before: on hand-made sentences, and where the corpora are at hand on
// their development parts as well.
import { describe, expect, it } from '@jest/globals';
import { openCorpora } from '../../src/evaluate/index.js';
import type { LayerScore } from '../../src/evaluate/layers/layer-measure.js';
import { LAYER_TABLE } from '../../src/evaluate/layers/layer-table.js';
import type { ModelLanguage } from '../../src/language/index.js';
import { listModels, loadModel } from '../../src/resources/index.js';
import { CASE_MEASURES } from './cases/measure-cases.js';
import { readCases } from './cases/read-cases.js';
import { findFalls, LANGUAGES, readScores, writeScores } from './cases/score-file.js';

const WRITE =
  'After an intended change write test/language/cases/scores.json anew: ' +
  'VERBAND_WRITE_SCORES=1 npm test -- test/language/layer-scores.test.ts --coverage=false';
const TRAIN = 'After an intended change train the layer again: its file keeps its scores.';

/** For a machine that does much else. */
const TIMEOUT_MS = 300_000;

/** Names that a header gives its scores, where the table of layers has others. */
const HEADER_NAMES: Readonly<Record<string, string>> = { 'F1 of sentences, EWT dev': 'F1, EWT dev' };

if ((process.env.VERBAND_WRITE_SCORES ?? '') !== '') writeScores();

describe('the hand-made sentences', () => {
  it.each(LANGUAGES)(
    'are 45 in %s, each with a tree of one root and no ring, and text that its words make up',
    code => {
      const { sentences, names } = readCases(code);
      expect(sentences).toHaveLength(45);
      expect(new Set(sentences.map(({ text }) => text)).size).toBe(45);
      expect(names.map(labels => labels.length)).toEqual(sentences.map(({ words }) => words.length));
      for (const { text, words } of sentences) {
        expect(
          words
            .map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form))
            .join('')
            .trimEnd(),
        ).toBe(text);
        expect(words.filter(({ head }) => head < 0).map(({ deprel }) => deprel)).toEqual(['root']);
        for (const { head } of words) expect(countSteps(words, head)).toBeLessThan(words.length);
      }
    },
  );
});

/** Steps from a word up to the root; as many as there are words where there is a ring. */
function countSteps(words: readonly { head: number }[], from: number): number {
  let steps = 0;
  for (let at = from; at >= 0 && steps < words.length; steps += 1) at = words[at]?.head ?? -1;
  return steps;
}

describe('a fall of scores', () => {
  it('is told from 0.3 points on, with both scores and what to do', () => {
    const before = { LAS: 80, UAS: 85, UPOS: 96 };
    const falls = findFalls('trees in nl', { before, now: { LAS: 79.5, UAS: 84.7 } }, 'Write it.');
    expect(falls).toEqual([
      'trees in nl, LAS: 80.00 before, 79.50 now. Write it.',
      'trees in nl, UPOS: 96.00 before, not measured now. Write it.',
    ]);
    expect(findFalls('trees in nl', { before: undefined, now: {} }, 'Write it.')).toEqual([
      'trees in nl: no score is written down. Write it.',
    ]);
  });
});

describe.each(LANGUAGES)('on hand-made sentences in %s', language => {
  it.each(Object.keys(CASE_MEASURES))(
    '%s are read no worse than before',
    layer => {
      const now = CASE_MEASURES[layer]?.(language) ?? {};
      expect(findFalls(`${layer} in ${language}`, { before: readScores()[language]?.[layer], now }, WRITE)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

/** Models whose header tells scores on a development part; none where no folder of corpora is named. */
const developed =
  (process.env.VERBAND_DATA ?? '') === ''
    ? []
    : listModels().filter(({ layer, language }) => Object.keys(headerScores(layer, language)).length > 0);

// NOTE: not skipped but absent without the corpora, which are no part of the package.
if (developed.length > 0)
  describe('on development parts', () => {
    it.each(developed)(
      '$layer in $language reads as well as its file says',
      ({ layer, language }) => {
        const before = headerScores(layer, language);
        const now = measureDevelopment(layer, language);
        expect(findFalls(`${layer} in ${language}`, { before, now }, TRAIN)).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });

function headerScores(layer: string, language: ModelLanguage): Record<string, number> {
  const { scores } = loadModel(layer, language).header;
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [HEADER_NAMES[name] ?? name, value]));
}

/** The scores of all layers that read the model. */
function measureDevelopment(layer: string, language: ModelLanguage): Record<string, number> {
  const corpora = openCorpora(undefined);
  const told = headerScores(layer, language);
  const scores = Object.entries(LAYER_TABLE)
    .filter(([name, { models }]) => name === layer || models[0] === layer)
    .flatMap(([, { measure }]): LayerScore[] => measure({ language, corpora }));
  return Object.fromEntries(scores.filter(({ name }) => name in told).map(({ name, value }) => [name, value]));
}
