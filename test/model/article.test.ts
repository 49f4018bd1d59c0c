// Ids, spans and versions.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ArticleDraft, buildArticle, buildId, contains, hashText, overlaps, Span } from '../../src/model/index.js';

const draft = (over: Partial<ArticleDraft> = {}): ArticleDraft => ({
  language: 'nl',
  text: 'Gent wint.',
  passages: [{ start: 0, end: 10, kind: 'body', language: 'nl' }],
  ...over,
});

describe('the id of an article', () => {
  it('comes from the canonical URL, whatever the text says', () => {
    const url = 'https://krant.example/gent';
    expect(buildArticle(draft({ url })).id).toBe(buildArticle(draft({ url, text: 'Gent verliest.' })).id);
  });

  it('comes from the text when there is no URL, and not from the file that it lay in', () => {
    expect(buildArticle(draft({ source: 'a.txt' })).id).toBe(buildArticle(draft({ source: 'b.txt' })).id);
    expect(buildArticle(draft()).id).not.toBe(buildArticle(draft({ text: 'Gent verliest.' })).id);
  });

  it('stays while the version changes with the text', () => {
    const url = 'https://krant.example/gent';
    const [before, after] = [buildArticle(draft({ url })), buildArticle(draft({ url, text: 'Gent verliest.' }))];
    expect(after.version).not.toBe(before.version);
    expect(after.contentHash).toBe(hashText('Gent verliest.'));
  });
});

describe('ids', () => {
  it('are the same for the same parts and differ where a separator could be mistaken', () => {
    expect(buildId('x', ['a', 'b'])).toBe(buildId('x', ['a', 'b']));
    expect(buildId('x', ['ab', ''])).not.toBe(buildId('x', ['a', 'b']));
  });

  it('take any text, broken surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => /^x_[0-9a-f]{24}$/.test(buildId('x', [text]))));
    expect(hashText('\ud800')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a span', () => {
  it('ends after it starts', () => {
    expect(Span.safeParse({ start: 3, end: 3 }).success).toBe(false);
    expect(Span.safeParse({ start: 3, end: 4 }).success).toBe(true);
  });

  it('is half-open: spans that touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
    expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
  });
});
