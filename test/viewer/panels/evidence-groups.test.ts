// Cards sorted by what they do to a fact, and by origin.
import { describe, expect, it } from '@jest/globals';
import type { EvidenceCard } from '../../../src/protocol/index.js';
import { sectionsOf, surestOf } from '../../../viewer/panels/evidence-groups.js';

type Short = { id: string; weight?: EvidenceCard['weight']; origin?: string; article?: string; confidence?: number };

const aCard = ({ id, weight = 'support', origin = id, article = id, confidence = 0.5 }: Short): EvidenceCard => ({
  claim: { id, predicate: 'CAPTURES', polarity: 'affirmed', modality: 'asserted', rule: 'verb:CAPTURES', confidence },
  weight,
  subject: { id: 's', name: 'taliban', surface: 'taliban' },
  object: { id: 'o', name: 'Kandahar', surface: 'Kandahar' },
  claimants: [],
  quote: '',
  steps: [],
  article: { id: article, language: 'nl' },
  origin,
});

const shape = (cards: EvidenceCard[]) =>
  sectionsOf(cards).map(({ weight, groups }) => [weight, groups.map(group => group.cards.map(card => card.claim.id))]);

describe('sectionsOf', () => {
  it('sets denials and what is left open apart, and leaves out sections without cards', () => {
    const cards = [aCard({ id: 'a', weight: 'uncertain' }), aCard({ id: 'b', weight: 'denial' }), aCard({ id: 'c' })];

    expect(shape(cards)).toEqual([
      ['support', [['c']]],
      ['denial', [['b']]],
      ['uncertain', [['a']]],
    ]);
    expect(shape([aCard({ id: 'c' })])).toEqual([['support', [['c']]]]);
    expect(shape([])).toEqual([]);
  });

  it('brings cards of one origin together and keeps the order otherwise', () => {
    const cards = [aCard({ id: 'new', origin: 'afp' }), aCard({ id: 'middle' }), aCard({ id: 'old', origin: 'afp' })];

    expect(shape(cards)).toEqual([['support', [['new', 'old'], ['middle']]]]);
  });

  it('counts articles, not cards', () => {
    const cards = [
      aCard({ id: '1', origin: 'afp', article: 'x' }),
      aCard({ id: '2', origin: 'afp', article: 'x' }),
      aCard({ id: '3', origin: 'afp', article: 'y' }),
    ];

    expect(sectionsOf(cards)[0]).toMatchObject({ cards: 3, groups: [{ origin: 'afp', articles: 2 }] });
  });
});

describe('surestOf', () => {
  it('looks only at what supports the fact, and takes the newest of equals', () => {
    const cards = [
      aCard({ id: 'denial', weight: 'denial', confidence: 0.9 }),
      aCard({ id: 'new', confidence: 0.7 }),
      aCard({ id: 'old', confidence: 0.7 }),
      aCard({ id: 'weak', confidence: 0.2 }),
    ];

    expect(surestOf(cards)?.claim.id).toBe('new');
    expect(surestOf([])).toBeUndefined();
  });
});
