// The strip of time under the canvas: a histogram to brush, steps, play, and which time it is about.
import { useState } from 'preact/hooks';
import type { App, Facets } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { timeWords } from '../words/time-words.js';
import { setTime } from './filters-change.js';
import { TimeBrush } from './time-brush.js';
import { nameSpan } from './time-names.js';
import { usePlay } from './time-play.js';
import { TimeSteps } from './time-steps.js';
import { TimeSwitch } from './time-switch.js';
import { isWhole, stepWindow, type TimeWindow, timeOfWindow, windowOf } from './time-window.js';

/** On a screen this narrow the strip begins folded: the list and the graph need the room. */
const NARROW = '(max-width: 640px), (max-height: 560px)';

/** Facts by time. Moving the window hides facts and moves no node. */
export function TimeStrip({ app }: { app: App }) {
  const [chosen, setOpen] = useState<boolean | undefined>(undefined);
  if (app.loaded.value.facts.size === 0 || app.view.value.places.size === 0) return null;
  const { time } = app.facets.value;
  // One bar says no more than its line of text.
  const isOpen = chosen ?? (time.bars.length > 1 && !matchMedia(NARROW).matches);
  return (
    <section class="time" aria-label={timeWords[app.language.value].title}>
      {time.bars.length === 0 ? (
        <NoDates app={app} />
      ) : (
        <Dated app={app} time={time} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      )}
    </section>
  );
}

/** The switch stays: the other kind of time may have dates. */
function NoDates({ app }: { app: App }) {
  const { timeOf } = app.view.value.filters;
  return (
    <div class="time-head">
      <p class="time-quiet">{timeWords[app.language.value].noDates[timeOf]}</p>
      <TimeSwitch app={app} />
    </div>
  );
}

type DatedProps = { app: App; time: Facets['time']; isOpen: boolean; onToggle: () => void };

function Dated({ app, time, isOpen, onToggle }: DatedProps) {
  const [draft, setDraft] = useState<TimeWindow | undefined>(undefined);
  const { filters } = app.view.value;
  const set = (next: TimeWindow): void => app.commands.setFilters(setTime(filters, timeOfWindow(time.bars, next)));
  const window = windowOf(time.bars, filters.time);
  const play = usePlay(() => {
    const next = stepWindow(window, 1, time.bars.length);
    if (next.first === window.first) return false;
    set(next);
    return next.last < time.bars.length - 1;
  });
  const shown = draft ?? window;
  // Through one bar there is nowhere to go.
  const hasSteps = isOpen || time.bars.length > 1;
  return (
    <>
      <div class={hasSteps ? 'time-head time-head-full' : 'time-head'}>
        <Fold app={app} isOpen={isOpen} onToggle={onToggle} />
        <Summary app={app} time={time} window={shown} isDraft={draft !== undefined} />
        {hasSteps && <TimeSteps app={app} window={window} count={time.bars.length} play={play} onSet={set} />}
        {isOpen && <TimeSwitch app={app} undated={time.undated} />}
      </div>
      {isOpen && <TimeBrush app={app} time={time} window={shown} onDraft={setDraft} onSet={set} />}
    </>
  );
}

function Fold({ app, isOpen, onToggle }: { app: App; isOpen: boolean; onToggle: () => void }) {
  const words = timeWords[app.language.value];
  return (
    <button type="button" class="time-fold" aria-expanded={isOpen} onClick={onToggle}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={isOpen ? 'M2.5 4.5L6 8l3.5-3.5' : 'M4.5 2.5L8 6l-3.5 3.5'} />
      </svg>
      {words.title}
    </button>
  );
}

type SummaryProps = { app: App; time: Facets['time']; window: TimeWindow; isDraft: boolean };

/** What is shown: the span, and how many facts; while one drags, the span alone. */
function Summary({ app, time, window, isDraft }: SummaryProps) {
  const language = app.language.value;
  const words = timeWords[language];
  const [first, last] = [time.bars[window.first], time.bars[window.last]];
  if (first === undefined || last === undefined) return null;
  const count = app.visible.value.facts.length;
  return (
    <p class="time-summary">
      <span class="time-span">
        {nameSpan(first, last, language)}
        {isWhole(window, time.bars.length) && <span class="time-all"> ({words.all})</span>}
      </span>
      {!isDraft && <span class="time-count">{words.facts(formatNumber(count, language), count === 1)}</span>}
    </p>
  );
}
