// Exact spans, counted as conlleval counts them.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreSpans, spansOf } from '../../../src/evaluate/layers/span-score.js';

const labels = (text: string) => text.split(' ');

describe('spansOf', () => {
  it('ends a span where a new one begins, at another type and at the end', () => {
    expect(spansOf(labels('B-PER I-PER B-PER O B-LOC I-ORG'))).toEqual([
      { start: 0, end: 2, type: 'PER' },
      { start: 2, end: 3, type: 'PER' },
      { start: 4, end: 5, type: 'LOC' },
      { start: 5, end: 6, type: 'ORG' },
    ]);
  });

  it('lets an I- begin a span after O', () => {
    expect(spansOf(labels('O I-LOC I-LOC O'))).toEqual([{ start: 1, end: 3, type: 'LOC' }]);
  });

  it('keeps types with a hyphen whole', () => {
    expect(spansOf(labels('B-geo-city I-geo-city'))).toEqual([{ start: 0, end: 2, type: 'geo-city' }]);
  });
});

describe('scoreSpans', () => {
  it('counts a span as right only with both ends and its type', () => {
    const score = scoreSpans([
      { gold: labels('B-PER I-PER O B-LOC'), predicted: labels('B-PER O O B-LOC') },
      { gold: labels('B-ORG O'), predicted: labels('B-LOC O') },
      { gold: labels('B-ORG I-ORG'), predicted: labels('B-ORG I-ORG') },
      { gold: labels('O'), predicted: labels('O') },
    ]);

    expect(score).toMatchObject({ gold: 4, predicted: 4, right: 2, precision: 50, recall: 50, f1: 50 });
    expect(Object.keys(score.types)).toEqual(['LOC', 'ORG', 'PER']);
    expect(score.types.LOC).toMatchObject({ gold: 1, predicted: 2, right: 1, precision: 50, recall: 100 });
    expect(score.types.ORG).toMatchObject({ gold: 2, predicted: 1, right: 1, precision: 100, recall: 50 });
    expect(score.types.PER).toMatchObject({ right: 0, f1: 0 });
  });

  it('is 100 for labels that mark the same, and 0 where nothing is marked', () => {
    const label = fc.constantFrom('O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC');
    fc.assert(
      fc.property(fc.array(fc.array(label)), sentences => {
        const score = scoreSpans(sentences.map(gold => ({ gold, predicted: gold })));
        expect(score.f1).toBe(sentences.flat().some(one => one !== 'O') ? 100 : 0);
      }),
    );
  });

  it('refuses sentences of unequal length', () => {
    expect(() => scoreSpans([{ gold: labels('O O'), predicted: labels('O') }])).toThrow('2 words has 1 predictions');
  });
});
