// A triple: the claims of one document that say the same thing of the same two ends, whatever their source or time.
import type { DocumentPair } from './document-pair.js';
import type { GoldClaim, GoldReference } from './gold-document.js';
import { type Fit, fitReference, isLiteral, referenceKey } from './match-reference.js';
import type { Measure } from './measure.js';

export type Triple = {
  subject: GoldReference;
  /** Predicate of the first claim; in a pair of ends the others may have another. */
  predicate: string;
  object: GoldReference | null | undefined;
  isCore: boolean;
  claims: readonly GoldClaim[];
};

/** Without an object, where the ontology lets it be left out, the other end still decides. */
const FIT_WITHOUT_OBJECT = 0.9;

/** Joins claims with equal ends and, for `triples`, equal predicate. The ends of a symmetric predicate may be swapped. */
export function joinClaims(claims: readonly GoldClaim[], by: 'triples' | 'pairs', measure: Measure): Triple[] {
  const groups = new Map<string, GoldClaim[]>();
  for (const claim of claims) {
    const ends = [referenceKey(claim.subject), referenceKey(claim.object)];
    if (measure.isSymmetric(claim.predicate)) ends.sort();
    const key = JSON.stringify(by === 'triples' ? [claim.predicate, ...ends] : ends);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, predicate, object } = first;
    return [{ subject, predicate, object, isCore: group.some(claim => claim.core), claims: group }];
  });
}

/** How well two triples of the same predicate fit; 0 when the predicates differ. */
export function fitTriples(gold: Triple, predicted: Triple, pair: DocumentPair): Fit {
  if (gold.predicate !== predicted.predicate) return 0;
  return fitEnds(gold, predicted, { pair, mayBeSwapped: pair.measure.isSymmetric(gold.predicate) });
}

/** How well the ends of two triples fit, whatever the predicates; swapped only where a symmetric one is involved. */
export function fitPairs(gold: Triple, predicted: Triple, pair: DocumentPair): Fit {
  const claims = [...gold.claims, ...predicted.claims];
  const mayBeSwapped = claims.some(({ predicate }) => pair.measure.isSymmetric(predicate));
  return fitEnds(gold, predicted, { pair, mayBeSwapped });
}

function fitEnds(
  gold: Triple,
  predicted: Triple,
  { pair, mayBeSwapped }: { pair: DocumentPair; mayBeSwapped: boolean },
): Fit {
  // A gold subject that is an entity is never met by words, from whichever side they come.
  if (isLiteral(predicted.subject) && !isLiteral(gold.subject)) return 0;
  const straight = Math.min(fitReference(gold.subject, predicted.subject, pair), fitObjects(gold, predicted, pair));
  if (straight >= 1 || !mayBeSwapped) return straight;
  const swapped = Math.min(
    fitReference(gold.subject, predicted.object, pair),
    fitReference(gold.object, predicted.subject, pair),
  );
  return Math.max(straight, swapped);
}

function fitObjects(gold: Triple, predicted: Triple, pair: DocumentPair): Fit {
  const isOptional = [gold, predicted].every(({ predicate }) => pair.measure.isObjectOptional(predicate));
  const absent = [gold.object, predicted.object].filter(object => object === null || object === undefined);
  if (isOptional && absent.length === 1) return FIT_WITHOUT_OBJECT;
  return fitReference(gold.object, predicted.object, pair);
}
