// Sorts the cards of a fact into what supports it, what denies it and what leaves it open, and those by origin.
import type { EvidenceCard } from '../../src/protocol/index.js';

export type OriginGroup = {
  readonly origin: string;
  /** Different articles among the cards. */
  readonly articles: number;
  readonly cards: readonly EvidenceCard[];
};

export type CardSection = {
  readonly weight: EvidenceCard['weight'];
  readonly cards: number;
  readonly groups: readonly OriginGroup[];
};

const WEIGHTS = ['support', 'denial', 'uncertain'] as const;

/** Sections that have cards; groups stand where their first card stood, so that newest first stays newest first. */
export function sectionsOf(cards: readonly EvidenceCard[]): CardSection[] {
  return WEIGHTS.flatMap(weight => {
    const chosen = cards.filter(card => card.weight === weight);
    return chosen.length === 0 ? [] : [{ weight, cards: chosen.length, groups: groupsOf(chosen) }];
  });
}

function groupsOf(cards: readonly EvidenceCard[]): OriginGroup[] {
  const byOrigin = new Map<string, EvidenceCard[]>();
  for (const card of cards) {
    const group = byOrigin.get(card.origin);
    if (group === undefined) byOrigin.set(card.origin, [card]);
    else group.push(card);
  }
  return [...byOrigin].map(([origin, group]) => ({
    origin,
    articles: new Set(group.map(({ article }) => article.id)).size,
    cards: group,
  }));
}

/** The card that a fact has its confidence from: the surest of those that support it, the newest of equals. */
export function surestOf(cards: readonly EvidenceCard[]): EvidenceCard | undefined {
  return cards
    .filter(({ weight }) => weight === 'support')
    .reduce<EvidenceCard | undefined>(
      (best, card) => (best === undefined || card.claim.confidence > best.claim.confidence ? card : best),
      undefined,
    );
}
