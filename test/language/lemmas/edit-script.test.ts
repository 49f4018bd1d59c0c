// The instructions that make a lemma of a form.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyScript, formatScript, makeScript, parseScript } from '../../../src/language/lemmas/edit-script.js';

const word = fc.string({ unit: fc.constantFrom(...'abcdegnrtï'), minLength: 1, maxLength: 12 });

describe('makeScript', () => {
  it.each([
    ['gewerkt', 'werken', { without: 0, cut: 1, add: 'en' }],
    ['opgeborgen', 'opbergen', { without: 0, cut: 5, add: 'ergen' }],
    ['geëerd', 'eren', { without: 0, cut: 3, add: 'ren' }],
    ['teruggegeven', 'teruggeven', { without: 0, cut: 0, add: '' }],
  ])('takes the ge out of the participle "%s"', (form, lemma, script) => {
    expect(makeScript(form, lemma, true)).toEqual(script);
  });

  it('leaves a ge where it is in what is no participle', () => {
    expect(makeScript('gewelven', 'gewelf', false)).toEqual({ without: -1, cut: 3, add: 'f' });
  });

  it('makes an instruction that gives the lemma back, also after it was written down', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (form, lemma, isParticiple) => {
        const script = makeScript(form, lemma, isParticiple);

        expect(applyScript(form, script)).toBe(lemma);
        expect(parseScript(formatScript(script))).toEqual(script);
      }),
    );
  });
});

describe('applyScript', () => {
  it('gives nothing for a form that is too short, has no such ge or would vanish', () => {
    expect(applyScript('ab', { without: -1, cut: 3, add: 'x' })).toBeUndefined();
    expect(applyScript('vergeten', { without: 1, cut: 0, add: '' })).toBeUndefined();
    expect(applyScript('ab', { without: -1, cut: 2, add: '' })).toBeUndefined();
  });
});
