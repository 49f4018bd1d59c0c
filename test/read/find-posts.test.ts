// Embedded posts, by their signatures.
import { describe, expect, it } from '@jest/globals';
import { splitPosts } from '../../src/read/find-posts.js';
import { splitParagraphs } from '../../src/read/split-paragraphs.js';

function split(text: string) {
  return splitPosts(text, splitParagraphs(text)).map(({ start, end, ...rest }) => ({
    ...rest,
    text: text.slice(start, end),
  }));
}

describe('splitPosts', () => {
  it.each([
    ['— Haven Antwerpen (@haven) August 12, 2021', { author: 'Haven Antwerpen', date: '2021-08-12' }],
    ['— Haven Antwerpen (@haven) 12 augustus 2021', { author: 'Haven Antwerpen', date: '2021-08-12' }],
    ['-- An Peeters (@an.p) Aug. 12, 2021', { author: 'An Peeters', date: '2021-08-12' }],
    ['— (@haven) 12 augustus 2021', { author: 'haven', date: '2021-08-12' }],
    ['— An Peeters (@an)', { author: 'An Peeters' }],
    ['A post shared by An Peeters (@an.p) on Aug 12, 2021 at 9:30am PDT', { author: 'An Peeters', date: '2021-08-12' }],
    ['Een bericht gedeeld door An Peeters (@an.p)', { author: 'An Peeters' }],
    ['Geplaatst door Stad Gent op donderdag 12 augustus 2021', { author: 'Stad Gent', date: '2021-08-12' }],
  ])('knows the signature %s', (signature, signed) => {
    const text = `De haven is open https://t.co/abc ${signature}`;

    expect(split(text)).toEqual([{ text, kind: 'post', ...signed }]);
  });

  it('joins a signature of its own line to the post before it', () => {
    const text = 'De haven meldt zich.\n\nWe are open!\n\n— Haven (@haven) August 12, 2021\n\nDat was alles.';

    expect(split(text).map(block => [block.kind, block.text])).toEqual([
      [undefined, 'De haven meldt zich.'],
      ['post', 'We are open!\n\n— Haven (@haven) August 12, 2021'],
      [undefined, 'Dat was alles.'],
    ]);
  });

  it('parts two posts in one paragraph, and what follows them', () => {
    const text = 'One. — A (@a) August 1, 2021 Two. — B (@b) August 2, 2021 En het artikel gaat verder.';

    expect(split(text).map(block => [block.author, block.text])).toEqual([
      ['A', 'One. — A (@a) August 1, 2021'],
      ['B', 'Two. — B (@b) August 2, 2021'],
      [undefined, 'En het artikel gaat verder.'],
    ]);
  });

  it('cuts a post out of a paragraph that is longer than a post can be', () => {
    const story = 'De haven van Antwerpen is vandaag opnieuw open voor schepen. '.repeat(12);
    const blocks = split(`${story}We are open! — Haven (@haven) August 12, 2021`);

    expect(blocks[0]?.kind).toBeUndefined();
    expect(blocks[1]).toMatchObject({ kind: 'post', author: 'Haven' });
    expect(blocks[1]?.text.length).toBeLessThan(500);
    expect(blocks[1]?.text).toMatch(/^De haven/);
  });

  it('knows a post without a signature by the link at its end', () => {
    expect(split('We are open pic.twitter.com/TZ9IJ')).toEqual([
      { text: 'We are open pic.twitter.com/TZ9IJ', kind: 'post' },
    ]);
  });

  it.each([
    'De minister – lid van de N-VA (sinds 2010) – nam ontslag op 12 augustus 2021.',
    'Hij plaatste op 12 augustus 2021 een bericht op Twitter.',
    'Het anti-taliban verzet van John (@john) groeit.',
  ])('leaves the story alone: %s', text => {
    expect(split(text)).toEqual([{ text }]);
  });
});
