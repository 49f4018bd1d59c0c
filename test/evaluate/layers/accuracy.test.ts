// Right answers among all.
import { describe, expect, it } from '@jest/globals';
import { isSameLemma, scoreAccuracy } from '../../../src/evaluate/layers/accuracy.js';

describe('scoreAccuracy', () => {
  it('counts words, not sentences', () => {
    const score = scoreAccuracy([
      { gold: ['DET', 'NOUN', 'VERB'], predicted: ['DET', 'NOUN', 'NOUN'] },
      { gold: ['ADV'], predicted: ['ADV'] },
    ]);

    expect(score).toEqual({ right: 3, count: 4, percent: 75 });
  });

  it('asks what counts as the same', () => {
    expect(scoreAccuracy([{ gold: ['a', 'b'], predicted: ['A', 'B'] }]).right).toBe(0);
    expect(scoreAccuracy([{ gold: ['hoofd_stad', 'Urk'], predicted: ['Hoofdstad', 'urk'] }], isSameLemma).right).toBe(
      2,
    );
  });

  it('is 0 without a word, and refuses sentences of unequal length', () => {
    expect(scoreAccuracy([])).toEqual({ right: 0, count: 0, percent: 0 });
    expect(() => scoreAccuracy([{ gold: ['a'], predicted: [] }])).toThrow('1 words has 0 predictions');
  });
});

describe('isSameLemma', () => {
  it('does not take an underscore for nothing', () => {
    expect(isSameLemma('_', '__')).toBe(false);
    expect(isSameLemma('aan_kondigen', 'aankondigen')).toBe(true);
    expect(isSameLemma('kondigen', 'aankondigen')).toBe(false);
  });
});
