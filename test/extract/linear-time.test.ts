// Analysing takes time in proportion to the text, whatever the text repeats.
import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../src/extract/index.js';
import { type Article, buildArticle } from '../../src/model/index.js';
import { loadExtractor } from '../../src/resources/index.js';
import { growthOf } from '../support/growth-of.js';

function articleOf(paragraphs: readonly string[]): Article {
  let start = 0;
  const passages = paragraphs.map(text => {
    const passage = { start, end: start + text.length, kind: 'body' as const, language: 'nl' as const };
    start = passage.end + 2;
    return passage;
  });
  return buildArticle({ language: 'nl', text: paragraphs.join('\n\n'), publishedAt: '2021-08-13', passages });
}

describe('the time of an analysis', () => {
  it.each([
    ['one long line of dashes', 8000, (size: number) => ['-'.repeat(size)]],
    ['many paragraphs of one sentence', 400, (size: number) => new Array<string>(size).fill('Oslo nam Kandahar in.')],
    ['one name again and again', 500, (size: number) => ['Oslo zag Kandahar. '.repeat(size)]],
  ])('grows in proportion with %s', async (_text, size, paragraphs) => {
    const extractor = loadExtractor();
    const growth = await growthOf(size, length => {
      const article = articleOf(paragraphs(length));
      return () => analyse(article, extractor);
    });
    expect(growth).toBeLessThan(8);
  });
});
