// The passage of a span.
import { describe, expect, it } from '@jest/globals';
import { findPassage, type Passage } from '../../src/model/index.js';

/** Passages of ten characters, two apart. */
const passages = Array.from(
  { length: 1000 },
  (_, index): Passage => ({
    id: `psg_${index}`,
    index,
    start: index * 12,
    end: index * 12 + 10,
    kind: 'body',
    language: 'nl',
  }),
);

describe('findPassage', () => {
  it('finds the passage that wholly holds a span, at its very ends too', () => {
    for (const index of [0, 1, 499, 998, 999]) {
      const start = index * 12;
      for (const span of [
        { start, end: start + 10 },
        { start, end: start + 1 },
        { start: start + 9, end: start + 10 },
      ])
        expect(findPassage(passages, span)?.index).toBe(index);
    }
  });

  it('finds none for a span between passages, across two, or beyond the last', () => {
    for (const span of [
      { start: 10, end: 11 },
      { start: 5, end: 15 },
      { start: 12_000, end: 12_001 },
    ])
      expect(findPassage(passages, span)).toBeUndefined();
    expect(findPassage([], { start: 0, end: 1 })).toBeUndefined();
  });

  it('looks at few passages of many', () => {
    let looks = 0;
    const counted = passages.map(passage => ({
      ...passage,
      get start() {
        looks += 1;
        return passage.start;
      },
    }));
    findPassage(counted, { start: 11_988, end: 11_990 });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(20);
  });
});
