// English time expressions, rule by rule.
import { describe, expect, it } from '@jest/globals';
import { findTimes, parseAnchor, type Tense, tokenise, Words } from '../../../src/language/index.js';
import { readPackageJson } from '../../../src/resources/index.js';

const words = Words.parse(readPackageJson('graph-data', 'lexicon', 'words.en.json'));
/** `words=iso` of each expression, the article being of Friday 13 August 2021. */
const times = (text: string, tense?: Tense): string[] =>
  findTimes(text, tokenise(text), words, parseAnchor('2021-08-13'), tense === undefined ? {} : { tense }).map(
    time => `${time.text}=${time.iso ?? '-'}`,
  );

describe('English dates', () => {
  it.each([
    ['on August 12, 2021', 'August 12, 2021=2021-08-12'],
    ['on Aug. 12', 'Aug. 12=2021-08-12'],
    ['on 12 August 2021', '12 August 2021=2021-08-12'],
    ['on the 12th of August', 'the 12th of August=2021-08-12'],
    ['on the twenty-first of May', 'the twenty-first of May=2021-05-21'],
    ['on 12/08/2021', '12/08/2021=2021-08-12'],
    ['on 08/25/2021', '08/25/2021=2021-08-25'],
    ['on 2021-08-12', '2021-08-12=2021-08-12'],
    ['Thursday, August 12', 'Thursday, August 12=2021-08-12'],
    ['May 12 last year', 'May 12 last year=2020-05-12'],
    ['July 4-6', 'July 4-6=2021-07-04/2021-07-06'],
    ['July 4 and 5, 2020', 'July 4 and 5, 2020=2020-07-04/2020-07-05'],
    ['from 3 to 5 May', 'from 3 to 5 May=2021-05-03/2021-05-05'],
    ['in May 2020', 'May 2020=2020-05'],
    ['last August', 'last August=2020-08'],
    ['next May', 'next May=2022-05'],
    ['the 5th of next month', 'the 5th of next month=2021-09-05'],
    ['in 1997', '1997=1997'],
    ['in 1648', '1648=1648'],
    ['the 2010-2015 period', '2010-2015=2010/2015'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  it.each<[string, Tense | undefined, string]>([
    ['on Monday', 'past', 'Monday=2021-08-09'],
    ['on Monday', 'future', 'Monday=2021-08-16'],
    ['in September', 'past', 'September=2020-09'],
    ['in September', 'future', 'September=2021-09'],
    ['in two weeks', 'future', 'in two weeks=2021-08-23/2021-08-29'],
    ['from Monday', 'future', 'from Monday=2021-08-16/'],
    ['from 2015', 'past', 'from 2015=2015'],
    ['profit in the third quarter', 'past', 'the third quarter=2021-07/2021-09'],
    ['at Thanksgiving', 'past', 'Thanksgiving=2020-11-26'],
  ])('%s lies by the tense (%s)', (text, tense, expected) => {
    expect(times(text, tense)).toEqual([expected]);
  });

  it('put months first where the text does', () => {
    const [time] = findTimes('12/08/2021', tokenise('12/08/2021'), words, undefined, { order: 'month first' });
    expect(time?.iso).toBe('2021-12-08');
  });

  it('take the tense of the verb beside them', () => {
    const text = 'He came on Monday and leaves on Monday';
    const found = findTimes(text, tokenise(text), words, parseAnchor('2021-08-13'), {
      tense: start => (start < 20 ? 'past' : 'future'),
    });
    expect(found.map(time => time.iso)).toEqual(['2021-08-09', '2021-08-16']);
  });
});

describe('English words counted from the article', () => {
  it.each([
    ['the day before yesterday', 'the day before yesterday=2021-08-11'],
    ["yesterday's strike", "yesterday's=2021-08-12"],
    ['tomorrow morning', 'tomorrow morning=2021-08-14'],
    ['last night', 'last night=2021-08-12'],
    ['this morning', 'this morning=2021-08-13'],
    ['last Monday', 'last Monday=2021-08-09'],
    ['next Friday', 'next Friday=2021-08-20'],
    ['Monday of last week', 'Monday of last week=2021-08-02'],
    ['a week from Monday', 'a week from Monday=2021-08-23'],
    ['last week', 'last week=2021-08-02/2021-08-08'],
    ['this weekend', 'this weekend=2021-08-14/2021-08-15'],
    ['last quarter', 'last quarter=2021-04/2021-06'],
    ['earlier this month', 'earlier this month=2021-08'],
    ['two weeks ago', 'two weeks ago=2021-07-26/2021-08-01'],
    ['some 20 years ago', 'some 20 years ago=2001'],
    ['half a year ago', 'half a year ago=2021-02'],
    ["in two years' time", "in two years' time=2023"],
    ['within thirty days', 'within thirty days=2021-08-13/2021-09-12'],
    ['for the past three years', 'the past three years=2018-08-13/2021-08-13'],
    ['over the next two months', 'the next two months=2021-08-13/2021-10-13'],
    ['for eight years now', 'for eight years now=2013-08-13/2021-08-13'],
    ['the coming months', 'the coming months=-'],
    ['a few weeks ago', 'a few weeks ago=-'],
    ['two days later', 'two days later=-'],
    ['the following day', 'the following day=-'],
    ['recently', 'recently=-'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('English parts and seasons', () => {
  it.each([
    ['in late August', 'late August=2021-08-21/2021-08-31'],
    ['in mid-August', 'mid-August=2021-08-11/2021-08-20'],
    ['in mid-2019', 'mid-2019=2019-05/2019-08'],
    ['early last year', 'early last year=2020-01/2020-04'],
    ['the end of the month', 'the end of the month=2021-08-21/2021-08-31'],
    ['the late 1990s', 'the late 1990s=1997/1999'],
    ['the mid-19th century', 'the mid-19th century=1840/1869'],
    ['the 1980s', 'the 1980s=1980/1989'],
    ['the nineties', 'the nineties=1990/1999'],
    ['the 19th century', 'the 19th century=1800/1899'],
    ['the first quarter of 2022', 'the first quarter of 2022=2022-01/2022-03'],
    ['Q3 2020', 'Q3 2020=2020-07/2020-09'],
    ['the second half of 2020', 'the second half of 2020=2020-07/2020-12'],
    ['the first three months of 2021', 'the first three months of 2021=2021-01/2021-03'],
    ['the last week of July', 'the last week of July=2021-07-25/2021-07-31'],
    ['the first Monday of May', 'the first Monday of May=2021-05-03'],
    ['the week of 9 August', 'the week of 9 August=2021-08-09/2021-08-15'],
    ['the summer of 2019', 'the summer of 2019=2019-06/2019-08'],
    ['the winter of 2020-21', 'the winter of 2020-21=2020-12/2021-02'],
    ['last summer', 'last summer=2020-06/2020-08'],
    ['Easter 2020', 'Easter 2020=2020-04-12'],
    ['Labor Day 2020', 'Labor Day 2020=2020-09-07'],
    ['Memorial Day 2021', 'Memorial Day 2021=2021-05-31'],
    ["New Year's Eve 2020", "New Year's Eve 2020=2020-12-31"],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('English times of day and intervals', () => {
  it.each([
    ['at 2:30 p.m.', '2:30 p.m.=2021-08-13T14:30'],
    ['at 12 a.m.', '12 a.m.=2021-08-13T00:00'],
    ['at noon', 'noon=2021-08-13T12:00'],
    ['at half past two', 'half past two=2021-08-13T02:30'],
    ["8 o'clock last night", "8 o'clock last night=2021-08-12T20:00"],
    ['14:30 GMT', '14:30 GMT=2021-08-13T14:30'],
    ['between 2 and 4 p.m.', 'between 2 and 4 p.m.=2021-08-13T14:00/2021-08-13T16:00'],
    ['Friday at 3:30 p.m. local time', 'Friday at 3:30 p.m. local time=2021-08-13T15:30'],
    ['Thursday night', 'Thursday night=2021-08-12'],
    ['in the early hours of Friday', 'the early hours of Friday=2021-08-13'],
    ['on the morning of August 12', 'the morning of August 12=2021-08-12'],
    ['since last Monday', 'since last Monday=2021-08-09/'],
    ['since the summer of 2019', 'since the summer of 2019=2019-06/'],
    ['from 1 September onwards', 'from 1 September onwards=2021-09-01/'],
    ['until the end of August', 'until the end of August=/2021-08-31'],
    ['by Friday', 'by Friday=/2021-08-13'],
    ['before 2010', 'before 2010=/2009'],
    ['after 2010', 'after 2010=2011/'],
    ['around 1990', 'around 1990=1990'],
    ['between July 2003 and December 2004', 'between July 2003 and December 2004=2003-07/2004-12'],
    ['from Friday to Monday', 'from Friday to Monday=2021-08-06/2021-08-09'],
    ['from 1914 to 1918', 'from 1914 to 1918=1914/1918'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('English words that are no times', () => {
  it.each([
    'every Monday',
    'a year',
    'aged three years old',
    'three years in prison',
    'Theresa May said',
    'ordered to march through the valley',
    'he may go',
    'in 2000 homes',
    'Black Friday',
    'won in the fourth quarter against Miami',
    'the fall of Kabul',
  ])('%s', text => {
    expect(times(text)).toEqual([]);
  });

  it('a verb before a month is no part of it', () => {
    expect(times('to start in April 2018', 'future')).toEqual(['April 2018=2018-04']);
  });

  it('a duration in the past is none', () => {
    expect(times('completed in two weeks', 'past')).toEqual([]);
  });
});
