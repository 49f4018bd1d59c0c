// Tokens of Dutch and English: what is one, what is two, and laws for any text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise } from '../../../src/language/index.js';
import { growthOf } from '../../support/growth-of.js';

type Language = 'nl' | 'en' | undefined;
/** Tokens with a bar between them. */
const cut = (text: string, language?: Language): string =>
  tokenise(text, language)
    .map(token => token.text)
    .join('|');

describe('a Dutch text', () => {
  it.each([
    ['abbreviations keep their stop', 'prof. dr. Vos, d.w.z. o.a. hij', 'prof.|dr.|Vos|,|d.w.z.|o.a.|hij'],
    ['a date ends with one', '15 september jl. om 20.00 u. precies', '15|september|jl.|om|20.00|u.|precies'],
    ['initials keep their stop', 'J. de Vries en A.B. Smit', 'J.|de|Vries|en|A.B.|Smit'],
    ['a suspect has an initial for a surname', 'Piet B. wordt gezocht', 'Piet|B.|wordt|gezocht'],
    ['a letter at the end has none', 'Eet vitamine C.', 'Eet|vitamine|C|.'],
    ['clitics are whole', "'s avonds zag 'k d'r zo'n z'n 't", "'s|avonds|zag|'k|d'r|zo'n|z'n|'t"],
    ['plurals are whole', "foto's van baby's", "foto's|van|baby's"],
    ['a name is parted from its possessive', "Obama's plan, Macrons plan", "Obama|'s|plan|,|Macrons|plan"],
    [
      'compounds are whole',
      'VS-ambassade, 47-jarige, 70-puntenplan, F-16',
      'VS-ambassade|,|47-jarige|,|70-puntenplan|,|F-16',
    ],
    ['ordinals are whole', '1e, 3de en 20ste', '1e|,|3de|en|20ste'],
    ['years may be short', "in de jaren '60 en '70", "in|de|jaren|'60|en|'70"],
    ['party names are whole', 'CD&V en D66 of D’66', 'CD&V|en|D66|of|D’66'],
    ['words of two with a stroke are whole', 't/m 3 en/of 50 km/u', 't/m|3|en/of|50|km/u'],
    ['marks of old newspapers are quotation marks', ",,Ja'', zei hij", ",,|Ja|''|,|zei|hij"],
    ['words that look abbreviated are not', 'Dat wist hij al. Vol. Een lid.', 'Dat|wist|hij|al|.|Vol|.|Een|lid|.'],
  ])('%s', (_claim, text, expected) => {
    expect(cut(text, 'nl')).toBe(expected);
  });
});

describe('an English text', () => {
  it.each([
    [
      'clitics are apart',
      "I don't, can't, he'll, we've, I'd, they’re",
      "I|do|n't|,|ca|n't|,|he|'ll|,|we|'ve|,|I|'d|,|they|’re",
    ],
    ['possessives are apart', "the company's plan, John's, farmers'", "the|company|'s|plan|,|John|'s|,|farmers|'"],
    ['words of two are apart', 'cannot gonna', 'can|not|gon|na'],
    [
      'abbreviations keep their stop',
      'the U.S., Mr. Hale, 9 p.m. and Inc. too',
      'the|U.S.|,|Mr.|Hale|,|9|p.m.|and|Inc.|too',
    ],
    ['"No." is one before a number alone', 'No. 5? no.', 'No.|5|?|no|.'],
    ['a state keeps its stop after a comma', 'Marfa, Tex. and the Tex.', 'Marfa|,|Tex.|and|the|Tex|.'],
    ['compounds are whole', 'US-led, U.S.-led, 16-year-old, COVID-19', 'US-led|,|U.S.-led|,|16-year-old|,|COVID-19'],
    ['words of slang without apostrophe are apart', 'i dont, thats it', 'i|do|nt|,|that|s|it'],
    ['names with an apostrophe are whole', "O'Brien at AT&T", "O'Brien|at|AT&T"],
    ['a pronoun is no initial', 'you and I. Peter', 'you|and|I|.|Peter'],
  ])('%s', (_claim, text, expected) => {
    expect(cut(text, 'en')).toBe(expected);
  });
});

