// From bytes to an article, and what is refused.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Article } from '../../src/model/index.js';
import { readArticle, readArticles, type SourceForm } from '../../src/read/index.js';
import { codeOf } from '../support/code-of.js';
import { readText } from './read-text.js';

const STORY = 'De haven van Antwerpen is sinds maandag opnieuw open voor schepen uit de hele wereld.';

const codeOfBytes = (bytes: readonly number[] | string) =>
  codeOf(() => readArticle({ bytes: Buffer.from(bytes as string, 'latin1'), source: 'haven.bin' }));

describe('readArticle', () => {
  it('takes the headline of a text for its title, and a stated title before it', () => {
    expect(readText(`Haven weer open\n\n${STORY}`).title).toBe('Haven weer open');
    expect(readText(`Titel: De kop\n\nHaven weer open\n\n${STORY}`).title).toBe('De kop');
    expect(readText(STORY).title).toBeUndefined();
  });

  it('takes the date from the date line where no header gives one', () => {
    expect(readText(`Haven weer open\n\nTuesday, March 8, 2011\n\n${STORY}`).publishedAt).toBe('2011-03-08');
  });

  it('knows a page without an ending by its first tag', () => {
    expect(readText(`<!DOCTYPE html><html><body><p>${STORY}</p></body></html>`, '-').text).toBe(STORY);
  });

  it('reads a page in windows-1252 as its meta element declares', () => {
    const page =
      '<html><head><meta charset="windows-1252"></head><body><p>Co\xf6rdinatie \x80 600 in de haven.</p></body></html>';
    const article = readArticle({ bytes: Buffer.from(page, 'latin1'), source: 'a.html' });
    expect(article.text).toBe('Coördinatie € 600 in de haven.');
  });

  it('gives the same text the same id, whatever the file is called', () => {
    expect(readText(STORY, 'a.txt').id).toBe(readText(`\r\n${STORY}\r\n`, 'b.txt').id);
  });

  it('gives a valid article with true offsets for any text at all', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('', '', STORY, STORY, 'Kop', ' date 2021-08 x', '— A (@a) August 1, 2021', '\r'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), lines => {
        const code = codeOf(() => {
          const article = Article.parse(readArticle({ bytes: Buffer.from(lines.join('\n')), source: 'a.txt' }));
          let end = 0;
          for (const passage of article.passages) {
            expect(article.text.slice(end, passage.start).trim()).toBe('');
            expect(article.text.slice(passage.start, passage.end).trim()).not.toBe('');
            if (passage.repeats !== undefined) expect(passage.repeats).toBeLessThan(passage.index);
            end = passage.end;
          }
          expect(article.text.slice(end).trim()).toBe('');
        });
        expect([undefined, 'empty-article', 'binary-file', 'no-article-text']).toContain(code);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a PDF', '%PDF-1.7\n%\xe2\xe3'],
    ['an office document', 'PK\x03\x04\x14\x00'],
    ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['rich text', '{\\rtf1\\ansi De haven}'],
    ['a PNG', '\x89PNG\r\n\x1a\n'],
    ['a JPEG', '\xff\xd8\xff\xe0'],
    ['a WebP', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['a film', '\x00\x00\x00\x20ftypisom'],
    ['an archive', '\x1f\x8b\x08\x00'],
    ['a database', 'SQLite format 3\x00'],
    ['bytes of no known kind', '\x00\x01\x02\x03'.repeat(100)],
  ])('refuses %s', (_, bytes) => {
    expect(codeOfBytes(bytes)).toBe('binary-file');
  });

  it('reads a text with a stray control character', () => {
    expect(codeOfBytes(`${STORY.repeat(20)}\x00`)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['a byte-order mark', '\xef\xbb\xbf'],
    ['a bare date', ' date 2021-08 '],
    ['front matter', '---\ntitle: De haven\n---\n'],
  ])('refuses a file with %s', (_, bytes) => {
    expect(codeOfBytes(bytes)).toBe('empty-article');
  });

  it('refuses what is larger than the limit, and says both sizes', () => {
    const call = () => readText(STORY, 'haven.txt', { maxBytes: 10 });
    expect(codeOf(call)).toBe('article-too-large');
    expect(call).toThrow(`"haven.txt" has ${STORY.length} bytes; the limit for one article is 10 bytes.`);
  });

  it('refuses a content type that no form reads', () => {
    const call = () =>
      readArticle({ bytes: Buffer.from('{}'), source: 'a', contentType: 'application/json; charset=utf-8' });
    expect(codeOf(call)).toBe('not-an-article');
  });
});

describe('a new source form', () => {
  const lines: SourceForm = {
    name: 'lines',
    extensions: ['.lines'],
    accepts: ({ name }) => name.endsWith('.lines'),
    read: text =>
      text.split('\n').map(line => ({ text: line, blocks: [{ start: 0, end: line.length }], title: 'Een regel' })),
  };

  it('needs nothing but to stand in the list, and may give many articles', () => {
    const articles = readArticles(
      { bytes: Buffer.from(`${STORY}\nEen tweede.`), source: 'a.lines' },
      { forms: [lines] },
    );
    expect(articles.map(article => [article.title, article.text])).toEqual([
      ['Een regel', STORY],
      ['Een regel', 'Een tweede.'],
    ]);
  });
});
