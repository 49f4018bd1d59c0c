// What to look at next: every gold triple that was missed and every predicted one that is false, each with its sentence.

import { type DocumentInput, matchDocument } from './count-document.js';
import type { DocumentPair } from './document-pair.js';
import type { GoldEntity, GoldReference } from './gold-document.js';
import { isLiteral } from './match-reference.js';
import type { Measure } from './measure.js';
import type { Triple } from './triple.js';

export type Miss = {
  document: string;
  kind: 'missed' | 'false';
  subject: string;
  predicate: string;
  object: string | null;
  /** Whether a reader would miss it; only known of the gold. */
  isCore: boolean;
  /** Why it is missed, where that is plain: no entity of the prediction was aligned with this end. */
  unknownEnds: string[];
  evidence: string[];
};

/** Missed and false triples of one document, in the order of the files. */
export function listMisses(input: DocumentInput, measure: Measure): Miss[] {
  const { pair, missed, wrong } = matchDocument(input, measure);
  const aligned = new Set(pair.alignment.values());
  const describe = (kind: Miss['kind'], entities: DocumentPair['goldEntities'], isKnown: (id: string) => boolean) => {
    return (triple: Triple): Miss => ({
      document: input.gold.id,
      kind,
      subject: nameOf(triple.subject, entities),
      predicate: triple.predicate,
      object: triple.object === null || triple.object === undefined ? null : nameOf(triple.object, entities),
      isCore: triple.isCore,
      unknownEnds: [triple.subject, triple.object]
        .filter(end => typeof end === 'string' && !isKnown(end))
        .map(end => nameOf(end ?? '', entities)),
      evidence: [...new Set(triple.claims.flatMap(claim => claim.evidence))],
    });
  };
  return [
    ...missed.map(describe('missed', pair.goldEntities, id => aligned.has(id))),
    ...wrong.map(describe('false', pair.predictedEntities, id => pair.alignment.has(id))),
  ];
}

function nameOf(reference: GoldReference, entities: ReadonlyMap<string, GoldEntity>): string {
  return isLiteral(reference) ? `"${reference.literal}"` : (entities.get(reference)?.name ?? reference);
}
