// The treebanks of a language, brought to one set of features.
import { type ConlluSentence, type ConlluWord, type Corpora, readConllu } from '../../evaluate/index.js';
import type { Language } from '../../model/index.js';
import { joinHyphens } from './join-hyphens.js';

/** Longer sentences cost the square of their length and are mostly lists. */
const LONGEST = 120;
const FEATURES = /^(?:VerbForm|Tense|Number|Person|PronType|Case|Voice|Degree|Poss)=/;

/**
 * The sentences to learn from: newspaper and encyclopedia in Dutch, web, news and interviews in English. English ones with
 * hyphens come twice, the second time as the tokeniser splits them.
 */
export function readTrainingTrees(corpora: Corpora, language: Language): ConlluSentence[] {
  const parts =
    language === 'nl'
      ? [
          ['ud-nl-alpino', 'nl_alpino-cdb-train.rebuilt.conllu'],
          ['ud-nl-lassysmall', 'nl_lassysmall-ud-dev.conllu'],
        ]
      : [
          ['ud-en-ewt', 'en_ewt-ud-train.rebuilt.conllu'],
          ...corpora
            .list('ud-en-gum')
            .filter(name => name.endsWith('.conllu'))
            .map(name => ['ud-en-gum', name]),
        ];
  return parts
    .flatMap(path => readConllu(corpora.read(...path), path.join('/')))
    .flatMap(sentence => (language === 'en' ? [sentence, joinHyphens(sentence) ?? []].flat() : [sentence]))
    .filter(({ words }) => words.length <= LONGEST && words.some(word => word.head === -1));
}

/**
 * Tag and features that are learnt, as `VERB|Number=Sing|VerbForm=Fin`. Two versions of a treebank must not contradict each
 * other: what only the newer one writes (articles as pronouns, the indicative of Dutch) or what follows from the tag alone
 * is left out.
 */
export function readingOf({ upos, feats }: ConlluWord): string {
  const kept = feats.split('|').filter(feature => {
    if (!FEATURES.test(feature) || feature === 'PronType=Art' || feature === 'Degree=Pos') return false;
    return !(upos === 'PROPN' && feature.startsWith('Number'));
  });
  return [upos, ...kept].join('|');
}
