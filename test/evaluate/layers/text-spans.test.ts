// Measuring sentences and tokens: joined text, spans, ends, and differences told apart.
import { describe, expect, it } from '@jest/globals';
import { findWordSpans, joinSentences, scoreEnds, scoreTextSpans } from '../../../src/evaluate/index.js';
import { compareTokens, nameDifference } from '../../../src/evaluate/layers/measure-tokens.js';
import { tokenise } from '../../../src/language/index.js';

const word = (form: string) => ({
  form,
  lemma: form,
  upos: 'X',
  xpos: '_',
  feats: '_',
  head: -1,
  deprel: 'root',
  spaceAfter: true,
});
const sentence = (text: string, forms: string) => ({ text, words: forms.split(' ').map(word) });

describe('a treebank as running text', () => {
  it('has its sentences joined by single spaces, trimmed', () => {
    expect(joinSentences([sentence('Hij kwam. ', 'Hij kwam .'), sentence('Zij niet', 'Zij niet')])).toEqual({
      text: 'Hij kwam. Zij niet',
      spans: [
        { start: 0, end: 9 },
        { start: 10, end: 18 },
      ],
    });
  });

  it('has the places of its words, or none where they do not stand in the text', () => {
    expect(findWordSpans(sentence("don't go", "do n't go"))).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 5 },
      { start: 6, end: 8 },
    ]);
    expect(findWordSpans(sentence('au', 'à le'))).toBeUndefined();
  });
});

describe('a score of spans', () => {
  const gold = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
  ];
  const cut = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 9 },
  ];

  it('takes whole spans, a score of ends takes ends', () => {
    expect(scoreTextSpans(gold, cut)).toMatchObject({ right: 1, f1: 40 });
    expect(scoreEnds(gold, cut)).toMatchObject({ right: 2, f1: 80 });
  });
});

describe('tokens that differ from the treebank', () => {
  it.each([
    ['US-led forces', 'US - led forces', 'compounds whole'],
    ["Rabo's man", "Rabo's man", 'possessives of names apart'],
    ['met 50% meer', 'met 50% meer', 'units, percentages and money apart'],
    ['won met 2-1 van', 'won met 2-1 van', 'ranges and scores apart'],
    ['land- en tuinbouw', 'land- en tuinbouw', 'first halves of compounds apart'],
    ['a/b', 'a/b', 'other'],
  ])('are told why: %s', (text, forms, reason) => {
    const gold = findWordSpans(sentence(text, forms)) ?? [];

    expect(compareTokens(text, gold, tokenise(text, 'nl')).map(nameDifference)).toEqual([reason]);
  });

  it('are none where both agree', () => {
    expect(
      compareTokens('Hij kwam.', findWordSpans(sentence('Hij kwam.', 'Hij kwam .')) ?? [], tokenise('Hij kwam.')),
    ).toEqual([]);
  });
});
