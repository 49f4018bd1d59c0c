// The inflection lexicon: what a form can be and of which lemma.
import { describe, expect, it } from '@jest/globals';
import { FormLexicon } from '../../../src/language/lemmas/form-lexicon.js';
import { decodeModel, encodeModel } from '../../../src/language/models/model-file.js';
import { packLexicon } from '../../../src/training/lemmas/train-lexicon.js';
import { smallLexicon } from '../../support/small-lexicon.js';

const lexicon = smallLexicon();

describe('FormLexicon', () => {
  it('gives the tags of a form by its class, and none for a form that it does not know', () => {
    expect(lexicon.tagsOf(lexicon.classOf('kondigde'))).toEqual(['LOS', 'V:past:sg']);
    expect(lexicon.classOf('kondigden')).toBe(-1);
    expect(lexicon.tagsOf(-1)).toEqual([]);
  });

  it('gives forms with the same tags one class', () => {
    expect(lexicon.classOf('havens')).toBe(lexicon.classOf('leiders'));
    expect(lexicon.classOf('havens')).toBeLessThan(lexicon.classCount);
    expect(lexicon.classOf('havens')).not.toBe(lexicon.classOf('haven'));
  });

  it('gives the lemma under the tag that is asked for', () => {
    expect(lexicon.findLemma('winnende', 'V:')).toBe('winnen');
    expect(lexicon.findLemma('winnende', 'A')).toBe('winnend');
    expect(lexicon.findLemma('winnende', 'N:')).toBeUndefined();
    expect(lexicon.findLemma('aangekondigd', 'V:')).toBe('aankondigen');
  });

  it('says the same after it was written to a file', () => {
    const model = packLexicon(new Map([['gewogen', new Map([['V:part', 'wegen']])]]), 'nl');
    const read = new FormLexicon(decodeModel(encodeModel(model), 'nl-lexicon.vmod'));

    expect(read.findLemma('gewogen', 'V:part')).toBe('wegen');
  });

  it('names the model file that lacks a part', () => {
    const { header, arrays } = packLexicon(new Map([['kade', new Map([['N:de:sg', 'kade']])]]), 'nl');
    const { entrySets: _, ...rest } = arrays;

    expect(() => new FormLexicon({ header, arrays: rest })).toThrow(/nl-lexicon\.vmod.*entrySets/);
  });
});
