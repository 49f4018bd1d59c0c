// Measures time expressions on the project's own tables of sentences in graph-data/gold/times.
import { Words } from '../../language/index.js';
import { readPackageFile, readPackageJson } from '../../resources/index.js';
import type { LayerMeasure } from './layer-measure.js';
import { readTimeCases, scoreTimes } from './score-times.js';

/** The right interval, also with its precision, and the very words. No corpus is read. */
export const measureTimes: LayerMeasure = ({ language }) => {
  const name = `times.${language}.tsv`;
  const words = Words.parse(readPackageJson('graph-data', 'lexicon', `words.${language}.json`));
  const cases = readTimeCases(readPackageFile('graph-data', 'gold', 'times', name), name);
  const { count, right, precise, spans } = scoreTimes(cases, words);
  const scores = [
    ['right interval', right],
    ['right interval and precision', precise],
    ['same words', spans],
  ] as const;
  return scores.map(([what, value]) => ({ layer: 'times', language, name: what, value, count }));
};
