// The calendar: against the platform's dates, Easter against known years, holidays that move.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  dateOf,
  dayNumber,
  easterOf,
  isoOfDay,
  mondayOf,
  nthWeekday,
  weekdayOf,
} from '../../../src/language/times/calendar.js';

describe('days', () => {
  it('are those of the platform, from 1583 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -141_000, max: 2_900_000 }), day => {
        const date = new Date(day * 86_400_000);
        expect(isoOfDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(weekdayOf(mondayOf(day))).toBe(1);
        const { year, month, day: number } = dateOf(day);
        expect(dayNumber(year, month, number)).toBe(day);
      }),
    );
  });

  it('of a shorter month end with it', () => {
    expect(isoOfDay(addMonths(dayNumber(2021, 1, 31), 1))).toBe('2021-02-28');
    expect(isoOfDay(addMonths(dayNumber(2020, 3, 31), -1))).toBe('2020-02-29');
  });

  it('outside the years that ISO writes have no form', () => {
    expect(isoOfDay(dayNumber(10_000, 1, 1))).toBeUndefined();
    expect(isoOfDay(dayNumber(0, 12, 31))).toBeUndefined();
  });
});

describe('Easter', () => {
  it.each(['1818-03-22', '1943-04-25', '2000-04-23', '2021-04-04', '2024-03-31', '2038-04-25'])('is on %s', iso => {
    expect(isoOfDay(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
  });
});

describe('the nth weekday of a month', () => {
  it.each([
    [2021, 11, 4, 4, '2021-11-25'],
    [2021, 5, 1, -1, '2021-05-31'],
    [2021, 9, 2, 3, '2021-09-21'],
  ] as const)('%d-%d, %d, %d', (year, month, weekday, nth, iso) => {
    expect(isoOfDay(nthWeekday(year, month, weekday, nth) ?? 0)).toBe(iso);
  });

  it('is none where the month has no fifth', () => {
    expect(nthWeekday(2021, 2, 1, 5)).toBeUndefined();
  });
});
