// Numbers and times as values.
import { describe, expect, it } from '@jest/globals';
import { findNumber, findTimes, parseAnchor, parseNumber, tokenise } from '../../src/language/index.js';
import { loadKnowledge } from '../../src/resources/index.js';

const { nl, en } = loadKnowledge();
const number = (text: string, words = nl.words): unknown => findNumber(tokenise(text), 0, words);
const time = (text: string, words = nl.words, day = '2021-08-13'): unknown =>
  findTimes(text, tokenise(text), words, parseAnchor(day))[0];

describe('numbers', () => {
  it.each([
    ['3000 soldaten', 3000, 'exact'],
    ['4.500 troepen', 4500, 'exact'],
    ['4,5 miljard euro', 4_500_000_000, 'exact'],
    ['dertig dagen', 30, 'exact'],
    ['ruim 200 doden', 200, 'at least'],
    ["zo'n 20 mensen", 20, 'about'],
    ['meer dan 100 mensen', 100, 'at least'],
  ])('Dutch: %s', (text, value, comparator) => {
    expect(number(text)).toMatchObject({ value, comparator });
  });

  it.each([
    ['about 3,000 troops', 3000, 'about'],
    ['4.35 million people', 4_350_000, 'exact'],
    ['twelve people', 12, 'exact'],
    ['up to 50 tanks', 50, 'at most'],
  ])('English: %s', (text, value, comparator) => {
    expect(number(text, en.words)).toMatchObject({ value, comparator });
  });

  it('are not made of words that are none', () => {
    expect(number('constructor of things')).toBeUndefined();
    expect(number('1.2.3 versie')).toBeUndefined();
  });

  it('are not infinite, however many digits stand there', () => {
    expect(number(`${'9'.repeat(400)} soldaten`)).toBeUndefined();
    expect(number(`${'9'.repeat(308)} miljard euro`)).toBeUndefined();
    expect(parseNumber('9'.repeat(400), nl.words)).toBeUndefined();
    expect(number(`${'9'.repeat(300)} soldaten`)).toMatchObject({ value: 1e300 });
  });
});

describe('times', () => {
  it.each([
    ['donderdag', '2021-08-12', 'the last such weekday up to the article'],
    ['vrijdagochtend', '2021-08-13', 'the last such weekday up to the article'],
    ['gisteren', '2021-08-12', 'counted from the article'],
    ['eind augustus', '2021-08-21/2021-08-31', 'end of the month'],
    ['11 september 2001', '2001-09-11', 'absolute'],
    ['12 januari', '2022-01-12', 'day and month, year nearest the article'],
    ['in mei', '2021-05', 'month, year nearest the article'],
  ])('Dutch: %s', (text, iso, rule) => {
    expect(time(text)).toMatchObject({ iso, rule });
  });

  it.each([
    ['August 12, 2021', '2021-08-12'],
    ['on Thursday', '2021-08-12'],
    ['in late August', '2021-08-21/2021-08-31'],
    ['in 1997', '1997'],
  ])('English: %s', (text, iso) => {
    expect(time(text, en.words)).toMatchObject({ iso });
  });

  it('keep the words and stay without a date where the day of the article is not known', () => {
    const found = time('donderdag', nl.words, '2021-08');
    expect(found).toMatchObject({ text: 'donderdag', rule: 'weekday, the day of the article is not known' });
    expect(found).not.toHaveProperty('iso');
  });

  it('are not read from words that every object has', () => {
    expect(time('constructor August 2021', en.words)).toMatchObject({ text: 'August 2021', iso: '2021-08' });
  });

  it('refuse days that do not exist', () => {
    expect(time('31 februari 2021')).not.toHaveProperty('iso');
  });
});
