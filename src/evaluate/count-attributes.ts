// Polarity, modality and claimants of the claims that were found, and whether their sentence is the right one.
import type { DocumentPair } from './document-pair.js';
import { ENOUGH_OVERLAP, wordOverlap } from './fold-name.js';
import type { GoldClaim, GoldReference } from './gold-document.js';
import { fitReference, referenceKey } from './match-reference.js';
import { type Pair, pairBestFirst } from './pair-best-first.js';
import type { Triple } from './triple.js';

export const ATTRIBUTES = ['polarity', 'modality', 'claimants'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export type AttributeCount = {
  /** Claims, among those matched, with the gold value. */
  right: number;
  /** Values that are not the default: all in the gold; those predicted among the matched; the right ones of these. */
  marked: { gold: number; predicted: number; right: number };
};

export type AttributeCounts = Record<Attribute, AttributeCount> & {
  /** Pairs of claims that were compared. */
  matched: number;
  /** Those with the gold sentence as evidence. */
  sentence: number;
};

/** Of several pairings of the same claims, the one with the very same evidence is taken. */
const BONUS_OF_EVIDENCE = 0.5;

/** Compares the claims of the triples that were found; each gold claim with the one that agrees most. */
export function countAttributes(pair: DocumentPair, found: readonly Pair<Triple, Triple>[]): AttributeCounts {
  const matched = found.flatMap(({ left, right }) =>
    pairBestFirst(left.claims, right.claims, (gold, predicted) => {
      const agreeing = ATTRIBUTES.filter(attribute => agrees(attribute, gold, predicted, pair)).length;
      return 1 + agreeing + (gold.evidence === predicted.evidence ? BONUS_OF_EVIDENCE : 0);
    }),
  );
  const count = (attribute: Attribute): AttributeCount => {
    const right = matched.filter(({ left, right }) => agrees(attribute, left, right, pair));
    return {
      right: right.length,
      marked: {
        gold: pair.goldClaims.filter(claim => isMarked(attribute, claim)).length,
        predicted: matched.filter(({ right: claim }) => isMarked(attribute, claim)).length,
        right: right.filter(({ left: claim }) => isMarked(attribute, claim)).length,
      },
    };
  };
  return {
    matched: matched.length,
    sentence: matched.filter(({ left, right }) => isSameSentence(left.evidence, right.evidence)).length,
    polarity: count('polarity'),
    modality: count('modality'),
    claimants: count('claimants'),
  };
}

/** Whether a value says more than silence would. */
export function isMarked(attribute: Attribute, claim: GoldClaim): boolean {
  if (attribute === 'polarity') return claim.polarity !== 'affirmed';
  if (attribute === 'modality') return claim.modality !== 'asserted';
  return claim.claimants.length > 0;
}

function agrees(attribute: Attribute, gold: GoldClaim, predicted: GoldClaim, pair: DocumentPair): boolean {
  if (attribute === 'claimants') return haveSameMembers(gold.claimants, predicted.claimants, pair);
  return gold[attribute] === predicted[attribute];
}

/** Equal sets: each member of either side is met by one of the other. */
function haveSameMembers(
  gold: readonly GoldReference[],
  predicted: readonly GoldReference[],
  pair: DocumentPair,
): boolean {
  if (gold.length === 0 || predicted.length === 0) return gold.length === predicted.length;
  const met = pairBestFirst(gold, predicted, (ours, theirs) => fitReference(ours, theirs, pair));
  const isMet = (side: 'left' | 'right') => {
    const keys = new Set(met.map(one => referenceKey(one[side])));
    return (reference: GoldReference) => keys.has(referenceKey(reference));
  };
  return gold.every(isMet('left')) && predicted.every(isMet('right'));
}

function isSameSentence(gold: GoldClaim['evidence'], predicted: GoldClaim['evidence']): boolean {
  const [ours, theirs] = [[gold].flat().join(' '), [predicted].flat().join(' ')];
  if (ours === '' || theirs === '') return false;
  return ours.includes(theirs) || theirs.includes(ours) || wordOverlap(ours, theirs) >= ENOUGH_OVERLAP;
}
