// Words that are known without a treebank: ordinals, irregular and regular forms.
import { describe, expect, it } from '@jest/globals';
import { listOrdinals } from '../../../src/training/lemmas/dutch-ordinals.js';
import { inflectEnglish } from '../../../src/training/lemmas/english-inflection.js';
import { listIrregularForms } from '../../../src/training/lemmas/irregular-words.js';

describe('listOrdinals', () => {
  it.each([
    ['derde', 'drie'],
    ['negende', 'negen'],
    ['zestigste', 'zestig'],
    ['tweeëndertigste', 'tweeëndertig'],
    ['vierenveertigste', 'vierenveertig'],
  ])('has "%s" of %s', (ordinal, cardinal) => {
    expect(listOrdinals().get(ordinal)).toBe(cardinal);
  });
});

describe('listIrregularForms', () => {
  it('has the forms of verbs, nouns and adjectives, each with a lemma', () => {
    const forms = listIrregularForms();

    expect(forms).toContainEqual({ letter: 'B', form: 'strove', lemma: 'strive' });
    expect(forms).toContainEqual({ letter: 'D', form: 'born', lemma: 'bear' });
    expect(forms).toContainEqual({ letter: 'L', form: 'syntheses', lemma: 'synthesis' });
    expect(forms).toContainEqual({ letter: 'P', form: 'worst', lemma: 'bad' });
    expect(forms.filter(({ form, lemma }) => !/^[a-z]+$/.test(form) || !/^[a-z]+$/.test(lemma))).toEqual([]);
  });
});

describe('inflectEnglish', () => {
  const rarity = new Map(
    Object.entries({ plate: 400, plated: 500, plating: 500, plat: 600, mop: 450, mopped: 500, mopping: 500, mope: 640 })
      .concat(Object.entries({ carry: 300, carries: 350, carried: 350, dim: 450, dimmer: 500, dimmest: 600, wag: 500 }))
      .concat(Object.entries({ tug: 500, tugs: 520, kelp: 500, kelps: 690, model: 350, modelled: 500, modeling: 500 })),
  );
  const lemmas = new Map(inflectEnglish(rarity).map(({ letter, form, lemma }) => [letter + form, lemma]));

  it.each([
    ['Dplated', 'plate'],
    ['Emopping', 'mop'],
    ['Acarries', 'carry'],
    ['Bcarried', 'carry'],
    ['Bmodelled', 'model'],
    ['Emodeling', 'model'],
    ['Pdimmest', 'dim'],
    ['Ltugs', 'tug'],
  ])('knows %s as a form of %s', (key, lemma) => {
    expect(lemmas.get(key)).toBe(lemma);
  });

  it('makes no verb of a word that has one form alone', () => {
    expect(lemmas.has('Akelps')).toBe(false);
    expect(lemmas.get('Lkelps')).toBe('kelp');
  });
});
