// What scoring must know of the ontology: which predicates have no direction, which need no object, which type a label is.
import type { Ontology } from '../ontology/index.js';
import type { GoldEntity } from './gold-document.js';

/** The fallback predicate: never a hit and never a false alarm. */
export const FALLBACK = 'RELATED_TO';

/** Predicates that pass on: a part of a part is a part. */
export const TRANSITIVE: ReadonlySet<string> = new Set(['LOCATED_IN', 'PART_OF']);

export type Measure = {
  isSymmetric(predicate: string): boolean;
  isObjectOptional(predicate: string): boolean;
  /** The type of an entity, where its file gives a more precise label. */
  typeOf(entity: Pick<GoldEntity, 'type'>): string;
};

export function buildMeasure(ontology: Ontology): Measure {
  const typeByLabel = new Map(ontology.types.flatMap(({ name, labels }) => labels.map(label => [label, name])));
  return {
    isSymmetric: predicate => ontology.predicates.get(predicate)?.symmetric ?? false,
    isObjectOptional: predicate => ontology.predicates.get(predicate)?.objectOptional ?? false,
    typeOf: ({ type }) => typeByLabel.get(type) ?? type,
  };
}
