// The window of time: bars, days, handles and drags.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { windowAfterKey } from '../../../viewer/panels/time-keys.js';
import {
  barAt,
  canStep,
  dragWindow,
  gripAt,
  isWhole,
  moveSide,
  slideWindow,
  stepWindow,
  timeOfWindow,
  windowOf,
} from '../../../viewer/panels/time-window.js';
import { dayBars } from './time-bars.js';

const COUNT = 10;
/** The first ten days of August 2021. */
const bars = dayBars(COUNT);
const whole = { first: 0, last: COUNT - 1 };

const anyWindow = fc
  .tuple(fc.nat({ max: COUNT - 1 }), fc.nat({ max: COUNT - 1 }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const anyPlace = fc.double({ min: -0.5, max: 1.5, noNaN: true });

function expectValid({ first, last }: { first: number; last: number }): void {
  expect(first).toBeGreaterThanOrEqual(0);
  expect(last).toBeGreaterThanOrEqual(first);
  expect(last).toBeLessThan(COUNT);
}

describe('windowOf', () => {
  it('is everything without a filter', () => {
    expect(windowOf(bars, undefined)).toEqual(whole);
  });

  it('takes every bar that the filter reaches into', () => {
    expect(windowOf(bars, { from: '2021-08-03', to: '2021-08-05' })).toEqual({ first: 2, last: 4 });
    expect(windowOf(bars, { from: '2021-08-03' })).toEqual({ first: 2, last: 9 });
    expect(windowOf(bars, { to: '2021-08-05' })).toEqual({ first: 0, last: 4 });
  });

  it('stays at the nearer end where the filter lies beside all bars', () => {
    expect(windowOf(bars, { from: '2030-01-01' })).toEqual({ first: 9, last: 9 });
    expect(windowOf(bars, { to: '1990-01-01' })).toEqual({ first: 0, last: 0 });
  });

  it('is what the days of a window lead back to', () => {
    fc.assert(
      fc.property(anyWindow, window => {
        expect(windowOf(bars, timeOfWindow(bars, window))).toEqual(window);
      }),
    );
  });
});

describe('timeOfWindow', () => {
  it('leaves a side open that stands at the end, so that later facts are shown', () => {
    expect(timeOfWindow(bars, whole)).toBeUndefined();
    expect(timeOfWindow(bars, { first: 2, last: 9 })).toEqual({ from: '2021-08-03' });
    expect(timeOfWindow(bars, { first: 0, last: 4 })).toEqual({ to: '2021-08-05' });
  });
});

describe('moving', () => {
  it('stops a side at the other side and at the ends', () => {
    expect(moveSide({ first: 2, last: 4 }, 'first', { to: 8, count: COUNT })).toEqual({ first: 4, last: 4 });
    expect(moveSide({ first: 2, last: 4 }, 'last', { to: 99, count: COUNT })).toEqual({ first: 2, last: 9 });
  });

  it('keeps the width of a window that slides, and stops it at the ends', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: -30, max: 30 }), (window, by) => {
        const moved = slideWindow(window, by, COUNT);

        expectValid(moved);
        expect(moved.last - moved.first).toBe(window.last - window.first);
      }),
    );
  });

  it('steps by one bar, and begins at an end where everything was shown', () => {
    expect(stepWindow({ first: 2, last: 4 }, 1, COUNT)).toEqual({ first: 3, last: 5 });
    expect(stepWindow(whole, 1, COUNT)).toEqual({ first: 0, last: 0 });
    expect(stepWindow(whole, -1, COUNT)).toEqual({ first: 9, last: 9 });
  });

  it('reaches the end by steps and knows that it is there', () => {
    let window = stepWindow(whole, 1, COUNT);
    let steps = 0;
    while (canStep(window, 1, COUNT) && steps < 100) {
      window = stepWindow(window, 1, COUNT);
      steps += 1;
    }

    expect(steps).toBe(COUNT - 1);
    expect(window).toEqual({ first: 9, last: 9 });
    expect(canStep(window, -1, COUNT)).toBe(true);
  });

  it('has nowhere to go with a single bar', () => {
    expect(canStep({ first: 0, last: 0 }, 1, 1)).toBe(false);
    expect(isWhole({ first: 0, last: 0 }, 1)).toBe(true);
  });
});

describe('gripAt', () => {
  const grip = (at: number, window = { first: 2, last: 4 }) => gripAt(at, window, { count: COUNT, reach: 0.02 });

  it('takes the nearer handle within reach', () => {
    expect(grip(0.21)).toBe('first');
    expect(grip(0.49)).toBe('last');
  });

  it('takes the window between its handles, and draws a new one outside', () => {
    expect(grip(0.35)).toBe('window');
    expect(grip(0.8)).toBe('paint');
  });

  it('draws a new window where everything is shown: there is nothing to slide', () => {
    expect(grip(0.5, whole)).toBe('paint');
  });
});

describe('dragWindow', () => {
  it('moves a side to the nearest edge between two bars', () => {
    const drag = { grip: 'last', from: 0.5, window: { first: 2, last: 4 } } as const;

    expect(dragWindow(drag, 0.68, COUNT)).toEqual({ first: 2, last: 6 });
    expect(dragWindow({ ...drag, grip: 'first', from: 0.2 }, 0.31, COUNT)).toEqual({ first: 3, last: 4 });
  });

  it('draws a window in both directions, and a single bar by a press', () => {
    const drag = { grip: 'paint', from: 0.65, window: whole } as const;

    expect(dragWindow(drag, 0.25, COUNT)).toEqual({ first: 2, last: 6 });
    expect(dragWindow(drag, 0.65, COUNT)).toEqual({ first: 6, last: 6 });
  });

  it('always leaves a window inside the bars, and where it began when nothing moved', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, anyPlace, (window, from, at) => {
        for (const grip of ['first', 'last', 'window', 'paint'] as const) {
          expectValid(dragWindow({ grip, from, window }, at, COUNT));
        }
        expect(dragWindow({ grip: 'window', from, window }, from, COUNT)).toEqual(window);
      }),
    );
  });
});

describe('barAt', () => {
  it('stays inside, beyond both ends', () => {
    expect([-0.2, 0, 0.55, 1, 1.2].map(place => barAt(place, COUNT))).toEqual([0, 0, 5, 9, 9]);
  });
});

describe('windowAfterKey', () => {
  const press = (side: 'first' | 'last', key: string, isFar = false) =>
    windowAfterKey({ first: 2, last: 4 }, side, { key, isFar, count: COUNT });

  it('moves a handle by one bar, by ten, and to its end', () => {
    expect(press('last', 'ArrowRight')).toEqual({ first: 2, last: 5 });
    expect(press('first', 'ArrowLeft')).toEqual({ first: 1, last: 4 });
    expect(press('last', 'ArrowRight', true)).toEqual({ first: 2, last: 9 });
    expect(press('first', 'Home')).toEqual({ first: 0, last: 4 });
    expect(press('last', 'End')).toEqual({ first: 2, last: 9 });
    expect(press('last', 'PageDown')).toEqual({ first: 2, last: 2 });
  });

  it('leaves other keys alone', () => {
    expect(press('last', 'Tab')).toBeUndefined();
  });
});
