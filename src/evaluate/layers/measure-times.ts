// Measures time expressions on the project's own tables of sentences in graph-data/gold/times.
import { type Knowledge, readPassage } from '../../language/index.js';
import { loadKnowledge, readPackageFile } from '../../resources/index.js';
import type { LayerMeasure } from './layer-measure.js';
import { readTimeCases, scoreTimes, type TenseOf } from './score-times.js';

/**
 * The right interval, also with its precision, and the very words, with the tense that the table gives; and the right
 * interval with the tense that is read from the tree, as in an article. No corpus is read.
 */
export const measureTimes: LayerMeasure = ({ language }) => {
  const name = `times.${language}.tsv`;
  const knowledge = loadKnowledge();
  const cases = readTimeCases(readPackageFile('graph-data', 'gold', 'times', name), name);
  const { words } = knowledge[language];
  const { count, right, precise, spans } = scoreTimes(cases, words);
  const scores = [
    ['right interval, tense given', right],
    ['right interval, tense read', scoreTimes(cases, words, readTense(knowledge, language)).right],
    ['right interval and precision, tense given', precise],
    ['same words', spans],
  ] as const;
  return scores.map(([what, value]) => ({ layer: 'times', language, name: what, value, count }));
};

/** The tense of the verb above each expression. */
export function readTense(knowledge: Knowledge, language: 'nl' | 'en'): TenseOf {
  return ({ sentence }) => {
    const { sentences } = readPassage(sentence, language, knowledge);
    return start => sentences.find(one => one.start <= start && start < one.end)?.tenseAt(start);
  };
}
