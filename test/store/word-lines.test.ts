// The one rule by which words are found in a text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWords } from '../../src/graph/index.js';
import { luceneQuery } from '../../src/store/neo4j/search-words.js';
import { holdsAll, queryWords, type WordMatch, wordLine } from '../../src/store/word-lines.js';

const holds = (text: string, words: string, match: WordMatch): boolean =>
  holdsAll(queryWords({ words: [words] }), match)(wordLine(text));

describe('a line of words', () => {
  it('has a space before and after each word, and is one space of none', () => {
    expect(wordLine('John  KIRBY!')).toBe(' john kirby ');
    expect(wordLine('?')).toBe(' ');
  });

  it.each<[string, string, WordMatch, boolean]>([
    ['John Kirby', 'kir john', 'beginning', true],
    ['John Kirby', 'irby', 'beginning', false],
    ['John Kirby', 'johnk', 'beginning', false],
    ['John Kirby', 'john kirby', 'whole', true],
    ['John Kirby', 'kir', 'whole', false],
    ['Kirby', 'kirby kirby', 'whole', true],
    ['John Kirby', 'jhon kriby', 'nearly', true],
    ['John Kirby', 'john krybi', 'nearly', false],
    ['John Kirby', 'krbyyy', 'nearly', false],
    ['De Wit', 'is', 'nearly', false],
    ['De Wit', 'da', 'nearly', true],
    ['a b', 'c', 'nearly', false],
    ['a b', 'b', 'nearly', true],
    ['x'.repeat(60), `${'x'.repeat(59)}y`, 'nearly', false],
    ['x'.repeat(60), 'x'.repeat(60), 'nearly', true],
  ])('of %j holds %j (%s): %s', (text, words, match, expected) => {
    expect(holds(text, words, match)).toBe(expected);
  });

  it('holds each of its words in every way, and their beginnings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, pick) => {
        const words = foldWords(text);
        const word = words[pick % Math.max(words.length, 1)] ?? '';
        for (const match of ['beginning', 'whole', 'nearly'] as const) expect(holds(text, word, match)).toBe(true);
        expect(holds(text, [...word].slice(0, 2).join(''), 'beginning')).toBe(true);
      }),
    );
  });
});

describe('nearly a word', () => {
  const anyWord = fc.stringMatching(/^[abcdé]{1,6}$/);

  it('is one that is two letters away at the most, and fewer than the shorter one has', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const [a, b] = [foldWords(one).join(''), foldWords(other).join('')];
        const edits = editsBetween(a, b);
        expect(holds(a, b, 'nearly')).toBe(edits <= 2 && edits < Math.min(a.length, b.length));
      }),
      { numRuns: 1000 },
    );
  });
});

/** As Wagner and Fischer have it, without any shortcut. */
function editsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  return Math.min(editsBetween(shortA, b) + 1, editsBetween(a, shortB) + 1, editsBetween(shortA, shortB) + change);
}

describe('a query for Lucene', () => {
  it('asks for the longest words, cut where a token would be', () => {
    expect(luceneQuery(['de', 'haven'], 'beginning')).toBe('haven* AND de*');
    expect(luceneQuery(['de', 'haven'], 'whole')).toBe('haven AND de');
    expect(luceneQuery(['haven'], 'nearly')).toBe('haven~2');
    expect(luceneQuery(['x'.repeat(60)], 'nearly')).toBe('x'.repeat(60));
    expect(luceneQuery(['\u{10450}'.repeat(300)], 'whole')).toBe(`${'\u{10450}'.repeat(100)}*`);
  });

  it('holds no more clauses than Lucene takes, and no syntax', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 }), texts => {
        const text = luceneQuery(queryWords({ words: texts }), 'beginning');
        expect(text).toMatch(/^([\p{L}\p{N}]+\*( AND |$)){0,16}$/u);
      }),
    );
  });
});
