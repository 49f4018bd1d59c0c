// Which time the strip is about, and whether facts without a date stay.
import { useId } from 'preact/hooks';
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { timeWords } from '../words/time-words.js';

/** `undated` is left out where nothing has a date: then there is nothing to keep or to leave. */
export function TimeSwitch({ app, undated }: { app: App; undated?: number }) {
  const name = useId();
  const language = app.language.value;
  const words = timeWords[language];
  const { filters } = app.view.value;
  const { setFilters } = app.commands;
  return (
    <div class="time-options">
      <fieldset class="time-switch">
        <legend class="visually-hidden">{words.of}</legend>
        {(['reported', 'happened'] as const).map(timeOf => (
          <label key={timeOf} class={filters.timeOf === timeOf ? 'time-kind time-kind-on' : 'time-kind'}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={filters.timeOf === timeOf}
              onChange={() => setFilters({ ...filters, timeOf })}
            />
            {words[timeOf]}
          </label>
        ))}
      </fieldset>
      {undated !== undefined && (
        <label class="time-undated">
          <input
            type="checkbox"
            checked={filters.keepsUndated}
            onChange={() => setFilters({ ...filters, keepsUndated: !filters.keepsUndated })}
          />
          {words.undated(formatNumber(undated, language))}
        </label>
      )}
    </div>
  );
}
