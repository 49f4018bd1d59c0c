// Dates as news writes them.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../src/read/parse-date.js';

describe('parseDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-08', '2021-08'],
    ['2021-08-12', '2021-08-12'],
    ['20210812', '2021-08-12'],
    ['2021-08-12T09:30:00.123Z', '2021-08-12T09:30:00Z'],
    ['2021-08-13T00:30:00+0200', '2021-08-13T00:30:00+02:00'],
    ['2021-08-12 09:30', '2021-08-12T09:30'],
    ['August 12, 2021', '2021-08-12'],
    ['12 augustus 2021', '2021-08-12'],
    ['donderdag 12 augustus 2021 om 18:30', '2021-08-12'],
    ['Thursday, August 12th, 2021 at 6:30 pm', '2021-08-12'],
    ['Aug. 12, 2021', '2021-08-12'],
    ['1 mrt. 2021', '2021-03-01'],
    ['12-08-2021', '2021-08-12'],
    ['mei 2021', '2021-05'],
    ['29 februari 2020', '2020-02-29'],
  ])('reads %s', (words, iso) => {
    expect(parseDate(words)).toBe(iso);
  });

  it.each([
    '',
    '29 februari 2021',
    '2021-13-01',
    '2021-02-30',
    '03/04/2021',
    'gisteren',
    '12 augustus',
    'In 2021',
    '0812',
  ])('does not take "%s" for a date', words => {
    expect(parseDate(words)).toBeUndefined();
  });

  it('reads every day, written out in either language, as itself', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('nl-NL', 'en-US', 'en-GB'), (date, locale) => {
        const words = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
        return parseDate(words) === date.toISOString().slice(0, 10);
      }),
    );
  });
});
