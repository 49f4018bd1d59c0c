// Scores the splitting of running text: sentences of a treebank, joined by single spaces, found again.
import { type SentenceModel, splitSentences, tokenise } from '../../language/index.js';
import { type Corpora, readConllu } from '../corpora/index.js';
import { type JoinedText, joinSentences, type TextSpan } from './joined-text.js';
import type { LayerMeasure, LayerScore } from './layer-measure.js';
import { loadSentenceModel } from './load-sentence-model.js';
import { scoreEnds, scoreTextSpans } from './score-text-spans.js';

/** Texts to measure on, by the name that they have in the table; the first is the one that goals are set for. */
const TEXTS = {
  nl: [
    ['Alpino dev', 'ud-nl-alpino', /^nl_alpino-ud-dev\.conllu$/],
    ['LassySmall dev', 'ud-nl-lassysmall', /^nl_lassysmall-ud-dev\.conllu$/],
  ],
  en: [
    ['EWT dev', 'ud-en-ewt', /^en_ewt-ud-dev\.conllu$/],
    ['GUM news', 'ud-en-gum', /^GUM_news_.*\.conllu$/],
    ['GUM interviews', 'ud-en-gum', /^GUM_interview_.*\.conllu$/],
  ],
} as const;

/** The sentences that are found in a text, as offsets. */
export function findSentenceSpans(text: string, language: 'nl' | 'en', model?: SentenceModel): TextSpan[] {
  return splitSentences(text, tokenise(text, language), model).map(tokens => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  }));
}

function readText(corpora: Corpora, folder: string, files: RegExp): JoinedText {
  const names = corpora.list(folder).filter(name => files.test(name));
  return joinSentences(names.flatMap(name => readConllu(corpora.read(folder, name), `${folder}/${name}`)));
}

/**
 * F1 of whole sentences (both ends right), and of ends alone. With the trained splitter, where a language has one, and by
 * rules alone: news has stops, and there rules are surer.
 */
export const measureSentences: LayerMeasure = ({ language, corpora }) => {
  const model = loadSentenceModel(language);
  return TEXTS[language].flatMap(([name, folder, files]): LayerScore[] => {
    const { text, spans } = readText(corpora, folder, files);
    const score = (found: readonly TextSpan[], how: string): LayerScore[] => {
      const of = (what: string, value: number): LayerScore => ({
        layer: 'sentences',
        language,
        name: `${what}, ${name}${how}`,
        value,
        count: spans.length,
      });
      const ends = scoreEnds(spans, found);
      return [
        of('F1', scoreTextSpans(spans, found).f1),
        of('F1 of ends', ends.f1),
        of('precision of ends', ends.precision),
      ];
    };
    const rules = findSentenceSpans(text, language);
    if (model === undefined) return score(rules, '');
    return [...score(findSentenceSpans(text, language, model), ''), ...score(rules, ', rules alone')];
  });
};
