// Which encoding bytes are in.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBytes, findDeclaredCharset } from '../../src/read/decode-bytes.js';

const SENTENCE = 'De coördinator in Curaçao – “één” café – betaalde € 600.';

/** Windows-1252 of a text, by hand: Latin-1 and the few characters that differ. */
function encodeWindows1252(text: string): Uint8Array {
  const special = new Map(Object.entries({ '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96, '‘': 0x91, '’': 0x92 }));
  return Uint8Array.from([...text].map(unit => special.get(unit) ?? unit.charCodeAt(0)));
}

/** Windows-1251 of a Russian letter: the alphabet in order from 0xC0. */
function encodeCyrillic(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
    ['UTF-16 with a mark, little end first', encodeUtf16(`\ufeff${SENTENCE}`, false), 'utf-16le'],
    ['UTF-16 with a mark, big end first', encodeUtf16(`\ufeff${SENTENCE}`, true), 'utf-16be'],
    ['UTF-16 without a mark, little end first', encodeUtf16(SENTENCE, false), 'utf-16le'],
    ['UTF-16 without a mark, big end first', encodeUtf16(SENTENCE, true), 'utf-16be'],
    ['windows-1252 that nobody declares', encodeWindows1252(SENTENCE), 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text: SENTENCE, encoding });
  });

  it('believes a declared windows-1252, under each of its names', () => {
    for (const label of ['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii']) {
      expect(decodeBytes(encodeWindows1252(SENTENCE), label).text).toBe(SENTENCE);
    }
  });

  it('reads valid UTF-8 as such, though windows-1252 is declared', () => {
    expect(decodeBytes(Buffer.from(SENTENCE), 'iso-8859-1').text).toBe(SENTENCE);
  });

  it('reads windows-1252 as such, though UTF-8 is declared', () => {
    expect(decodeBytes(encodeWindows1252(SENTENCE), 'utf-8').text).toBe(SENTENCE);
  });

  it('believes a declared encoding of another script', () => {
    const bytes = Uint8Array.from([0xd2, 0xe0, 0xeb, 0xe8, 0xe1, 0xe0, 0xed]);
    expect(decodeBytes(bytes, 'windows-1251').text).toBe('Талибан');
  });

  it('knows an undeclared text of another script from windows-1252', () => {
    const words = 'Талибан заявил, что город Кандагар взят. Правительство Афганистана это отрицает. ';
    const bytes = Uint8Array.from([...words.repeat(5)].map(letter => encodeCyrillic(letter)));
    expect(decodeBytes(bytes)).toEqual({ text: words.repeat(5), encoding: 'windows-1251' });
  });

  it('passes over an encoding that does not exist', () => {
    expect(decodeBytes(encodeWindows1252(SENTENCE), 'x-nonsense').text).toBe(SENTENCE);
  });

  it('loses one character to one broken byte of UTF-8, and no others', () => {
    const bytes = Buffer.concat([
      Buffer.from('Coördinatie in Curaçao, één café, '),
      Buffer.from([0xff]),
      Buffer.from('België'),
    ]);
    expect(decodeBytes(bytes).text).toBe('Coördinatie in Curaçao, één café, \ufffdBelgië');
  });

  it('returns every text of Western letters unchanged from UTF-8', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc éëïöç€“”\n'), minLength: 1, maxLength: 200 });
    fc.assert(fc.property(letters, text => decodeBytes(Buffer.from(text)).text === text));
  });
});

describe('findDeclaredCharset', () => {
  it.each([
    ['the content type, before all', 'text/html; charset="windows-1252"', '<meta charset="utf-8">', 'windows-1252'],
    ['a meta element', 'text/html', '<html><meta charset=iso-8859-1>', 'iso-8859-1'],
    [
      'a meta element that stands in for a header',
      undefined,
      '<META http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      'windows-1252',
    ],
    ['an XML declaration', undefined, '<?xml version="1.0" encoding="ISO-8859-15"?><html>', 'ISO-8859-15'],
    ['nothing', 'text/plain', 'De charset=utf-8 staat in de zin.', undefined],
  ])('finds it in %s', (_, contentType, head, charset) => {
    expect(findDeclaredCharset(contentType, head)).toBe(charset);
  });
});
