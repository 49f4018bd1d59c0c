// Keys on the handles of the time window, after the ARIA pattern of sliders.
import { moveSide, type TimeWindow } from './time-window.js';

const FAR = 10;

/** How many bars a key moves a handle; an end is infinitely far. Undefined for any other key. */
function barsOf(key: string, isFar: boolean): number | undefined {
  const step = isFar ? FAR : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return FAR;
    case 'PageDown':
      return -FAR;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

/** The window after a key on one of its handles; undefined for keys that are not for it. Shift moves by ten bars. */
export function windowAfterKey(
  window: TimeWindow,
  side: 'first' | 'last',
  { key, isFar, count }: { key: string; isFar: boolean; count: number },
): TimeWindow | undefined {
  const bars = barsOf(key, isFar);
  return bars === undefined ? undefined : moveSide(window, side, { to: window[side] + bars, count });
}
