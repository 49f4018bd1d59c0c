// The histogram with its brush: two handles, a window between them, and the dates below.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { App, Bar, Facets } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { timeWords } from '../words/time-words.js';
import { windowAfterKey } from './time-keys.js';
import { nameBar, nameTick } from './time-names.js';
import { barHeights, tickIndexes } from './time-scale.js';
import { barAt, type Drag, dragWindow, gripAt, isWhole, type TimeWindow } from './time-window.js';

/** How far beside a handle a press still takes it, in pixels: as wide as a finger needs. */
const REACH = 12;
const MOST_TICKS = 8;

export type TimeBrushProps = {
  readonly app: App;
  readonly time: Facets['time'];
  readonly window: TimeWindow;
  /** While a drag lasts: shown and not yet done. */
  readonly onDraft: (window: TimeWindow | undefined) => void;
  readonly onSet: (window: TimeWindow) => void;
};

export function TimeBrush({ app, time, window, onDraft, onSet }: TimeBrushProps) {
  const track = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | undefined>(undefined);
  const drag = useDrag({ track, window, count: time.bars.length, onDraft, onSet, onPoint: setPointed });
  const language = app.language.value;
  return (
    <div class="time-brush">
      <div ref={track} class="time-track" {...drag}>
        <Bars bars={time.bars} window={window} />
        <Window window={window} count={time.bars.length} />
        {(['first', 'last'] as const).map(side => (
          <Handle key={side} side={side} app={app} bars={time.bars} window={window} onSet={onSet} />
        ))}
        <Pointed app={app} bars={time.bars} index={pointed} />
      </div>
      <div class="time-ticks" aria-hidden="true">
        {tickIndexes(time.bars, time.precision, MOST_TICKS).map(index => {
          const bar = time.bars[index];
          return bar === undefined ? null : (
            <span key={bar.period} class="time-tick" style={{ left: percent((index + 0.5) / time.bars.length) }}>
              {nameTick(bar, time.precision, language)}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}

/** One unit wide each: the picture is stretched to its room, and nothing needs to be measured. */
function Bars({ bars, window }: { bars: readonly Bar[]; window: TimeWindow }) {
  const heights = barHeights(bars);
  return (
    <svg class="time-bars" viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, index) => {
        const height = heights[index] ?? 0;
        const isIn = index >= window.first && index <= window.last;
        return (
          <rect
            key={bar.period}
            class={isIn ? 'time-bar' : 'time-bar time-bar-out'}
            x={index + 0.08}
            width={0.84}
            y={1 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function Window({ window: { first, last }, count }: { window: TimeWindow; count: number }) {
  const classes = isWhole({ first, last }, count) ? 'time-window' : 'time-window time-window-set';
  return <div class={classes} style={{ left: percent(first / count), width: percent((last - first + 1) / count) }} />;
}

type HandleProps = {
  readonly side: 'first' | 'last';
  readonly app: App;
  readonly bars: readonly Bar[];
  readonly window: TimeWindow;
  readonly onSet: (window: TimeWindow) => void;
};

function Handle({ side, app, bars, window, onSet }: HandleProps) {
  const language = app.language.value;
  const words = timeWords[language];
  const index = window[side];
  const bar = bars[index];
  const edge = side === 'first' ? index : index + 1;
  return (
    <div
      class={`time-handle time-handle-${side}`}
      role="slider"
      tabIndex={0}
      aria-label={side === 'first' ? words.from : words.to}
      aria-valuemin={side === 'first' ? 0 : window.first}
      aria-valuemax={side === 'first' ? window.last : bars.length - 1}
      aria-valuenow={index}
      aria-valuetext={bar === undefined ? '' : nameBar(bar, language)}
      style={{ left: percent(edge / bars.length) }}
      onKeyDown={event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = windowAfterKey(window, side, { key: event.key, isFar: event.shiftKey, count: bars.length });
        if (next === undefined) return;
        event.preventDefault();
        if (next.first !== window.first || next.last !== window.last) onSet(next);
      }}
    />
  );
}

/** What the bar under the pointer holds. */
function Pointed({ app, bars, index }: { app: App; bars: readonly Bar[]; index: number | undefined }) {
  const bar = index === undefined ? undefined : bars[index];
  if (index === undefined || bar === undefined) return null;
  const language = app.language.value;
  const words = timeWords[language];
  const left = (index + 0.5) / bars.length;
  const side = left < 0.2 ? 'start' : left > 0.8 ? 'end' : 'middle';
  return (
    <div class={`time-pointed time-pointed-${side}`} style={{ left: percent(left) }} aria-hidden="true">
      {words.bar(nameBar(bar, language), words.facts(formatNumber(bar.count, language), bar.count === 1))}
    </div>
  );
}

type DragOptions = {
  readonly track: RefObject<HTMLDivElement | null>;
  readonly window: TimeWindow;
  readonly count: number;
  readonly onDraft: (window: TimeWindow | undefined) => void;
  readonly onSet: (window: TimeWindow) => void;
  readonly onPoint: (bar: number | undefined) => void;
};

/** Handlers of mouse and touch alike: one drag is one change of the filter. */
function useDrag({ track, window, count, onDraft, onSet, onPoint }: DragOptions) {
  const drag = useRef<Drag | undefined>(undefined);
  const place = (event: PointerEvent): { at: number; width: number } => {
    const box = track.current?.getBoundingClientRect();
    return { at: box === undefined ? 0 : (event.clientX - box.left) / box.width, width: box?.width ?? 1 };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const { at, width } = place(event);
      drag.current = { grip: gripAt(at, window, { count, reach: REACH / width }), from: at, window };
      track.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const { at } = place(event);
      onPoint(event.pointerType === 'touch' && drag.current === undefined ? undefined : barAt(at, count));
      if (drag.current !== undefined) onDraft(dragWindow(drag.current, at, count));
    },
    onPointerUp: (event: PointerEvent) => {
      const begun = drag.current;
      drag.current = undefined;
      onDraft(undefined);
      if (begun === undefined) return;
      const next = dragWindow(begun, place(event).at, count);
      if (next.first !== begun.window.first || next.last !== begun.window.last) onSet(next);
    },
    onPointerCancel: () => {
      drag.current = undefined;
      onDraft(undefined);
      onPoint(undefined);
    },
    onPointerLeave: () => onPoint(undefined),
  };
}
