// Measures the name recogniser: exact spans against the development parts of the CoNLL corpora.
import { bioLabels, NameModel } from '../../language/index.js';
import { loadModel } from '../../resources/index.js';
import { type BioSentence, readBio } from '../corpora/index.js';
import type { LayerMeasure } from './layer-measure.js';
import { scoreSpans } from './span-score.js';

const DEVELOPMENT = { nl: ['conll2002-nl', 'ned.testa'], en: ['conll2003-en', 'eng.testa'] } as const;

/** F1 over exact spans with their types, as conlleval counts; in all and by type. */
export const measureNames: LayerMeasure = ({ language, corpora }) => {
  const file = DEVELOPMENT[language];
  const model = new NameModel(loadModel('names', language));
  const labelled = groupByDocument(readBio(corpora.read(...file), file.join('/'))).flatMap(sentences => {
    const found = model.label(sentences.map(({ words }) => words.map(({ form }) => ({ text: form }))));
    return sentences.map(({ words }, at) => ({
      gold: words.map(({ label }) => label),
      predicted: bioLabels(words.length, found[at] ?? []),
    }));
  });
  const { types, ...all } = scoreSpans(labelled);
  const base = { layer: 'names', language };
  const [, part = ''] = file;
  return [
    { ...base, name: `F1, ${part}`, value: all.f1, count: all.gold },
    ...Object.entries(types).map(([type, { f1, gold }]) => ({
      ...base,
      name: `F1 ${type}, ${part}`,
      value: f1,
      count: gold,
    })),
  ];
};

function groupByDocument(sentences: readonly BioSentence[]): BioSentence[][] {
  const documents = new Map<number, BioSentence[]>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document) ?? [];
    documents.set(sentence.document, document);
    document.push(sentence);
  }
  return [...documents.values()];
}
