// A border between panels that can be moved by pointer and by keyboard.
import { useState } from 'preact/hooks';
import { recall, remember } from './memory.js';

const LIMITS = { least: 240, most: 640 };
const STARTS = { left: 288, right: 412 };
const STEP = 24;

export function Splitter({ side, label }: { side: 'left' | 'right'; label: string }) {
  const [width, setWidth] = useState(() => storedWidth(side));
  const change = (wanted: number): void => {
    const after = Math.round(Math.min(LIMITS.most, Math.max(LIMITS.least, wanted)));
    setWidth(after);
    applyWidth(side, after);
  };
  const grows = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const shrinks = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  return (
    <div
      class="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={LIMITS.least}
      aria-valuemax={LIMITS.most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={event => {
        if (event.key === grows) change(width + STEP);
        else if (event.key === shrinks) change(width - STEP);
        else return;
        event.preventDefault();
      }}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={event => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        change(side === 'left' ? event.clientX : window.innerWidth - event.clientX);
      }}
    />
  );
}

/** Widths of the last time. */
export function restoreWidths(): void {
  for (const side of ['left', 'right'] as const) showWidth(side, storedWidth(side));
}

function storedWidth(side: 'left' | 'right'): number {
  const width = Number(recall(`${side}-width`));
  return width >= LIMITS.least && width <= LIMITS.most ? width : STARTS[side];
}

function applyWidth(side: 'left' | 'right', width: number): void {
  showWidth(side, width);
  remember(`${side}-width`, String(width));
}

function showWidth(side: 'left' | 'right', width: number): void {
  document.documentElement.style.setProperty(`--${side}-width`, `${width}px`);
}
