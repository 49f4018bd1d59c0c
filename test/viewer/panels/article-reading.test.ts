// What is marked and open in an article.
import { describe, expect, it } from '@jest/globals';
import type { ArticleClaim, ArticleView } from '../../../src/protocol/index.js';
import { startReading } from '../../../viewer/panels/article-reading.js';

const aClaim = (id: string, place?: [number, number]): ArticleClaim => ({
  claim: { id, predicate: 'CAPTURES', polarity: 'affirmed', modality: 'asserted', confidence: 0.7 },
  subject: { id: 's', name: 'taliban', surface: 'taliban' },
  object: { id: 'o', name: 'Kandahar', surface: 'Kandahar' },
  claimants: [],
  marks: place === undefined ? [] : [{ start: place[0], end: place[1], part: 'support' }],
});

const VIEW: ArticleView = {
  article: { id: 'art_1', language: 'en' },
  status: 'active',
  text: 'They came. They took Kandahar. They left.',
  passages: [],
  claims: [aClaim('first', [0, 10]), aClaim('second', [11, 30]), aClaim('third', [11, 30]), aClaim('lost')],
};

describe('startReading', () => {
  it('counts sentences, not claims, and leaves out claims without a place', () => {
    const reading = startReading(VIEW, undefined);

    expect(reading.sentences).toBe(2);
    expect([...reading.places]).toEqual([
      ['first', 'first'],
      ['second', 'second'],
      ['third', 'second'],
    ]);
  });

  it('lets Tab reach the first sentence, or that of the claim asked for, or the open one', () => {
    expect(startReading(VIEW, undefined).stop.value).toBe('first');
    expect(startReading(VIEW, 'lost').stop.value).toBe('first');
    const reading = startReading(VIEW, 'third');
    expect(reading.stop.value).toBe('second');

    reading.open.value = 'first';

    expect(reading.stop.value).toBe('first');
  });

  it('has no stop where nothing is said', () => {
    expect(startReading({ ...VIEW, claims: [] }, undefined).stop.value).toBeUndefined();
  });
});
