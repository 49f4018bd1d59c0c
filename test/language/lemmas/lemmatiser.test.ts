// Lemmas of words with their classes: from whole forms, the lexicon and the ends of forms.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Lemmatiser } from '../../../src/language/lemmas/lemmatiser.js';
import type { ModelHeader } from '../../../src/language/models/model-header.js';
import { draftLemmas } from '../../../src/training/lemmas/lemma-draft.js';
import { packLemmas } from '../../../src/training/lemmas/pack-lemmas.js';
import { growthOf } from '../../support/growth-of.js';
import { smallLexicon } from '../../support/small-lexicon.js';

const HEADER: ModelHeader = {
  format: 1,
  layer: 'lemmas',
  language: 'nl',
  sources: [],
  licence: 'CC0',
  date: '2025-11-25',
  scores: {},
  settings: {},
};

/** `letter form lemma`, see `lemmaTag`. */
const SURE = `L kranen kraan, L lanen laan, L manen maan, L banen baan, L boeken boek, L doeken doek, L koeken koek,
L hoeken hoek, L steden stad, L molens molen, L kelders kelder, L ridders ridder, L bakkers bakker,
K molen molen, K kelder kelder, A vaart varen, A gaat gaan, B ging gaan, D gegaan gaan, D gehaald halen, D gemaald malen,
D verhaald verhalen, D betaald betalen, D gedraald dralen, D gestraald stralen, M waterweg waterweg, K weg weg, Z . .`;

function lemmatiserOf(lexicon?: ReturnType<typeof smallLexicon>): Lemmatiser {
  const sure = new Map<string, Map<string, number>>();
  for (const row of SURE.split(',')) {
    const [letter = '', form = '', lemma = ''] = row.trim().split(/\s+/);
    sure.set(letter + form, new Map([[lemma, 1]]));
  }
  const known = { findLemma: () => undefined, list: () => [] };
  return new Lemmatiser(packLemmas(draftLemmas({ sure, silver: new Map(), spare: new Map(), known }), HEADER), lexicon);
}

const lemmatiser = lemmatiserOf(smallLexicon());
const PLURAL = 'Number=Plur';
const PARTICIPLE = 'VerbForm=Part';

describe('Lemmatiser', () => {
  it.each([
    ['steden', 'NOUN', PLURAL, 'stad'],
    ['ging', 'VERB', 'Number=Sing|Tense=Past|VerbForm=Fin', 'gaan'],
    ['havens', 'NOUN', PLURAL, 'haven'],
    ['kondigde', 'VERB', 'Tense=Past|VerbForm=Fin', 'kondigen'],
    ['winnende', 'VERB', PARTICIPLE, 'winnen'],
    ['winnende', 'ADJ', 'Degree=Pos', 'winnend'],
    ['zoeken', 'NOUN', PLURAL, 'zoek'],
    ['wanen', 'NOUN', PLURAL, 'waan'],
  ])('knows the lemma of "%s" as %s', (form, upos, feats, lemma) => {
    expect(lemmatiser.lemmaOf(form, upos, feats)).toBe(lemma);
  });

  it('takes ge from the start of a participle, and only there', () => {
    expect(lemmatiser.lemmaOf('gebaald', 'VERB', PARTICIPLE)).toBe('balen');
    expect(lemmatiser.lemmaOf('bemaald', 'VERB', PARTICIPLE)).toBe('bemalen');
  });

  it('takes a form under other features of its class for the same word', () => {
    expect(lemmatiser.lemmaOf('ging', 'VERB', PARTICIPLE)).toBe('gaan');
    expect(lemmatiser.lemmaOf('ging', 'VERB')).toBe('gaan');
  });

  it('writes lemmas small, but names and abbreviations as they stand', () => {
    expect(lemmatiser.lemmaOf('Steden', 'NOUN', PLURAL)).toBe('stad');
    expect(lemmatiser.lemmaOf('STRAKS', 'ADV')).toBe('straks');
    expect(lemmatiser.lemmaOf('Waterweg', 'PROPN')).toBe('Waterweg');
    expect(lemmatiser.lemmaOf('NAVO', 'NOUN', 'Number=Sing')).toBe('NAVO');
  });

  it('takes the owning s from a name that the lexicon has without it', () => {
    expect(lemmatiser.lemmaOf('Hamiltons', 'PROPN')).toBe('Hamilton');
    expect(lemmatiser.lemmaOf("Ridley's", 'PROPN')).toBe('Ridley');
    expect(lemmatiser.lemmaOf('Buenos', 'PROPN')).toBe('Buenos');
  });

  it('reads a word with a stress accent as the word without it', () => {
    expect(lemmatiser.lemmaOf('hávens', 'NOUN', PLURAL)).toBe('haven');
  });

  it('gives the lemmas of the parts of a compound', () => {
    expect(lemmatiser.lemmaParts('Regeringsleiders', 'NOUN', PLURAL)).toEqual(['regering', 'leider']);
    expect(lemmatiser.lemmaParts('Regeringsleider', 'NOUN', 'Number=Sing')).toEqual(['regering', 'leider']);
    expect(lemmatiser.lemmaParts('Regeringsleider', 'PROPN')).toEqual(['Regeringsleider']);
    expect(lemmatiser.lemmaParts('Haven-Regering', 'NOUN')).toEqual(['haven-regering']);
  });

  it('joins a verb with its particle where the lexicon knows the verb', () => {
    expect(lemmatiser.joinParticle('kondigen', 'Aan')).toBe('aankondigen');
    expect(lemmatiser.joinParticle('apen', 'na')).toBe('na-apen');
    expect(lemmatiser.joinParticle('kondigen', 'in')).toBe('kondigen');
  });

  it('works without a lexicon', () => {
    const english = lemmatiserOf();

    expect(english.lemmaOf('boeken', 'NOUN', PLURAL)).toBe('boek');
    expect(english.lemmaParts('regeringsleider', 'NOUN')).toEqual(['regeringsleider']);
    expect(english.joinParticle('give', 'up')).toBe('give');
  });

  it('gives a lemma for any form under any class, and the same each time', () => {
    const anyClass = fc.constantFrom('NOUN', 'PROPN', 'VERB', 'ADJ', 'X', 'nonsense');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), anyClass, fc.string(), (form, upos, feats) => {
        const lemma = lemmatiser.lemmaOf(form, upos, feats);

        expect(lemma).not.toBe('');
        expect(lemmatiser.lemmaOf(form, upos, feats)).toBe(lemma);
      }),
    );
  });

  it.each(['a', '-', '’s', '1', 'ge', 'á'])('takes time in proportion to a wall of "%s"', async brick => {
    const growth = await growthOf(50_000, size => {
      const wall = brick.repeat(size);
      return () => ['PROPN', 'VERB', 'NOUN'].map(upos => lemmatiser.lemmaParts(wall, upos, PARTICIPLE));
    });

    expect(growth).toBeLessThan(9);
  });
});
