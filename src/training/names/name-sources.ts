// What the name recogniser rests on, and under which terms.
import type { Model, ModelLanguage } from '../../language/index.js';
import { NAME_CORPORA, TREEBANKS } from './build-lists.js';

type Sources = Pick<Model['header'], 'sources' | 'licence'>;

/** Corpora of the weights and of the hashed lists. */
export function nameSources(language: ModelLanguage): Sources {
  const conll = language === 'nl' ? 'CoNLL-2002 Dutch (De Morgen)' : 'CoNLL-2003 English (Reuters)';
  return {
    licence: 'CC-BY-SA-4.0; weights trained on CoNLL text that is for research, name lists as hashes only',
    sources: [
      { name: conll, licence: 'research', parts: [NAME_CORPORA[language].train.join('/')] },
      { name: 'WikiANN (Rahimi split)', licence: 'ODC-BY-1.0', parts: ['wikiann/nl', 'wikiann/en'] },
      {
        name: 'Universal Dependencies',
        licence: 'CC-BY-SA-4.0',
        parts: TREEBANKS[language].map(file => file.join('/')),
      },
      { name: 'wordfreq 3.1.1', licence: 'CC-BY-SA-4.0', parts: [`wordfreq/${language}.tsv.gz`] },
      { name: 'TaalTik/LanguageTool dutch-pos-dict 0.1', licence: 'CC-BY-3.0', parts: ['lexicon-nl/forms.tsv.gz'] },
      { name: 'PETRARCH actors (Open Event Data Alliance)', licence: 'MIT', parts: ['petrarch2'] },
      { name: 'Gazetteers of Verband', licence: 'ODbL-1.0', parts: [] },
    ],
  };
}
