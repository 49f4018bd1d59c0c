// Bars of a timeline.
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { timelineBars } from '../../../viewer/panels/timeline-sparkline-bars.js';

describe('timelineBars', () => {
  it('fills the months between with empty bars, over the turn of the year', () => {
    const { bars } = timelineBars([
      { period: '2021-11', count: 2 },
      { period: '2022-02', count: 1 },
    ]);

    expect(bars.map(({ period, count }) => `${period}:${count}`)).toEqual([
      '2021-11:2',
      '2021-12:0',
      '2022-01:0',
      '2022-02:1',
    ]);
  });

  it('counts by year where months would be too many', () => {
    const { bars } = timelineBars([
      { period: '2001-03', count: 2 },
      { period: '2001-04', count: 1 },
      { period: '2009-01', count: 4 },
    ]);

    expect(bars).toHaveLength(9);
    expect(bars[0]).toEqual({ period: '2001', count: 3 });
    expect(bars.at(-1)).toEqual({ period: '2009', count: 4 });
  });

  it('counts by year where of most articles no more is known', () => {
    const timeline = [
      { period: '2020', count: 5 },
      { period: '2021-08', count: 2 },
    ];

    expect(timelineBars(timeline)).toEqual({
      bars: [
        { period: '2020', count: 5 },
        { period: '2021', count: 2 },
      ],
      yearOnly: 0,
    });
  });

  it('keeps months and says how many it left out where few know only the year', () => {
    const timeline = [
      { period: '2020', count: 1 },
      { period: '2021-08', count: 2 },
    ];

    expect(timelineBars(timeline)).toEqual({ bars: [{ period: '2021-08', count: 2 }], yearOnly: 1 });
  });

  it('has no bars for nothing and for what is no period', () => {
    expect(timelineBars([])).toEqual({ bars: [], yearOnly: 0 });
    expect(timelineBars([{ period: '2021-13', count: 1 }]).bars).toEqual([]);
  });

  it('leaves no gap and loses no article', () => {
    const aPeriod = fc
      .tuple(fc.integer({ min: 1990, max: 2025 }), fc.option(fc.integer({ min: 1, max: 12 }), { freq: 4 }))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`));
    const counts = fc.array(fc.record({ period: aPeriod, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 20 });
    fc.assert(
      fc.property(counts, timeline => {
        const { bars, yearOnly } = timelineBars(timeline);
        const sum = (counted: readonly { count: number }[]) => counted.reduce((all, { count }) => all + count, 0);
        expect(sum(bars) + yearOnly).toBe(sum(timeline));
        const numbers = bars.map(({ period }) => {
          const [year = 0, month] = period.split('-').map(Number);
          return month === undefined ? year : year * 12 + month;
        });
        expect(numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)).toBe(true);
      }),
    );
  });
});
