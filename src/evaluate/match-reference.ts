// How well a predicted subject, object or claimant fits a gold one.
import { formsOf } from './align-entities.js';
import type { DocumentPair } from './document-pair.js';
import { ENOUGH_OVERLAP, foldName, wordOverlap } from './fold-name.js';
import type { GoldEntity, GoldReference } from './gold-document.js';

/** 1 is the aligned entity itself (or both are absent); words fit less well; 0 is no fit. */
export type Fit = number;

type MaybeReference = GoldReference | null | undefined;

/** Words never fit an entity as well as the entity itself does. */
const BEST_FIT_OF_WORDS = 0.99;

export function isLiteral(reference: MaybeReference): reference is { literal: string } {
  return typeof reference === 'object' && reference !== null;
}

/** A reference as a key that is equal for equal references of one document. Sorted, words come before entities. */
export function referenceKey(reference: MaybeReference): string {
  if (reference === null || reference === undefined) return '~';
  return isLiteral(reference) ? `"${foldName(reference.literal)}` : `#${reference}`;
}

/**
 * Gold words fit predicted words or any name of a predicted entity that shares enough words with them. A gold entity
 * fits the entity aligned to it; one that the text counts but does not name (a Group) fits words too.
 */
export function fitReference(gold: MaybeReference, predicted: MaybeReference, pair: DocumentPair): Fit {
  const isGoldAbsent = gold === null || gold === undefined;
  if (predicted === null || predicted === undefined) return isGoldAbsent ? 1 : 0;
  if (isGoldAbsent) return 0;
  if (isLiteral(gold)) {
    return fitWords(gold.literal, isLiteral(predicted) ? [predicted.literal] : namesOf(pair, predicted));
  }
  if (isLiteral(predicted)) return fitGroup(pair.goldEntities.get(gold), predicted.literal);
  return pair.alignment.get(predicted) === gold ? 1 : 0;
}

function fitGroup(group: GoldEntity | undefined, words: string): Fit {
  if (group?.type !== 'Group') return 0;
  if (formsOf(group).has(foldName(words))) return BEST_FIT_OF_WORDS;
  return Math.min(fitWords(words, [group.name, ...group.aliases]), BEST_FIT_OF_WORDS);
}

function fitWords(words: string, names: readonly string[]): Fit {
  const best = Math.max(0, ...names.map(name => wordOverlap(words, name)));
  return best >= ENOUGH_OVERLAP ? best : 0;
}

function namesOf(pair: DocumentPair, id: string): string[] {
  const entity = pair.predictedEntities.get(id);
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}
