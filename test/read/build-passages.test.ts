// Passages of a text as a whole: copies of copies, headlines printed twice.
import { describe, expect, it } from '@jest/globals';
import { passageTexts, readText } from './read-text.js';

const A = 'De haven van Antwerpen is sinds maandag opnieuw open voor schepen uit de hele wereld.';
const B = 'Volgens An Peeters, die de haven leidt, kwamen er deze week al 600 schepen aan.';

describe('the passages of a text', () => {
  it('point a copy of a copy at the first', () => {
    const repeats = (...texts: string[]) => readText(texts.join('\n\n')).passages.map(passage => passage.repeats);
    expect(repeats(A, A, A)).toEqual([undefined, 0, 0]);
    expect(repeats(A, B, A, A)).toEqual([undefined, undefined, 0, 0]);
  });

  it('mark a headline that is printed twice', () => {
    expect(readText(['Haven open', 'Haven open', A, B].join('\n\n')).passages.map(passage => passage.repeats)).toEqual([
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });

  it('are cut where a paragraph goes from old to new', () => {
    const article = readText([A, B, `${B} Dat is een record, zegt zij. ${A}`].join('\n\n'));
    expect(passageTexts(article).slice(2)).toEqual([B, 'Dat is een record, zegt zij.', A]);
    expect(article.passages.map(passage => passage.repeats)).toEqual([undefined, undefined, 1, undefined, 0]);
  });
});
