// The bars of the histogram of time.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ViewFact } from '../../../src/protocol/index.js';
import { countFacets, type Filters, isoDay, readDays } from '../../../viewer/state/index.js';
import { aFact, aNode, filtersOf, loadedOf, viewOf } from './small-world.js';

const timeOf = (facts: readonly Partial<ViewFact>[], more: Partial<Omit<Filters, 'off'>> = {}) => {
  const loaded = loadedOf(
    [aNode('a'), aNode('b')],
    facts.map((fact, index) => aFact(`f${index}`, 'a', 'b', fact)),
  );
  return countFacets(loaded, viewOf(['a', 'b'], { filters: filtersOf({}, more) })).time;
};
const reportedOn = (...dates: string[]) => timeOf(dates.map(date => ({ reportedOn: [date] })));
const spell = ({ bars }: ReturnType<typeof timeOf>) => bars.map(bar => `${bar.period}: ${bar.count}`);

describe('the histogram', () => {
  it('has a bar for every day, the empty ones too', () => {
    const time = reportedOn('2021-08-30', '2021-09-02', '2021-08-30');

    expect(time.precision).toBe('day');
    expect(spell(time)).toEqual(['2021-08-30: 2', '2021-08-31: 0', '2021-09-01: 0', '2021-09-02: 1']);
  });

  it('goes over to months after sixty days, and to years after sixty months', () => {
    expect(reportedOn('2021-01-01', '2021-03-01').bars).toHaveLength(60);
    expect(reportedOn('2021-01-01', '2021-03-02')).toMatchObject({
      precision: 'month',
      bars: [
        { period: '2021-01', from: '2021-01-01', to: '2021-01-31', count: 1 },
        { period: '2021-02', from: '2021-02-01', to: '2021-02-28', count: 0 },
        { period: '2021-03', from: '2021-03-01', to: '2021-03-31', count: 1 },
      ],
    });
    expect(reportedOn('2017-01-31', '2021-12-01').bars).toHaveLength(60);
    expect(spell(reportedOn('2019-12-31', '2024-12-31'))).toEqual([
      '2019: 1',
      ...['2020: 0', '2021: 0', '2022: 0', '2023: 0'],
      '2024: 1',
    ]);
  });

  it('joins years to round ones where sixty are not enough', () => {
    const time = reportedOn('1066', '2021-08');

    expect(time.precision).toBe('year');
    expect(time.bars).toHaveLength(49);
    expect(time.bars[0]).toEqual({ period: '1060', from: '1060-01-01', to: '1079-12-31', count: 1, isIn: true });
    expect(time.bars.at(-1)).toMatchObject({ period: '2020', to: '2039-12-31', count: 1 });
  });

  it('spans all years that can be written', () => {
    const { bars } = reportedOn('0000-01-01', '9999-12-31');

    expect(bars).toHaveLength(50);
    expect([bars[0]?.from, bars.at(-1)?.to]).toEqual(['0000-01-01', '9999-12-31']);
  });

  it('is never finer than the finest date', () => {
    expect(spell(reportedOn('2021-08', '2021-09'))).toEqual(['2021-08: 1', '2021-09: 1']);
    expect(spell(reportedOn('2021'))).toEqual(['2021: 1']);
    expect(reportedOn('2021', '2021-08-12').precision).toBe('month');
  });

  it('counts a fact once in each bar that it reaches into', () => {
    const time = timeOf([{ reportedOn: ['2021-08', '2021-08-30', '2021-09-02'] }, { reportedOn: ['2021-08-31'] }]);

    expect(time.bars).toHaveLength(33);
    expect(spell(time).slice(-4)).toEqual(['2021-08-30: 1', '2021-08-31: 2', '2021-09-01: 0', '2021-09-02: 1']);
  });

  it('lets open ends reach to the edge without stretching it', () => {
    const facts = [{ validFrom: '2020' }, { validTo: '2019' }, { validFrom: '2018', validTo: '2021' }, {}];
    const time = timeOf(facts, { timeOf: 'happened' });

    expect(spell(time)).toEqual(['2018: 2', '2019: 2', '2020: 2', '2021: 2']);
    expect(time.undated).toBe(1);
  });

  it('marks the bars that the filter reaches into, and goes on counting the others', () => {
    const dates = ['2021-08-11', '2021-08-12', '2021-08-13'].map(date => ({ reportedOn: [date] }));
    const { bars } = timeOf(dates, { time: { from: '2021-08-12', to: '2021-08-12' } });

    expect(bars.map(bar => bar.isIn)).toEqual([false, true, false]);
    expect(bars.map(bar => bar.count)).toEqual([1, 1, 1]);
  });

  it('keeps its bars while other filters change', () => {
    const facts = [{ reportedOn: ['2021-08-11'] }, { reportedOn: ['2021-08-13'], confidence: 0.1 }];

    expect(spell(timeOf(facts, { minConfidence: 0.5 }))).toEqual(['2021-08-11: 1', '2021-08-12: 0', '2021-08-13: 0']);
  });

  it('has at most sixty bars, side by side, that cover every date, whatever the dates', () => {
    const aDay = fc.integer({ min: readDays('0000')?.from ?? 0, max: readDays('9999')?.to ?? 0 }).map(isoDay);
    const aDate = fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
    fc.assert(
      fc.property(fc.array(aDate, { minLength: 1, maxLength: 5 }), dates => {
        const { bars } = timeOf([{ reportedOn: dates }]);
        const ends = bars.map(({ from, to }) => ({ from: readDays(from)?.from ?? 0, to: readDays(to)?.to ?? 0 }));
        expect(bars.length).toBeLessThanOrEqual(60);
        expect(ends.every(({ from }, index) => index === 0 || from === (ends[index - 1]?.to ?? 0) + 1)).toBe(true);
        for (const date of dates) {
          const days = readDays(date);
          expect(days?.from).toBeGreaterThanOrEqual(ends[0]?.from ?? Number.NaN);
          expect(days?.to).toBeLessThanOrEqual(ends.at(-1)?.to ?? Number.NaN);
        }
      }),
    );
  });
});
