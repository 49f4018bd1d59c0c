// Reading never fails, whatever the text: what is no language at all, what is broken, what has no end.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadKnowledge } from '../../src/resources/index.js';
import { growthOf } from '../support/growth-of.js';
import { checkReading, readAll } from './check-reading.js';

const NEWS = {
  nl: 'Burgemeester Els Verhulst van Almelo kondigde donderdag aan dat de brug over de Regge in maart 2024 dichtgaat',
  en: 'Mayor Ellen Holt of Dayton announced on Thursday that the bridge over the river will close in March 2024',
} as const;

const ODD = [
  ['nothing', ''],
  ['white space', ' \n\n\t\u00a0\u2028 '],
  ['one letter', 'a'],
  ['one full stop', '.'],
  ['one quotation mark', '"'],
  ['one control character', '\u0000'],
  ['half an emoji', '\ud83d'],
  [
    'control characters',
    'De\u0000 minister\u0007 zei\u001b[31m dat\u0008 het\u007f \u0085 goed\u200b\ufeff gaat\u0000.',
  ],
  ['unpaired surrogates', 'De \ud83d minister\udc00 van \udfff\ud800 Vrede\ud83d zei \ud83dniets. \udc00'],
  ['text from right to left', 'قال رئيس الوزراء إن القمة في بغداد تأجلت. דובר הממשלה סירב להגיב. De premier zweeg.'],
  [
    'marks of direction in names',
    'Minister \u202eanaJ\u202c de Wit van \u2067Gaza\u2069 zei dat \u200fhij\u200e wacht.',
  ],
  ['marks heaped on letters', `Z${'\u0301\u0323\u0308'.repeat(300)}eist zei niets.`],
  ['joined emoji', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 zei de 🇳🇱 premier 🤷‍♂️'.repeat(20)],
  ['all capitals', `${NEWS.nl.toUpperCase()}. ${NEWS.en.toUpperCase()}!`],
  [
    'noise of a scanner',
    'De rn1n1ster vari Bu1ten1andse Zal<en zei d@t li et ~ kab|net,, «val t» .. I l l0O p r o c e n t— —van.de',
  ],
  ['words without spaces', 'DeministerzeidatdeNAVO2024nietkomt.Dekoning'.repeat(200)],
] as const;

/** Pieces to be repeated up to 20,000 characters. */
const ENDLESS = [
  ['words', `${NEWS.nl} `],
  ['one letter', 'a'],
  ['capitals', `${NEWS.nl.toUpperCase()} `],
  ['names', 'Jan de Vries en Anna van Dijk en '],
  ['addresses', 'https://voorbeeld.example/a?b=c&d=%20#e '],
  ['dashes', '-'],
  ['quotation marks', '"de minister\' zei "niets\' '],
  ['brackets', '([de {minister zweeg] '],
  ['digits', 'ongeveer 12.345,67-89.10 '],
  ['abbreviations', 'dat is d.w.z. niet bijv. '],
  ['halves of emoji', 'de \ud83dminister\udc00 zei '],
] as const;

/** For a machine that does much else. */
const TIMEOUT_MS = 120_000;

const knowledge = loadKnowledge();

describe.each(['nl', 'en', 'other'] as const)('a passage that is said to be in %s', language => {
  it.each(ODD)('may hold %s', (_what, text) => {
    checkReading(text, language, knowledge);
  });
});

describe('a passage of 20,000 characters without an end of a sentence', () => {
  it.each(ENDLESS)(
    'may be made of %s',
    (_what, piece) => {
      checkReading(piece.repeat(20_000 / piece.length), 'nl', knowledge);
    },
    TIMEOUT_MS,
  );
});

describe('any string', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 });
  const pieces = fc.constantFrom(
    'De ',
    'Jan',
    ' zei',
    '"',
    "'",
    '.',
    ',',
    ' ',
    '\n',
    'U.S.',
    '12',
    '%',
    '-',
    '\ud83d',
    'é',
  );

  it.each([
    ['UTF-16 units, paired or not', units.map(codes => String.fromCharCode(...codes))],
    ['scraps of text', fc.array(pieces, { maxLength: 60 }).map(scraps => scraps.join(''))],
  ])(
    'of %s is read with true offsets and a tree for each sentence',
    (_what, strings) => {
      fc.assert(
        fc.property(strings, text => checkReading(text, 'nl', knowledge)),
        { numRuns: 100 },
      );
    },
    TIMEOUT_MS,
  );
});

describe('the time of reading, trees and lemmas included', () => {
  it.each([
    ['sentences of news', 10, `${NEWS.nl}. ${NEWS.en}. `],
    ['news without a full stop', 20, `${NEWS.nl} `],
    ['names', 50, 'Jan de Vries en '],
    ['addresses', 150, 'https://voorbeeld.example/a?b=c&d=%20#e '],
    ['one long line of dashes', 20_000, '-'],
  ])(
    'grows in proportion to the tokens with %s',
    async (_what, size, piece) => {
      const growth = await growthOf(size, count => {
        const text = piece.repeat(count);
        return () => readAll(text, 'nl', knowledge);
      });
      expect(growth).toBeLessThan(8);
    },
    TIMEOUT_MS,
  );
});
