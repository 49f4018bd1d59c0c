// What keys do in the search box.
import { describe, expect, it } from '@jest/globals';
import { stepFrom, stepOf } from '../../../viewer/panels/search-keys.js';

const ROWS = ['a', 'b', 'c'];

describe('the keys of the search box', () => {
  it('go round the list in both directions', () => {
    expect(stepFrom(ROWS, 'b', 'next')).toBe('c');
    expect(stepFrom(ROWS, 'c', 'next')).toBe('a');
    expect(stepFrom(ROWS, 'b', 'previous')).toBe('a');
    expect(stepFrom(ROWS, 'a', 'previous')).toBe('c');
  });

  it('enter the list from either end where no row is active', () => {
    expect(stepFrom(ROWS, undefined, 'next')).toBe('a');
    expect(stepFrom(ROWS, undefined, 'previous')).toBe('c');
    expect(stepFrom(ROWS, 'gone', 'next')).toBe('a');
  });

  it('lead to the ends, and nowhere in an empty list', () => {
    expect(stepFrom(ROWS, 'b', 'first')).toBe('a');
    expect(stepFrom(ROWS, 'b', 'last')).toBe('c');
    expect(stepFrom([], undefined, 'next')).toBeUndefined();
    expect(stepFrom([], undefined, 'last')).toBeUndefined();
  });

  it('leave Home and End to the text until an arrow has been pressed', () => {
    expect([stepOf('Home', false), stepOf('End', false)]).toEqual([undefined, undefined]);
    expect([stepOf('Home', true), stepOf('End', true)]).toEqual(['first', 'last']);
    expect([stepOf('ArrowDown', false), stepOf('ArrowUp', true)]).toEqual(['next', 'previous']);
    expect(stepOf('a', true)).toBeUndefined();
  });
});
