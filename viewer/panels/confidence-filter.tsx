// How certain a fact must be: a small histogram over a slider that says its value in words.
import { useId, useState } from 'preact/hooks';
import type { App } from '../state/index.js';
import { filtersWords } from '../words/filters-words.js';
import { formatConfidence, formatNumber } from '../words/index.js';
import { type ConfidenceBar, confidenceBars } from './confidence-bars.js';
import { setLeastConfidence } from './filters-change.js';
import { FiltersHead } from './filters-head.js';

/** In percent: whole numbers add up where tenths do not. */
const STEP = 5;
const MOST = 95;
const HEIGHT = 36;

export function ConfidenceFilter({ app }: { app: App }) {
  // While it is dragged only the slider moves: one drag is one entry to undo.
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const titleId = useId();
  const language = app.language.value;
  const words = filtersWords[language];
  const { filters } = app.view.value;
  const least = dragged ?? filters.minConfidence;
  const name = words.facets.confidence;
  const text = least === 0 ? words.anyConfidence : words.fromConfidence(formatConfidence(least, language));
  return (
    <section class="filters-section" aria-labelledby={titleId}>
      <FiltersHead
        titleId={titleId}
        title={name}
        reset={words.all}
        resetLabel={words.allOf(name)}
        onReset={filters.minConfidence > 0 ? () => app.commands.resetFilters('confidence') : undefined}
      />
      <div class="confidence">
        <Bars app={app} bars={confidenceBars(app.facets.value.confidence, least)} />
        <input
          type="range"
          class="confidence-range"
          min={0}
          max={MOST}
          step={STEP}
          value={Math.round(least * 100)}
          aria-labelledby={titleId}
          aria-valuetext={text}
          onInput={event => setDragged(event.currentTarget.valueAsNumber / 100)}
          onChange={event => {
            setDragged(undefined);
            app.commands.setFilters(setLeastConfidence(filters, event.currentTarget.valueAsNumber / 100));
          }}
        />
        <p class="confidence-value">{text}</p>
      </div>
    </section>
  );
}

function Bars({ app, bars }: { app: App; bars: readonly ConfidenceBar[] }) {
  const language = app.language.value;
  const words = filtersWords[language];
  return (
    <svg class="confidence-bars" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ from, to, count, height, isIn }) => (
        <rect
          key={from}
          class={isIn ? 'confidence-bar' : 'confidence-bar confidence-bar-out'}
          x={from * 100 + 0.75}
          width={(to - from) * 100 - 1.5}
          y={HEIGHT - height * HEIGHT}
          height={height * HEIGHT}
        >
          <title>
            {words.confidenceBar(
              formatConfidence(from, language),
              formatConfidence(to, language),
              formatNumber(count, language),
            )}
          </title>
        </rect>
      ))}
    </svg>
  );
}
