// Which rows are drawn of thousands.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addEarlier, addLater, FIRST_ROWS, fitSlice, PAGE, sliceWith } from '../../../viewer/panels/list-slice.js';

describe('sliceWith', () => {
  it('stays as it is for a row that is drawn', () => {
    expect(sliceWith(FIRST_ROWS, PAGE - 1)).toBe(FIRST_ROWS);
  });

  it('goes on by a page for the row after the last, and back for the one before the first', () => {
    expect(sliceWith(FIRST_ROWS, PAGE)).toEqual({ from: 0, count: 2 * PAGE });
    expect(sliceWith({ from: 3 * PAGE, count: PAGE }, 3 * PAGE - 1)).toEqual({ from: 2 * PAGE, count: 2 * PAGE });
  });

  it('jumps to the page of a row that is far away and leaves the rest undrawn', () => {
    expect(sliceWith(FIRST_ROWS, 4_321)).toEqual({ from: 4_200, count: PAGE });
    expect(sliceWith({ from: 4_200, count: PAGE }, 0)).toEqual(FIRST_ROWS);
  });

  it('always holds the row that was asked for', () => {
    const index = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(fc.array(index, { minLength: 1, maxLength: 20 }), indexes => {
        let slice = FIRST_ROWS;
        for (const wanted of indexes) {
          slice = sliceWith(slice, wanted);
          expect(wanted).toBeGreaterThanOrEqual(slice.from);
          expect(wanted).toBeLessThan(slice.from + slice.count);
        }
      }),
    );
  });
});

describe('adding rows', () => {
  it('keeps those that are drawn', () => {
    expect(addLater(FIRST_ROWS)).toEqual({ from: 0, count: 2 * PAGE });
    expect(addEarlier({ from: 50, count: PAGE })).toEqual({ from: 0, count: PAGE + 50 });
  });
});

describe('fitSlice', () => {
  it('begins anew where rows have gone, and only then', () => {
    expect(fitSlice({ from: 400, count: PAGE }, 300)).toEqual(FIRST_ROWS);
    expect(fitSlice({ from: 400, count: PAGE }, 401)).toEqual({ from: 400, count: PAGE });
    expect(fitSlice(FIRST_ROWS, 0)).toBe(FIRST_ROWS);
  });
});
