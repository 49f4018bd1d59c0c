// The sample article with its traps: a header on the first line, an English post, a body that the scraper repeats with glue.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/read/index.js';
import { passageTexts } from './read-text.js';

const NAME = 'afghanistan-2021-08.txt';
const bytes = readFileSync(new URL(`../../graph-data/articles/${NAME}`, import.meta.url));
const article = readArticle({ bytes, source: NAME });
const texts = passageTexts(article);

describe('the sample article', () => {
  it('has its header as metadata and not as text', () => {
    expect(article).toMatchObject({ publishedAt: '2021-08', language: 'nl', source: NAME });
    expect(article.text).toMatch(/^De VS sturen 3000 extra soldaten/);
    expect(article.title).toBeUndefined();
  });

  it('is stored as it was printed, header and outer white space apart', () => {
    const printed = bytes.toString('utf8').trim();
    expect(printed.endsWith(article.text)).toBe(true);
    expect(printed.slice(0, -article.text.length)).toBe('date 2021-08 ');
  });

  it('has fifteen passages: a lead, two subheadings, a post and the rest', () => {
    const [lead, ...rest] = article.passages.map(passage => passage.kind);
    expect(lead).toBe('lead');
    expect(rest).toHaveLength(14);
    const headlines = texts.filter((_, index) => article.passages[index]?.kind === 'headline');
    expect(headlines).toEqual(["'Kandahar is volledig ingenomen'", 'Diplomatieke isolatie']);
  });

  it('has the English post with its author and date', () => {
    const posts = article.passages.filter(passage => passage.kind === 'post');
    expect(posts).toMatchObject([{ index: 4, author: 'Reuters', date: '2021-08-12', language: 'en' }]);
    expect(texts[4]).toMatch(/^Pentagon spokesman John Kirby said .* — Reuters \(@Reuters\) August 12, 2021$/);
    expect(article.passages.filter(passage => passage.language !== 'nl')).toHaveLength(1);
  });

  it('has the repeated body marked, all of it and nothing else', () => {
    const repeated = article.passages.filter(passage => passage.repeats !== undefined);
    expect(repeated).toMatchObject([{ index: 14, repeats: 1 }]);
    expect(texts[14]).toMatch(
      /^De nieuwgestuurde troepen passen .*Afghanistan\.Volgens John Kirby.*toekomst van het land\.$/,
    );
  });

  it('has every character in one passage, white space between them apart', () => {
    const gaps = article.passages.map(({ start }, index) =>
      article.text.slice(article.passages[index - 1]?.end ?? 0, start),
    );
    expect(gaps.join('').trim()).toBe('');
    expect(article.passages.at(-1)?.end).toBe(article.text.length);
  });

  it('is the same article and version each time it is read', () => {
    expect(readArticle({ bytes, source: NAME })).toEqual(article);
  });
});
