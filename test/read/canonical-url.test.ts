// The one address of an article.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCanonicalUrl, isSameSite } from '../../src/read/canonical-url.js';

describe('findCanonicalUrl', () => {
  it.each([
    ['HTTPS://WWW.Example.ORG:443/Nieuws/Kandahar#top', 'https://www.example.org/Nieuws/Kandahar'],
    ['http://example.org:80', 'http://example.org/'],
    ['http://example.org:8080/a', 'http://example.org:8080/a'],
    ['https://example.org/a?utm_source=x&id=7&fbclid=y&b=', 'https://example.org/a?id=7&b='],
    ['https://example.org/a?gclid=1', 'https://example.org/a'],
    ['https://example.org/a?b=2&a=1&c=%20x+y', 'https://example.org/a?b=2&a=1&c=%20x+y'],
    ['https://ann:secret@example.org/a', 'https://example.org/a'],
  ])('of %s is %s', (address, canonical) => {
    expect(findCanonicalUrl(address)).toBe(canonical);
  });

  it.each(['ftp://example.org/a', 'javascript:alert(1)', '/relative', 'not an address', ''])(
    'of "%s" is none',
    address => {
      expect(findCanonicalUrl(address)).toBeUndefined();
    },
  );

  it('of a relative address is taken from its base', () => {
    expect(findCanonicalUrl('../b?id=1', 'https://example.org/x/a')).toBe('https://example.org/b?id=1');
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), address => {
        const canonical = findCanonicalUrl(address);
        return canonical !== undefined && findCanonicalUrl(canonical) === canonical;
      }),
    );
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://www.example.org/a', 'https://m.example.org/b', true],
    ['https://nieuws.example.org/a', 'https://example.org/b', true],
    ['https://example.org/a', 'https://example.com/a', false],
    ['https://badexample.org/a', 'https://example.org/a', false],
  ])('of %s and %s is %s', (left, right, isSame) => {
    expect(isSameSite(left, right)).toBe(isSame);
  });
});