describe('a text of either language', () => {
  it.each([
    ['numbers part from units', '50km, €50, 10%, $1.5bn, 5pm, US$5', '50|km|,|€|50|,|10|%|,|$|1.5|bn|,|5|pm|,|US$|5'],
    [
      'numbers are whole',
      '3,000 4.500,50 12:30 11/28/2000 2021-08-12 1st',
      '3,000|4.500,50|12:30|11/28/2000|2021-08-12|1st',
    ],
    ['ranges are apart', '10-15 of 1-0', '10|-|15|of|1|-|0'],
    ['models are whole', '5G, 4x4, 3D-printer', '5G|,|4x4|,|3D-printer'],
    [
      'addresses leave the stop',
      'https://a.be/x?y=1. www.nu.nl, (nu.nl/a)',
      'https://a.be/x?y=1|.|www.nu.nl|,|(|nu.nl/a|)',
    ],
    ['mail addresses leave the stop', 'a.b@c.example.', 'a.b@c.example|.'],
    ['handles and hashtags are whole', '@nos_nl #brand2021 #1', '@nos_nl|#brand2021|#|1'],
    ['emoji are whole', '👍🏽 🇳🇱 👩‍👩‍👧 1️⃣ ❤️', '👍🏽|🇳🇱|👩‍👩‍👧|1️⃣|❤️'],
    ['faces are whole', 'mooi :-) nee ;)', 'mooi|:-)|nee|;)'],
    ['runs of a mark are one', 'wat?! -- nee... ****', 'wat|?!|--|nee|...|****'],
    ['glued sentences are apart', 'gezegd.De minister', 'gezegd|.|De|minister'],
    ['contractions are apart, Dutch plurals whole', "it's, don't, foto's, tv's", "it|'s|,|do|n't|,|foto's|,|tv's"],
    ['accents and joiners stay in their word', 'cafe\u0301 co\u00adop', 'cafe\u0301|co\u00adop'],
  ])('%s', (_claim, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('gives one small form for either apostrophe', () => {
    expect(tokenise('Zo’n', 'nl')[0]).toEqual({ start: 0, end: 4, text: 'Zo’n', lower: "zo'n" });
  });
});

describe('tokens of any text', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        'dr.',
        'J.',
        'U.S.',
        "n't",
        "'s",
        '’',
        '-',
        '.',
        '@',
        '#',
        'http://',
        'www.',
        'a.nl',
        '1',
        ',',
        '%',
        ':-)',
      ),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '😀',
        '\u200d',
        '\ufe0f',
        '\u0301',
        'שלום',
        '\u0000',
        '\u0007',
        '\u2028',
        '\u00a0',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  );

  it('have true offsets, in order, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom<Language>('nl', 'en', undefined), (parts, language) => {
        const text = parts.join('');
        let end = 0;
        for (const token of tokenise(text, language)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['dashes', '-'],
    ['letters', 'a'],
    ['capitals with stops', 'A.'],
    ['words with stops', 'ab.'],
    ['digits', '1'],
    ['numbers with a letter at the end', '1,1'],
    ['addresses', 'https://a.be/b '],
    ['addresses without an end', 'http://'],
    ['stops after an address', 'http://....'],
    ['apostrophes', "a'"],
    ['quotation marks', "'"],
    ['commas', ','],
    ['mail addresses', 'a@b.'],
    ['names of sites in a row', 'a-b.c-d.'],
    ['flags', '🇳'],
    ['joined emoji', '😀\u200d'],
    ['combining marks', '\u0301'],
    ['unpaired surrogates', '\ud800'],
    ['abbreviations', 'dr. '],
    ['white space', ' '],
  ])('are found in a time that grows with the text: %s', async (_name, part) => {
    const growth = await growthOf(8000, size => {
      const text = `${part.repeat(Math.ceil(size / part.length))}x`;
      return () => tokenise(text);
    });
    expect(growth).toBeLessThan(8);
  });
});
