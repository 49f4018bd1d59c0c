// Types and relations in the language of the screen.
import type { Ontology } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { expandWords } from '../words/expand-words.js';

/** `person`; a type that the ontology lacks keeps its name, words that stand for no entity are `text`. */
export function typeLabel(app: App, type: string): string {
  const language = app.language.value;
  const known = app.overview.value?.ontology.types.find(({ name }) => name === type);
  if (known !== undefined) return known.label[language];
  return type === 'Literal' ? expandWords[language].literal : type;
}

/** `captures`; a relation that the ontology lacks keeps its name in plain letters. */
export function relationLabel(app: App, predicate: string): string {
  const known = findPredicate(app.overview.value?.ontology, predicate);
  return known?.label[app.language.value] ?? predicate.toLowerCase().replaceAll('_', ' ');
}

/** Whether a relation says the same in both directions. */
export function isSymmetric(ontology: Ontology | undefined, predicate: string): boolean {
  return findPredicate(ontology, predicate)?.symmetric ?? false;
}

function findPredicate(ontology: Ontology | undefined, predicate: string) {
  return ontology?.predicates.find(({ name }) => name === predicate);
}
