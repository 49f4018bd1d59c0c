// A sentence that was found, cut to what fits a row.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { splitSentence } from '../../../viewer/panels/search-sentence.js';
import { aSentence } from './view-parts.js';

const shown = (bracketed: string) =>
  splitSentence(aSentence(bracketed, { before: 'Before. ', after: ' After.' }))
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('splitSentence', () => {
  it('shows a short sentence whole with its words marked, and nothing of the ones around it', () => {
    expect(shown('Kaai [died] in the [harbour].')).toBe('Kaai [died] in the [harbour].');
  });

  it('marks nothing outside the sentence, and no other part', () => {
    const context = aSentence('Kaai died.', { before: 'Sluis spoke. ' });
    const marks = [
      { start: 0, end: 5, part: 'cue' as const },
      { start: 13, end: 17, part: 'subject' as const },
    ];

    expect(splitSentence({ ...context, marks })).toEqual([{ text: 'Kaai died.', isMarked: false }]);
  });

  it('begins a long sentence near its first marked word, at a word', () => {
    const pieces = splitSentence(aSentence(`${'harbour '.repeat(60)}[crane] ${'docker '.repeat(60)}end.`));

    expect(pieces[0]).toEqual({ text: '… ', isMarked: false });
    expect(pieces[1]?.text).toMatch(/^(harbour )+$/);
    expect(pieces[2]).toEqual({ text: 'crane', isMarked: true });
    expect(pieces.at(-1)).toEqual({ text: ' …', isMarked: false });
  });

  it('shows the end of a long sentence whose marked word stands there', () => {
    const text = shown(`${'harbour '.repeat(60)}[crane].`);

    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith('[crane].')).toBe(true);
  });

  it('never shows more than fits, never splits a character, and shows only what is written', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).map(text => text.replace(/[[\]]/g, ''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.nat(39), (words, marked) => {
        const context = aSentence(words.map((text, index) => (index === marked ? `[${text}]` : text)).join(' '));

        const pieces = splitSentence(context);

        const written = pieces
          .map(({ text }) => text)
          .filter(text => text !== '… ' && text !== ' …')
          .join('');
        expect(context.text).toContain(written);
        expect(written.length).toBeLessThanOrEqual(221);
        expect(written.isWellFormed() || !context.text.isWellFormed()).toBe(true);
      }),
    );
  });
});
