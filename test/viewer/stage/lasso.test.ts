// What a stroke surrounds, and which keys add.
import { describe, expect, it } from '@jest/globals';
import { isAddingKey, isInside } from '../../../viewer/stage/lasso.js';

describe('isInside', () => {
  const bay = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 20 },
    { x: 0, y: 100 },
  ];

  it.each([
    [{ x: 50, y: 10 }, true],
    [{ x: 50, y: 60 }, false],
    [{ x: 10, y: 70 }, true],
    [{ x: -1, y: 10 }, false],
    [{ x: 101, y: 10 }, false],
    [{ x: 50, y: -5 }, false],
  ])('tells whether %j is in the bay: %s', (point, isIn) => {
    expect(isInside(bay, point)).toBe(isIn);
  });

  it('finds nothing in a stroke that surrounds nothing', () => {
    expect(isInside([], { x: 0, y: 0 })).toBe(false);
    expect(isInside([{ x: 0, y: 0 }], { x: 0, y: 0 })).toBe(false);
  });
});

describe('isAddingKey', () => {
  it('takes the keys of every system', () => {
    const none = { shiftKey: false, metaKey: false, ctrlKey: false };

    expect(isAddingKey(none)).toBe(false);
    for (const key of Object.keys(none)) expect(isAddingKey({ ...none, [key]: true })).toBe(true);
  });
});
