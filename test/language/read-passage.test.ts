// The one door: sentences with names, and their layers when they are asked for.
import { describe, expect, it } from '@jest/globals';
import { readPassage } from '../../src/language/index.js';
import { loadKnowledge } from '../../src/resources/index.js';

const knowledge = loadKnowledge();
const { models: _nl, ...nl } = knowledge.nl;
const { models: _en, ...en } = knowledge.en;
const read = (text: string, language: 'nl' | 'en') => readPassage(text, language, knowledge).sentences;
const names = (text: string, language: 'nl' | 'en', known = knowledge): string[] =>
  readPassage(text, language, known).sentences.flatMap(one =>
    one.names.map(({ text: name, type }) => `${name} ${type}`),
  );

describe('a passage', () => {
  it('gives lemmas with separable verbs joined, and a tree', () => {
    const [sentence] = read('De VS kondigen vrijdag sancties aan.', 'nl');
    expect(sentence?.lemmas).toEqual(['de', 'VS', 'aankondigen', 'vrijdag', 'sanctie', 'aan', '.']);
    expect(sentence?.analysis.relations).toEqual(['det', 'nsubj', 'root', 'obl', 'obj', 'compound:prt', 'punct']);
    expect([...(sentence?.analysis.heads ?? [])]).toEqual([1, 2, -1, 2, 2, 2, 2]);
  });

  it('has no layers in another language', () => {
    const [sentence] = readPassage(
      'Die Regierung in Berlin hat gestern neue Maßnahmen beschlossen.',
      'other',
      knowledge,
    ).sentences;
    expect(sentence?.language).toBe('other');
    expect([sentence?.analysis.tags, sentence?.lemmas, sentence?.names]).toEqual([[], [], []]);
    expect(sentence?.tenseAt(0)).toBeUndefined();
  });

  it('is read by lists and shape alone where no models are handed in', () => {
    const [sentence] = readPassage('De VS kondigen vrijdag sancties aan.', 'nl', { ...knowledge, nl, en }).sentences;
    expect(sentence?.names.map(name => name.text)).toEqual(['VS']);
    expect([sentence?.analysis.tags, sentence?.lemmas]).toEqual([[], []]);
  });
});

describe('names', () => {
  it('that no list has are found and typed by the model', () => {
    expect(names('Volgens Wiebe Kolkman verhuist de fabriek naar Oudezijl.', 'nl')).toEqual([
      'Wiebe Kolkman Person',
      'Oudezijl Place',
    ]);
    expect(names('Shares of Halvorsen Shipping fell, analyst Imre Tollak said.', 'en')).toEqual([
      'Halvorsen Shipping Organization',
      'Imre Tollak Person',
    ]);
  });

  it('of checked entries decide over the model, in compounds and in small letters too', () => {
    expect(names('VS-troepen namen Kaboel in, meldt de taliban.', 'nl')).toEqual([
      'VS Place',
      'Kaboel Place',
      'taliban Organization',
    ]);
  });

  it('are no common nouns that only begin a sentence', () => {
    expect(names('Belastingen stijgen. Onderwijzers staken.', 'nl')).toEqual([]);
  });
});

describe('the tense at a time', () => {
  it.each([
    ['nl', 'Vrijdag stemde de Kamer over de wet.', 'Vrijdag', 'past'],
    ['nl', 'Vrijdag stemt de Kamer over de wet.', 'Vrijdag', 'future'],
    ['nl', 'De Kamer zal vrijdag over de wet stemmen.', 'vrijdag', 'future'],
    ['nl', 'De Kamer heeft vrijdag over de wet gestemd.', 'vrijdag', 'past'],
    ['nl', 'De wet is vrijdag door de Kamer aangenomen.', 'vrijdag', 'past'],
    ['nl', 'De wet wordt vrijdag door de Kamer aangenomen.', 'vrijdag', 'future'],
    ['en', 'Parliament voted on Friday.', 'Friday', 'past'],
    ['en', 'Parliament will vote on Friday.', 'Friday', 'future'],
    ['en', 'Parliament has voted on the law this Friday.', 'Friday', 'past'],
    ['en', 'The law was passed on Friday.', 'Friday', 'past'],
  ] as const)('%s: %s', (language, text, word, tense) => {
    const [sentence] = read(text, language);
    expect(sentence?.tenseAt(text.indexOf(word))).toBe(tense);
  });

  it('is unknown without a verb, and where no word starts', () => {
    const [sentence] = read('Protest op vrijdag in Brussel', 'nl');
    expect(sentence?.tenseAt(11)).toBeUndefined();
    expect(sentence?.tenseAt(12)).toBeUndefined();
  });
});
