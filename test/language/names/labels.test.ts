// Labels and spans: one says what the other says.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  bioLabels,
  canFollow,
  canStart,
  canStop,
  LABEL_COUNT,
  NAME_TYPES,
  type NameSpan,
  readSpans,
  writeLabels,
} from '../../../src/language/names/labels.js';

/** Names that do not overlap, in order, and a length that holds them. */
const spanLists = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...NAME_TYPES)), { maxLength: 8 })
  .map(parts => {
    let at = 0;
    return parts.map(([gap, length, type]): NameSpan => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, type };
    });
  });

describe('labels of names', () => {
  it('give back the spans that they were written for', () => {
    fc.assert(
      fc.property(spanLists, fc.nat(3), (spans, rest) => {
        const length = (spans.at(-1)?.to ?? 0) + rest;
        expect(readSpans(writeLabels(length, spans))).toEqual(spans);
      }),
    );
  });

  it('are a row that the rules allow', () => {
    fc.assert(
      fc.property(spanLists, spans => {
        const labels = [...writeLabels((spans.at(-1)?.to ?? 0) + 1, spans)];
        expect(canStart(labels[0] ?? -1)).toBe(true);
        expect(canStop(labels.at(-1) ?? -1)).toBe(true);
        for (let at = 1; at < labels.length; at += 1)
          expect(canFollow(labels[at - 1] ?? -1, labels[at] ?? -1)).toBe(true);
      }),
    );
  });

  it('are written as the corpora write them', () => {
    const spans: NameSpan[] = [
      { from: 0, to: 2, type: 'PER' },
      { from: 2, to: 3, type: 'PER' },
    ];

    expect(bioLabels(4, spans)).toEqual(['B-PER', 'I-PER', 'B-PER', 'O']);
  });

  it('let a begun name go on in its own type only', () => {
    const [begin, inside] = writeLabels(3, [{ from: 0, to: 3, type: 'ORG' }]);
    const followers = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(label =>
      canFollow(begin ?? 0, label),
    );

    expect(followers).toHaveLength(2);
    expect(followers).toContain(inside);
  });
});
