// How good a trained name recogniser is on the development part of its corpus.
import { type Corpora, scoreSpans } from '../../evaluate/index.js';
import { bioLabels, type Model, NameModel } from '../../language/index.js';
import { readNameDocuments } from './name-examples.js';

/** F1 over exact spans, in percent with two decimals, named after the file. */
export function scoreNames(model: Model, corpora: Corpora, file: readonly string[]): Record<string, number> {
  const recogniser = new NameModel(model);
  const labelled = readNameDocuments(corpora, file).flatMap(document => {
    const found = recogniser.label(document.map(({ words }) => words.map(text => ({ text }))));
    return document.map(({ words, spans }, at) => ({
      gold: bioLabels(words.length, spans),
      predicted: bioLabels(words.length, found[at] ?? []),
    }));
  });
  return { [`F1, ${file.at(-1) ?? ''}`]: Math.round(scoreSpans(labelled).f1 * 100) / 100 };
}
