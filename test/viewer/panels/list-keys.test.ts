// Keys on the rows of the list.
import { describe, expect, it } from '@jest/globals';
import { actOfKey, idsOfAct, rowAfterMove } from '../../../viewer/panels/list-keys.js';

const press = (key: string, more: { isShifted?: boolean; isModified?: boolean } = {}) => ({
  key,
  isShifted: false,
  isModified: false,
  ...more,
});

describe('actOfKey', () => {
  it.each([
    ['ArrowDown', { kind: 'move', by: 1 }],
    ['ArrowUp', { kind: 'move', by: -1 }],
    ['PageDown', { kind: 'move', by: 10 }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'toggle' }],
    ['e', { kind: 'expand' }],
    ['E', { kind: 'expand' }],
    ['h', { kind: 'hide' }],
    ['p', { kind: 'pin' }],
    ['Backspace', { kind: 'collapse' }],
  ])('takes %j on a node as on the canvas', (key, act) => {
    expect(actOfKey(press(key), 'nodes')).toEqual(act);
  });

  it('takes Shift for the wider act', () => {
    expect(actOfKey(press('E', { isShifted: true }), 'nodes')).toEqual({ kind: 'choose' });
    expect(actOfKey(press('H', { isShifted: true }), 'nodes')).toEqual({ kind: 'hideOthers' });
  });

  it('moves, opens and selects facts, and does nothing else to them', () => {
    expect(actOfKey(press('Enter'), 'facts')).toEqual({ kind: 'open' });
    expect(actOfKey(press('End'), 'facts')).toEqual({ kind: 'move', by: Number.POSITIVE_INFINITY });
    expect(actOfKey(press('h'), 'facts')).toBeUndefined();
  });

  it('leaves keys with Ctrl, and keys that it does not know, to others', () => {
    expect(actOfKey(press('e', { isModified: true }), 'nodes')).toBeUndefined();
    expect(actOfKey(press('ArrowDown', { isModified: true }), 'nodes')).toBeUndefined();
    expect(actOfKey(press('z'), 'nodes')).toBeUndefined();
  });
});

describe('rowAfterMove', () => {
  it('stops at the ends', () => {
    expect(rowAfterMove(3, -10, 20)).toBe(0);
    expect(rowAfterMove(3, Number.POSITIVE_INFINITY, 20)).toBe(19);
    expect(rowAfterMove(3, 1, 20)).toBe(4);
  });
});

describe('idsOfAct', () => {
  it('is for all that is selected where the row is part of it, else for the row alone', () => {
    expect(idsOfAct('a', ['b', 'a'])).toEqual(['b', 'a']);
    expect(idsOfAct('a', ['b'])).toEqual(['a']);
  });
});
