// How well a model that was just trained reads the development part of its treebank.
import { readDevelopmentTrees, scoreTreeModel } from '../../evaluate/index.js';
import { type FormLexicon, type Model, TreeModel } from '../../language/index.js';
import type { TrainContext } from '../trainer.js';

export function scoreDevelopment(
  model: Model,
  lexicon: FormLexicon,
  { language, corpora, log }: TrainContext,
): Record<string, number> {
  const scores = scoreTreeModel(new TreeModel(model, lexicon), readDevelopmentTrees(corpora, language));
  log(
    Object.entries(scores)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(', '),
  );
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(2))]));
}
