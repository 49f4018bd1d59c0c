// Paragraphs of plain text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitParagraphs } from '../../src/read/split-paragraphs.js';

const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('splits at blank lines', () => {
    expect(split('Een.\n \t\nTwee.\n\n\n Drie. ')).toEqual(['Een.', 'Twee.', 'Drie.']);
  });

  it('keeps the lines of a wrapped paragraph together', () => {
    const wrapped = 'De haven van Antwerpen is vandaag\nopnieuw open voor schepen uit de\nhele wereld.';
    expect(split(`${wrapped}\n\nEen tweede alinea.`)).toEqual([wrapped, 'Een tweede alinea.']);
  });

  it('splits wrapped text after a line that has room for the next word', () => {
    const text = 'Haven open\nDe haven van Antwerpen is vandaag\nopnieuw open voor schepen uit de\nhele wereld.';
    expect(split(text)[0]).toBe('Haven open');
    expect(split(text)).toHaveLength(2);
  });

  it('takes each line for a paragraph where lines are long', () => {
    const long = `${'De haven is vandaag open voor alle schepen. '.repeat(6).trim()}`;
    expect(split(`Kop\n${long}\n${long}\nSlot.`)).toEqual(['Kop', long, long, 'Slot.']);
  });

  it('does not split where a sentence evidently goes on', () => {
    const text = `${'woord '.repeat(40)}\nen verder.`;
    expect(split(text)).toEqual([text]);
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', 'é'), maxLength: 300 }), text => {
        const blocks = splitParagraphs(text);
        const outside = blocks.reduce(
          ({ at, words }, { start, end }) => ({ at: end, words: words + text.slice(at, start) }),
          { at: 0, words: '' },
        );
        return (
          `${outside.words}${text.slice(outside.at)}`.trim() === '' && blocks.every(({ start, end }) => start < end)
        );
      }),
    );
  });
});
