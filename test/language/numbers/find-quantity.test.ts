// Numbers as values: composed words, ranges, vague numbers, percentages, money, shares.
import { describe, expect, it } from '@jest/globals';
import {
  findQuantities,
  findQuantity,
  parseNumber,
  parseOrdinal,
  tokenise,
  Words,
} from '../../../src/language/index.js';
import { readPackageJson } from '../../../src/resources/index.js';

const wordsOf = (language: string): { words: Words } => ({
  words: Words.parse(readPackageJson('graph-data', 'lexicon', `words.${language}.json`)),
});
const [nl, en] = [wordsOf('nl'), wordsOf('en')];
const quantity = (text: string, words = nl.words): unknown => findQuantity(tokenise(text), 0, words);

describe('Dutch number words', () => {
  it.each([
    ['tweeënvijftig', 52],
    ['éénentwintig', 21],
    ['honderdtwintigduizend', 120_000],
    ['vijfhonderd', 500],
    ['vijftienhonderd', 1500],
    ['tweeduizendeenentwintig', 2021],
    ['drieënhalf', 3.5],
    ['honderdenelf', 111],
  ])('%s', (word, value) => {
    expect(parseNumber(word, nl.words)).toBe(value);
  });

  it.each(['enen', 'tachtigen', 'honderdduizendhonderdduizend', 'vierentwaalf', 'eenheid', 'twintigtwintig'])(
    '%s is none',
    word => {
      expect(parseNumber(word, nl.words)).toBeUndefined();
    },
  );

  it.each([
    ['derde', 3],
    ['twintigste', 20],
    ['eenentwintigste', 21],
    ['honderdeerste', 101],
    ['12e', 12],
    ['laatste', -1],
  ])('%s is an ordinal', (word, place) => {
    expect(parseOrdinal(word, nl.words)).toBe(place);
  });
});

describe('English ordinals', () => {
  it.each([
    ['third', 3],
    ['21st', 21],
    ['twenty-first', 21],
    ['fortieth', undefined],
    ['seventh', 7],
  ])('%s', (word, place) => {
    expect(parseOrdinal(word, en.words)).toBe(place);
  });
});

describe('quantities', () => {
  it.each<[string, number, string, string]>([
    ['anderhalf miljoen mensen', 1_500_000, '', 'exact'],
    ['een half miljoen mensen', 500_000, '', 'exact'],
    ['twee miljoen driehonderdduizend', 2_300_000, '', 'exact'],
    ['250 duizend mensen', 250_000, '', 'exact'],
    ['tussen 20 en 30 mensen', 20, '', 'at least'],
    ['20 tot 30 mensen', 20, '', 'at least'],
    ['20-30 mensen', 20, '', 'at least'],
    ['tientallen doden', 50, '', 'about'],
    ['enkele honderden', 500, '', 'about'],
    ['een twintigtal mensen', 20, '', 'about'],
    ['nog geen 30 mensen', 30, '', 'at most'],
    ['20 of meer', 20, '', 'at least'],
    ['12 procent', 12, 'percent', 'exact'],
    ['3,5%', 3.5, 'percent', 'exact'],
    ['2 procentpunt', 2, 'percentage point', 'exact'],
    ['5 miljoen euro', 5_000_000, 'EUR', 'exact'],
    ['ruim € 5,5 miljoen', 5_500_000, 'EUR', 'at least'],
    ['€ 3mrd', 3_000_000_000, 'EUR', 'exact'],
    ['een derde van de kiezers', 0.333333333333, 'share', 'exact'],
    ['bijna de helft', 0.5, 'share', 'at most'],
    ['een op de vijf', 0.2, 'share', 'exact'],
  ])('Dutch: %s', (text, value, unit, comparator) => {
    expect(quantity(text)).toMatchObject({ value, unit, comparator });
  });

  it.each<[string, number, string, string]>([
    ['two hundred and fifty thousand people', 250_000, '', 'exact'],
    ['half a million people', 500_000, '', 'exact'],
    ['three and a half million', 3_500_000, '', 'exact'],
    ['two dozen people', 24, '', 'exact'],
    ['tens of thousands of people', 50_000, '', 'about'],
    ['several hundred people', 500, '', 'about'],
    ['two to three million people', 2_000_000, '', 'at least'],
    ['no fewer than 30', 30, '', 'at least'],
    ['12 per cent', 12, 'percent', 'exact'],
    ['$5m', 5_000_000, 'USD', 'exact'],
    ['about $3bn', 3_000_000_000, 'USD', 'about'],
    ['20 Canadian dollars', 20, 'CAD', 'exact'],
    ['20 pounds of flour', 20, '', 'exact'],
    ['two thirds', 0.666666666667, 'share', 'exact'],
    ['one in five', 0.2, 'share', 'exact'],
  ])('English: %s', (text, value, unit, comparator) => {
    expect(quantity(text, en.words)).toMatchObject({ value, unit, comparator });
  });

  it('of a range keep both ends', () => {
    expect(quantity('between 20 and 30 tanks', en.words)).toMatchObject({ lower: 20, upper: 30, rule: 'range' });
  });

  it.each([
    ['47 jaar oud', nl.words],
    ['47 years old', en.words],
  ])('%s is an age', (text, words) => {
    expect(quantity(text, words)).toBeUndefined();
  });

  it('of a score are two numbers, not a range', () => {
    expect(findQuantities(tokenise('Ajax won met 2-3.'), nl.words).map(({ rule }) => rule)).not.toContain('range');
  });

  it('of a sentence do not overlap', () => {
    const found = findQuantities(tokenise('Ruim 200 doden, 12 procent en € 5 miljoen.'), nl.words);
    expect(found.map(({ value, unit }) => [value, unit])).toEqual([
      [200, ''],
      [12, 'percent'],
      [5_000_000, 'EUR'],
    ]);
  });
});
