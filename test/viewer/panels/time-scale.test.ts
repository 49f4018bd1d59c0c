// Heights of bars, dates under them, and their names.
import { describe, expect, it } from '@jest/globals';
import { nameBar, nameSpan, nameTick } from '../../../viewer/panels/time-names.js';
import { barHeights, tickIndexes } from '../../../viewer/panels/time-scale.js';
import { aBar, dayBars, monthBars, yearBars } from './time-bars.js';

const DAY = aBar('2021-08-12', '2021-08-12', '2021-08-12');
const MONTH = aBar('2021-08', '2021-08-01', '2021-08-31');
const DECADE = aBar('1950', '1950-01-01', '1959-12-31');

describe('barHeights', () => {
  it('is a share of the highest, and never flat for what is there', () => {
    const heights = barHeights([1000, 500, 1, 0].map(count => aBar('2021', '2021-01-01', '2021-12-31', count)));

    expect(heights).toEqual([1, 0.5, 0.05, 0]);
  });

  it('is nothing where nothing is counted', () => {
    expect(barHeights([aBar('2021', '2021-01-01', '2021-12-31', 0)])).toEqual([0]);
    expect(barHeights([])).toEqual([]);
  });
});

describe('tickIndexes', () => {
  it('dates every bar where there are few', () => {
    expect(tickIndexes(dayBars(5), 'day', 8)).toEqual([0, 1, 2, 3, 4]);
  });

  it('dates weeks where there are many days', () => {
    expect(tickIndexes(dayBars(31), 'day', 8)).toEqual([0, 7, 14, 21, 28]);
  });

  it('dates the first months of half-years and years, and no others', () => {
    expect(tickIndexes(monthBars(30), 'month', 8)).toEqual([0, 6, 12, 18, 24]);
    expect(tickIndexes(monthBars(60), 'month', 8)).toEqual([0, 12, 24, 36, 48]);
  });

  it('dates round years', () => {
    expect(tickIndexes(yearBars(1988, 34), 'year', 8)).toEqual([2, 7, 12, 17, 22, 27, 32]);
    expect(tickIndexes(yearBars(1000, 50, 20), 'year', 6)).toEqual([0, 10, 20, 30, 40]);
  });

  it('never dates more than there is room for', () => {
    for (const count of [1, 7, 13, 31]) expect(tickIndexes(dayBars(count), 'day', 8).length).toBeLessThanOrEqual(8);
    for (const count of [1, 9, 25, 60]) expect(tickIndexes(monthBars(count), 'month', 8).length).toBeLessThanOrEqual(8);
    for (const count of [1, 9, 50, 60]) {
      expect(tickIndexes(yearBars(3, count, 200), 'year', 8).length).toBeLessThanOrEqual(8);
    }
  });

  it('has none without bars', () => {
    expect(tickIndexes([], 'day', 8)).toEqual([]);
  });
});

describe('names of time', () => {
  it('are as precise as the bar', () => {
    expect(nameBar(DAY, 'en')).toBe('12 Aug 2021');
    expect(nameBar(MONTH, 'nl')).toBe('augustus 2021');
    expect(nameBar(DECADE, 'en')).toBe('1950 – 1959');
  });

  it('are short under a bar', () => {
    expect(nameTick(DAY, 'day', 'en')).toBe('12 Aug');
    expect(nameTick(MONTH, 'month', 'en')).toBe('Aug 2021');
    expect(nameTick(DECADE, 'year', 'en')).toBe('1950');
  });

  it('lead from the first bar to the last, and name one bar once', () => {
    expect(nameSpan(DAY, DAY, 'en')).toBe('12 Aug 2021');
    expect(nameSpan(DAY, MONTH, 'en')).toBe('12 Aug 2021 – August 2021');
    expect(nameSpan(DECADE, aBar('1960', '1960-01-01', '1969-12-31'), 'en')).toBe('1950 – 1969');
  });
});
