// Sentences of Dutch and English: hand-made cases, and laws for any text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences, tokenise } from '../../../src/language/index.js';
import { growthOf } from '../../support/growth-of.js';
import { readCases } from './read-cases.js';

const split = (text: string, language?: 'nl' | 'en'): string[] =>
  splitSentences(text, tokenise(text, language)).map(tokens => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe.each(['nl', 'en'] as const)('sentences in %s', language => {
  it.each(readCases(language).map(({ claim, text, sentences }) => [claim, text, sentences] as const))(
    '%s',
    (_claim, text, sentences) => {
      expect(split(text, language)).toEqual(sentences);
    },
  );
});

describe('sentences', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '?',
        '!',
        '...',
        '…',
        '"',
        "'",
        '“',
        '”',
        ',,',
        "''",
        '(',
        ')',
        '[',
        ']',
        '\n',
        '\n\n',
        ' ',
        '  ',
      ),
      fc.constantFrom(
        'dr',
        'J',
        'U.S.',
        'De',
        'the',
        'enz',
        '1',
        '1.',
        '•',
        '-',
        'https://a.be',
        '😀',
        '\ud800',
        'שלום',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 80 },
  );

  it('hold every token once, in order, in any text', () => {
    fc.assert(
      fc.property(hostile, parts => {
        const text = parts.join('');
        const tokens = tokenise(text);
        expect(splitSentences(text, tokens).flat()).toEqual(tokens);
      }),
    );
  });

  it('are none in a text without a token', () => {
    expect(splitSentences(' \n ', tokenise(' \n '))).toEqual([]);
  });

  it('stay bounded in a text without a stop', () => {
    const text = 'woord '.repeat(5000);
    expect(Math.max(...splitSentences(text, tokenise(text)).map(tokens => tokens.length))).toBeLessThanOrEqual(400);
  });

  it.each([
    ['closing brackets', 'x. ' + ') '],
    ['quotation marks', '" '],
    ['blank lines', 'A\n\n'],
    ['long white space', `x.${' '.repeat(50)}`],
    ['line breaks and spaces', '\n '.repeat(20)],
    ['capitals', 'AAA '],
    ['stops', '. '],
    ['names after questions', '"Ja?" Jan '],
    ['numbers of items', '1. '],
  ])('take a time that grows with the text: %s', async (_name, part) => {
    const growth = await growthOf(8000, size => {
      const text = part.repeat(Math.ceil(size / part.length));
      const tokens = tokenise(text);
      return () => splitSentences(text, tokens);
    });
    expect(growth).toBeLessThan(8);
  });
});
