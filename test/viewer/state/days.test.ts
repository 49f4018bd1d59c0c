// Dates as stretches of days.
import { describe, expect, it } from '@jest/globals';
import { dayNumber, finerOf, isIsoDate, isoDay, overlaps, readDays } from '../../../viewer/state/index.js';

const spell = (iso: string) => {
  const days = readDays(iso);
  return days === undefined ? undefined : `${isoDay(days.from)} ${isoDay(days.to)} ${days.precision}`;
};

describe('readDays', () => {
  it.each([
    ['2021', '2021-01-01 2021-12-31 year'],
    ['2021-08', '2021-08-01 2021-08-31 month'],
    ['2024-02', '2024-02-01 2024-02-29 month'],
    ['2021-12', '2021-12-01 2021-12-31 month'],
    ['2021-08-12', '2021-08-12 2021-08-12 day'],
    ['2021-08-12T23:30:00Z', '2021-08-12 2021-08-12 day'],
    ['0099-01-01', '0099-01-01 0099-01-01 day'],
    ['0001', '0001-01-01 0001-12-31 year'],
    ['9999-12-31', '9999-12-31 9999-12-31 day'],
  ])('takes %s for %s', (iso, stretch) => {
    expect(spell(iso)).toBe(stretch);
  });

  it.each(['', 'soon', '21', '2021-13', '2021-00', '2021-02-30', '2021-08-00', '2021-8', '20210812', '2021-08-123'])(
    'takes %j for no date',
    iso => {
      expect(readDays(iso)).toBeUndefined();
    },
  );
});

it('isIsoDate takes years, months and days, and nothing after them', () => {
  expect(['2021', '2021-08', '2021-08-12'].every(isIsoDate)).toBe(true);
  expect(['2021-08-12T09:30', '2021-13', 'x', ''].some(isIsoDate)).toBe(false);
});

it('dayNumber counts from 1970 and lets months run over', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2020, 13, 1)).toBe(dayNumber(2021, 1, 1));
});

it('finerOf prefers days to months to years', () => {
  expect(finerOf('year', 'day')).toBe('day');
  expect(finerOf('month', 'year')).toBe('month');
  expect(finerOf('year', 'year')).toBe('year');
});

it('stretches that share one day overlap, neighbours do not', () => {
  expect(overlaps({ from: 1, to: 3 }, { from: 3, to: 9 })).toBe(true);
  expect(overlaps({ from: 3, to: 9 }, { from: 1, to: 3 })).toBe(true);
  expect(overlaps({ from: 1, to: 3 }, { from: 4, to: 9 })).toBe(false);
});
