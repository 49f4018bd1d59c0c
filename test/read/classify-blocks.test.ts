// What a block is, by shape and place.
import { describe, expect, it } from '@jest/globals';
import { classifyBlocks } from '../../src/read/classify-blocks.js';
import { splitParagraphs } from '../../src/read/split-paragraphs.js';

const STORY = 'De haven van Antwerpen is vandaag opnieuw open voor schepen uit de hele wereld.';

function classify(...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const { blocks, datelineDate } = classifyBlocks(text, splitParagraphs(text));
  return { kinds: blocks.map(block => block.kind), datelineDate };
}

describe('classifyBlocks', () => {
  it('knows headline, lead, body and subheading', () => {
    expect(classify('Haven weer open', STORY, STORY, "'Wij zijn klaar'", STORY).kinds).toEqual([
      'headline',
      'lead',
      'body',
      'headline',
      'body',
    ]);
  });

  it('reads the date line near the top, and does not take it for the lead', () => {
    expect(classify('Port reopens.', 'ANTWERP, Belgium 1996-08-27', STORY)).toEqual({
      kinds: ['headline', 'body', 'lead'],
      datelineDate: '1996-08-27',
    });
    expect(classify('Port reopens', 'Tuesday, March 8, 2011', STORY).datelineDate).toBe('2011-03-08');
  });

  it('does not take the name above a date line for a heading', () => {
    expect(classify('Port reopens.', 'Ann de Vries', 'ANTWERP 1996-08-27', STORY).kinds).toEqual([
      'headline',
      'body',
      'body',
      'lead',
    ]);
  });

  it('takes a question for a headline only at the top', () => {
    expect(classify('Gaat de haven open?', STORY, 'Gaat de haven open?', STORY).kinds).toEqual([
      'headline',
      'lead',
      'body',
      'body',
    ]);
  });

  it.each(['Foto: Belga', '© Reuters', 'Een schip in de haven. (Foto: An Peeters)', 'Een schip in de haven © AFP'])(
    'knows the caption %s',
    caption => {
      expect(classify(STORY, caption, STORY).kinds[1]).toBe('caption');
    },
  );

  it.each([
    '"De haven blijft open, ook morgen."',
    "'De haven's toekomst is zeker, ook morgen.'",
    '“De haven blijft open.”',
  ])('knows the quotation %s', quote => {
    expect(classify(STORY, quote, STORY).kinds[1]).toBe('quote');
  });

  it('does not take two quotations with words between them for one', () => {
    expect(classify(STORY, '"De haven", zei hij, "blijft open."', STORY).kinds[1]).toBe('body');
  });

  it('takes no list for headings, nor a last short line', () => {
    const { kinds } = classify(STORY, 'appels', 'peren', 'noten', 'kersen', STORY, '- een punt', STORY, 'An Peeters');
    expect(kinds.filter(kind => kind === 'headline')).toEqual([]);
  });
});
