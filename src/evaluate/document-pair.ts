// A gold document beside what was predicted for it, with the entities aligned.
import { type Alignment, alignEntities } from './align-entities.js';
import type { GoldClaim, GoldDocument, GoldEntity } from './gold-document.js';
import { FALLBACK, type Measure } from './measure.js';

export type DocumentPair = {
  measure: Measure;
  alignment: Alignment;
  goldEntities: ReadonlyMap<string, GoldEntity>;
  predictedEntities: ReadonlyMap<string, GoldEntity>;
  /** Claims with a named predicate. */
  goldClaims: readonly GoldClaim[];
  predictedClaims: readonly GoldClaim[];
  /** Predicted claims with the fallback predicate. */
  relatedClaims: readonly GoldClaim[];
};

/** A document without a prediction is one in which nothing was found. */
export function pairDocuments(gold: GoldDocument, predicted: GoldDocument | undefined, measure: Measure): DocumentPair {
  const entities = predicted?.entities ?? [];
  const claims = predicted?.claims ?? [];
  return {
    measure,
    alignment: alignEntities(gold.entities, entities, measure.typeOf),
    goldEntities: new Map(gold.entities.map(entity => [entity.id, entity])),
    predictedEntities: new Map(entities.map(entity => [entity.id, entity])),
    goldClaims: gold.claims.filter(isNamed),
    predictedClaims: claims.filter(isNamed),
    relatedClaims: claims.filter(claim => !isNamed(claim)),
  };
}

function isNamed({ predicate }: GoldClaim): boolean {
  return predicate !== FALLBACK;
}
