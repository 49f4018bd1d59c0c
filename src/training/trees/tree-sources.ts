// Where a tree model comes from.

import type { ModelHeader } from '../../language/index.js';
import type { TrainContext } from '../trainer.js';

/** Treebanks with their terms, for the header of a model. */
export function treeSources({ language, corpora }: TrainContext): Pick<ModelHeader, 'sources' | 'licence'> {
  const licence = 'CC BY-SA 4.0';
  if (language === 'nl')
    return {
      licence,
      sources: [
        { name: 'UD_Dutch-Alpino 2.16', licence, parts: ['nl_alpino-cdb-train.rebuilt.conllu'] },
        { name: 'UD_Dutch-LassySmall 2.16', licence, parts: ['nl_lassysmall-ud-dev.conllu'] },
      ],
    };
  const gum = corpora.list('ud-en-gum').filter(name => name.endsWith('.conllu'));
  return {
    licence,
    sources: [
      { name: 'UD_English-EWT 2.16', licence, parts: ['en_ewt-ud-train.rebuilt.conllu'] },
      { name: 'UD_English-GUM, news and interview (Wikinews)', licence: 'CC BY 2.5', parts: gum },
    ],
  };
}
