// The window of time that is shown, as bars of the histogram: how it is moved, and what it means in days.
import type { Bar, Filters } from '../state/index.js';

/** Indexes of bars, both included. */
export type TimeWindow = { readonly first: number; readonly last: number };

/** What a press on the histogram takes hold of. `paint` draws a new window. */
export type Grip = 'first' | 'last' | 'window' | 'paint';

/** The bars that a filter of time leaves; the nearest one where it lies beside all of them. Bars must not be empty. */
export function windowOf(bars: readonly Bar[], time: Filters['time']): TimeWindow {
  const end = bars.length - 1;
  const { from, to } = time ?? {};
  const begins = from === undefined ? 0 : bars.findIndex(bar => bar.to >= from);
  const stops = to === undefined ? end : bars.findLastIndex(bar => bar.from <= to);
  const first = begins === -1 ? end : begins;
  return { first, last: Math.max(first, Math.max(0, stops)) };
}

/** The days of a window; a side at the end of the bars stays open, so that what is loaded later is shown. */
export function timeOfWindow(bars: readonly Bar[], { first, last }: TimeWindow): Filters['time'] {
  const from = first > 0 ? bars[first]?.from : undefined;
  const to = last < bars.length - 1 ? bars[last]?.to : undefined;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

export function isWhole({ first, last }: TimeWindow, count: number): boolean {
  return first <= 0 && last >= count - 1;
}

/** Moves one side to a bar; it stops at the other side and at the ends. */
export function moveSide(
  window: TimeWindow,
  side: 'first' | 'last',
  { to, count }: { to: number; count: number },
): TimeWindow {
  return side === 'first'
    ? { ...window, first: clamp(to, 0, window.last) }
    : { ...window, last: clamp(to, window.first, count - 1) };
}

/** Moves the whole window by bars, as wide as it is; it stops at the ends. */
export function slideWindow({ first, last }: TimeWindow, by: number, count: number): TimeWindow {
  const move = clamp(by, -first, count - 1 - last);
  return { first: first + move, last: last + move };
}

/** One bar on or back. A window over everything has nowhere to go: it becomes the first or the last bar. */
export function stepWindow(window: TimeWindow, direction: 1 | -1, count: number): TimeWindow {
  if (!isWhole(window, count)) return slideWindow(window, direction, count);
  const bar = direction === 1 ? 0 : count - 1;
  return { first: bar, last: bar };
}

/** Whether a step would change anything. */
export function canStep(window: TimeWindow, direction: 1 | -1, count: number): boolean {
  const next = stepWindow(window, direction, count);
  return next.first !== window.first || next.last !== window.last;
}

/** The bar at a place across the histogram, 0 to 1. */
export function barAt(fraction: number, count: number): number {
  return clamp(Math.floor(fraction * count), 0, count - 1);
}

/**
 * What a press takes hold of: the nearer handle within reach, else the window, else it draws a new one.
 * @param at and `reach` as parts of the histogram's width
 */
export function gripAt(at: number, window: TimeWindow, { count, reach }: { count: number; reach: number }): Grip {
  const toFirst = Math.abs(at - window.first / count);
  const toLast = Math.abs(at - (window.last + 1) / count);
  if (Math.min(toFirst, toLast) <= reach) return toFirst <= toLast ? 'first' : 'last';
  const isInside = at > window.first / count && at < (window.last + 1) / count;
  return isInside && !isWhole(window, count) ? 'window' : 'paint';
}

export type Drag = { readonly grip: Grip; readonly from: number; readonly window: TimeWindow };

/** The window after a drag from one place to another, both 0 to 1. */
export function dragWindow({ grip, from, window }: Drag, at: number, count: number): TimeWindow {
  const bars = Math.round((at - from) * count);
  if (grip === 'window') return slideWindow(window, bars, count);
  if (grip === 'paint') {
    const [a, b] = [barAt(from, count), barAt(at, count)];
    return { first: Math.min(a, b), last: Math.max(a, b) };
  }
  // A side sits on the edge between two bars: it goes to the nearest edge.
  const edge = Math.round(at * count);
  return moveSide(window, grip, { to: grip === 'first' ? edge : edge - 1, count });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
