// Tokens and sentences, with true offsets for any text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences, tokenise } from '../../src/language/index.js';
import { growthOf } from '../support/growth-of.js';

const words = (text: string): string[] => tokenise(text).map(token => token.text);
const sentences = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map(tokens => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('tokens', () => {
  it.each([
    ['VS-ambassade in Kaboel', ['VS-ambassade', 'in', 'Kaboel']],
    ["'s-Hertogenbosch is 't mooist", ["'s-Hertogenbosch", 'is', "'t", 'mooist']],
    ['The U.S. will send 3,000 troops', ['The', 'U.S.', 'will', 'send', '3,000', 'troops']],
    ["John's plan", ['John', "'s", 'plan']],
    ["de foto's", ['de', "foto's"]],
    ['zie https://t.co/H0lTgD8IzH — @Reuters #nieuws', ['zie', 'https://t.co/H0lTgD8IzH', '—', '@Reuters', '#nieuws']],
    ['mail jan.de-wit+x@paper.example nu', ['mail', 'jan.de-wit+x@paper.example', 'nu']],
    ['de 47-jarige man', ['de', '47-jarige', 'man']],
    ["'Kandahar is ingenomen', tweette", ["'", 'Kandahar', 'is', 'ingenomen', "'", ',', 'tweette']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are found in a time that grows with the text, also in a line of dashes', async () => {
    expect(await growthOf(8000, size => () => tokenise('-'.repeat(size)))).toBeLessThan(8);
  });

  it('carry true offsets and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const tokens = tokenise(text);
        for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
        expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    [
      'abbreviations and initials go on',
      'Prof. dr. J. de Vries sprak. Hij zweeg.',
      ['Prof. dr. J. de Vries sprak.', 'Hij zweeg.'],
    ],
    ['glued paragraphs are split', 'Zij zwegen.Volgens Kirby niet.', ['Zij zwegen.', 'Volgens Kirby niet.']],
    ['a closing quote stays with its sentence', "'Ik ga.' Hij ging.", ["'Ik ga.'", 'Hij ging.']],
    [
      'a blank line ends a headline',
      'Diplomatieke isolatie\n\nTegelijk praat men.',
      ['Diplomatieke isolatie', 'Tegelijk praat men.'],
    ],
    ['numbers with stops go on', 'Het kost 4.500 euro. Dat is veel.', ['Het kost 4.500 euro.', 'Dat is veel.']],
  ])('%s', (_claim, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('hold every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        const tokens = tokenise(text);
        expect(splitSentences(text, tokens).flat()).toEqual(tokens);
      }),
    );
  });

  it('stay bounded in a text without a full stop', () => {
    const text = 'woord '.repeat(5000);
    expect(Math.max(...splitSentences(text, tokenise(text)).map(tokens => tokens.length))).toBeLessThanOrEqual(400);
  });
});
