// Acts of the filter panel, and what it shows.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confidenceBars } from '../../../viewer/panels/confidence-bars.js';
import { cutRows, findRows, MOST_ROWS } from '../../../viewer/panels/facet-rows.js';
import { setLeastConfidence, setTime, showOnly, toggleValue } from '../../../viewer/panels/filters-change.js';
import { isAllHidden, sumHidden } from '../../../viewer/panels/hidden-sums.js';
import { NO_FILTERS, type Visible } from '../../../viewer/state/index.js';
import { aNode } from './view-parts.js';

describe('toggleValue', () => {
  it('hides a value and shows it again, and touches no other facet', () => {
    const hidden = toggleValue(NO_FILTERS, 'type', 'Person');

    expect([...hidden.off.type]).toEqual(['Person']);
    expect(hidden.off.relation).toBe(NO_FILTERS.off.relation);
    expect(toggleValue(hidden, 'type', 'Person')).toEqual(NO_FILTERS);
  });

  it('leaves the filters that it was given alone', () => {
    toggleValue(NO_FILTERS, 'relation', 'RELATED_TO');

    expect([...NO_FILTERS.off.relation]).toEqual(['RELATED_TO']);
  });
});

describe('showOnly', () => {
  it('hides all other values that are known, and shows the one even where it was hidden', () => {
    const before = toggleValue(NO_FILTERS, 'outlet', 'NOS');

    const after = showOnly(before, 'outlet', { value: 'NOS', values: ['NOS', 'BBC', ''] });

    expect([...after.off.outlet]).toEqual(['BBC', '']);
  });
});

describe('confidence and time', () => {
  it('are set and taken away', () => {
    const set = setTime(setLeastConfidence(NO_FILTERS, 0.6), { from: '2021-08-01' });

    expect(set).toEqual({ ...NO_FILTERS, minConfidence: 0.6, time: { from: '2021-08-01' } });
    expect(setTime(set, undefined)).not.toHaveProperty('time');
  });
});

describe('findRows', () => {
  const rows = ['De Standaard', 'Öykü Dagblad', 'NOS'].map(label => ({ value: label, label, count: 1, isOn: true }));

  it('finds words without case and diacritics', () => {
    expect(findRows(rows, 'oyku').map(row => row.label)).toEqual(['Öykü Dagblad']);
    expect(findRows(rows, ' ')).toBe(rows);
    expect(findRows(rows, 'zzz')).toEqual([]);
  });
});

describe('cutRows', () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    value: `v${index}`,
    label: `v${index}`,
    count: 1,
    isOn: index !== 15,
  }));

  it('keeps the first and those that are off, so that what hides something is seen', () => {
    expect(cutRows(rows, false).map(row => row.value)).toEqual([...rows.slice(0, MOST_ROWS).map(r => r.value), 'v15']);
  });

  it('keeps all when asked for, or where they are few', () => {
    expect(cutRows(rows, true)).toBe(rows);
    expect(cutRows(rows.slice(0, MOST_ROWS), false)).toHaveLength(MOST_ROWS);
  });
});

describe('confidenceBars', () => {
  const counts = [0, 0, 1, 0, 0, 0, 0, 0, 100, 50];

  it('are as high as their share, and never flat for what is there', () => {
    const heights = confidenceBars(counts, 0).map(bar => bar.height);

    expect(heights.slice(8)).toEqual([1, 0.5]);
    expect(heights[2]).toBe(0.06);
    expect(heights[0]).toBe(0);
  });

  it('are out below the least confidence, and half a step counts as in', () => {
    const isIn = (least: number) =>
      confidenceBars(counts, least)
        .map(bar => (bar.isIn ? 1 : 0))
        .join('');

    expect(isIn(0)).toBe('1111111111');
    expect(isIn(0.5)).toBe('0000011111');
    expect(isIn(0.55)).toBe('0000011111');
    expect(isIn(1)).toBe('0000000001');
  });

  it('never leave the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), many => {
        for (const { height } of confidenceBars(many, 0)) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('sumHidden', () => {
  const visible: Visible = {
    nodes: [aNode('a', 'A')],
    facts: [],
    hiddenByHand: ['b'],
    nodesHiddenByFilters: ['c', 'd'],
    factsHiddenByFilters: ['f'],
  };
  const hiding = [{ facet: 'time', nodes: 2, facts: 1 }] as const;

  it('counts what is on the canvas and names what hides it', () => {
    expect(sumHidden(visible, { hiding })).toEqual({
      visible: 1,
      onCanvas: 4,
      nodesByFilters: 2,
      factsByFilters: 1,
      byHand: 1,
      reasons: ['time', 'hand'],
    });
  });

  it('knows when all is hidden, and that an empty canvas hides nothing', () => {
    const places = new Map([['b', { x: 0, y: 0 }]]);
    const hidden = sumHidden({ ...visible, nodes: [] }, { hiding });

    expect(isAllHidden(hidden, { places })).toBe(true);
    expect(isAllHidden(sumHidden(visible, { hiding }), { places })).toBe(false);
    expect(isAllHidden(hidden, { places: new Map() })).toBe(false);
  });
});
