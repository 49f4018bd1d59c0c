// Dates and intervals as a person reads them.
import { describe, expect, it } from '@jest/globals';
import { formatInterval, formatSpan } from '../../../viewer/panels/evidence-dates.js';

describe('formatSpan', () => {
  it('says one date once', () => {
    expect(formatSpan('2021-08-12', '2021-08-12T10:00:00Z', 'en')).toBe('12 Aug 2021');
  });

  it('says what is open', () => {
    expect(formatSpan('2021-08', undefined, 'en')).toBe('from August 2021');
    expect(formatSpan(undefined, '2021', 'nl')).toBe('tot en met 2021');
    expect(formatSpan(undefined, undefined, 'en')).toBeUndefined();
  });
});

describe('formatInterval', () => {
  it.each([
    ['2021-08-12', '12 Aug 2021'],
    ['2021-08-01/2021-08-10', '1 Aug 2021 – 10 Aug 2021'],
    ['2021-08-01/', 'from 1 Aug 2021'],
    ['/2021', 'until 2021'],
    ['/', '/'],
  ])('reads %s', (iso, text) => {
    expect(formatInterval(iso, 'en')).toBe(text);
  });
});
