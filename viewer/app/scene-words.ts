// The words on the canvas: relations by the ontology, and the two phrases that the scene itself needs.
import type { Ontology } from '../../src/protocol/index.js';
import type { Language } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';

/** Names relations in the language of the screen; one that the ontology lacks keeps its name. */
export function sceneWords(ontology: Ontology | undefined, language: Language) {
  const labels = new Map(ontology?.predicates.map(({ name, label }) => [name, label[language]]));
  const words = shellWords[language];
  return {
    relation: (predicate: string): string => labels.get(predicate) ?? predicate.toLowerCase().replaceAll('_', ' '),
    bundle: words.relations,
    more: words.moreStub,
  };
}
