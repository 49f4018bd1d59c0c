// Metadata above a plain text.
import { describe, expect, it } from '@jest/globals';
import { readHeader } from '../../src/read/read-header.js';

/** Metadata and the text that follows. */
function split(text: string) {
  const { metadata, textStart } = readHeader(text);
  return { ...metadata, text: text.slice(textStart).trim() };
}

describe('readHeader', () => {
  it('takes a bare date before the first word', () => {
    expect(split(' date 2021-08 De haven is open.')).toEqual({ publishedAt: '2021-08', text: 'De haven is open.' });
    expect(split('Datum: 2021-08-12 De haven')).toEqual({ publishedAt: '2021-08-12', text: 'De haven' });
  });

  it('takes lines of keys and values, in Dutch and English', () => {
    const text =
      'Titel: De haven\nDoor: wie\nBron: De Voorbeeldkrant\nDate: 12 augustus 2021\nURL: https://Example.org/a?utm_source=x\n\nTekst.';
    expect(split(text.replace('Door: wie\n', 'Auteur: An Peeters\n'))).toEqual({
      title: 'De haven',
      author: 'An Peeters',
      publisher: 'De Voorbeeldkrant',
      publishedAt: '2021-08-12',
      url: 'https://example.org/a',
      text: 'Tekst.',
    });
  });

  it('takes front matter, and leaves out keys that it does not know', () => {
    const text = '---\ntitle: "De haven"\ntags:\n  - schepen\ndate: 2021-08-12\n---\n\nDe haven is open.';
    expect(split(text)).toEqual({ title: 'De haven', publishedAt: '2021-08-12', text: 'De haven is open.' });
  });

  it.each([
    'Source: Trump to resign\n\nThe president will go.',
    'Bron: een anonieme ambtenaar zei dat de haven sluit.\n\nMeer volgt.',
    'Date: gisteren\n\nDe haven is open.',
    'Datum 2021 was een jaar.',
    'Date night: what to eat\n\nText.',
    '---\nDe haven is open.\n---\nNiet meer.',
    'De haven: een verhaal\n\nTekst.',
  ])('leaves alone what merely looks like it: %j', text => {
    expect(readHeader(text)).toEqual({ metadata: {}, textStart: 0 });
  });

  it('does not take a whole text for its header', () => {
    expect(split('Titel: De haven\nDatum: 2021-08-12')).toEqual({ text: 'Titel: De haven\nDatum: 2021-08-12' });
  });
});
