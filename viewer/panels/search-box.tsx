// The search box: a combobox over what is on the canvas, the names of the dossier and its articles.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { searchWords } from '../words/search-words.js';
import { createSearchDesk, type SearchDesk } from './search-desk.js';
import { stepOf } from './search-keys.js';
import { hasFoundNothing, idOfRow, SEARCH_LIST, SearchPopup } from './search-list.js';
import { LensIcon } from './search-row.js';
import { LONGEST_QUERY } from './search-session.js';

const SEARCH_INPUT = 'search-input';

/** Puts the cursor in the search box, with what stands there selected. */
export function focusSearch(): void {
  const input = document.getElementById(SEARCH_INPUT);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** The one search box of the screen. */
export function SearchBox({ app }: { readonly app: App }) {
  const desk = useMemo(() => createSearchDesk(app), [app]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => () => desk.end(), [desk]);
  const leave = (event: FocusEvent): void => {
    const isInside = event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) === true;
    if (!isInside) desk.close();
  };
  return (
    <div ref={box} class="search" onFocusOut={leave}>
      <LensIcon />
      <SearchInput app={app} desk={desk} />
      {desk.session.state.value.query === '' ? (
        <span class="search-hint" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <ClearButton app={app} desk={desk} />
      )}
      {desk.isOpen.value && <SearchPopup app={app} desk={desk} />}
      <SearchStatus app={app} desk={desk} />
    </div>
  );
}

type PartProps = { readonly app: App; readonly desk: SearchDesk };

function SearchInput({ app, desk }: PartProps) {
  const words = searchWords[app.language.value];
  const { query, place } = desk.session.state.value;
  const isExpanded = desk.isOpen.value && desk.rows.value.length > 0;
  const active = isExpanded ? desk.active.value : undefined;
  return (
    <input
      id={SEARCH_INPUT}
      class="search-input"
      type="text"
      role="combobox"
      aria-label={words.label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded={isExpanded}
      aria-controls={isExpanded ? SEARCH_LIST : undefined}
      aria-activedescendant={active === undefined ? undefined : idOfRow(desk.rows.value, active)}
      placeholder={place === 'names' ? words.placeholder : words.textPlaceholder}
      value={query}
      maxLength={LONGEST_QUERY}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      inputMode="search"
      enterKeyHint="search"
      onInput={event => desk.type(event.currentTarget.value, event.isComposing)}
      onCompositionEnd={event => desk.type(event.currentTarget.value)}
      onClick={() => desk.open()}
      onKeyDown={event => press(desk, event)}
    />
  );
}

/** Keys that an input method uses to choose a word are its own. */
function press(desk: SearchDesk, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // `/` leads here from everywhere: pressed again it is no letter of a name.
  const isHereAlready = event.key === '/' && desk.session.state.value.query === '';
  if (!isHereAlready && !act(desk, event)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Returns whether the key was for the list. */
function act(desk: SearchDesk, { key, altKey }: KeyboardEvent): boolean {
  if (key === 'Escape') return desk.escape();
  if (key === 'Enter') {
    desk.enter(altKey);
    return true;
  }
  const step = altKey ? undefined : stepOf(key, desk.isOpen.value && desk.isChosenByHand.value);
  if (step === undefined) return false;
  desk.step(step);
  return true;
}

function ClearButton({ app, desk }: PartProps) {
  const label = searchWords[app.language.value].clear;
  const clear = (): void => {
    desk.clear();
    focusSearch();
  };
  return (
    <button type="button" class="search-clear" aria-label={label} title={label} onClick={clear}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    </button>
  );
}

/** Tells a screen reader how much was found, once the answer is there. */
function SearchStatus({ app, desk }: PartProps) {
  const words = searchWords[app.language.value];
  const { isWaiting } = desk.session.state.value;
  const found = desk.groups.value.filter(({ name }) => name !== 'acts' && name !== 'nearest');
  const count = found.reduce((sum, group) => sum + group.rows.length, 0);
  const settled = hasFoundNothing(desk) ? words.foundNothing : count === 0 ? '' : words.found(count);
  return (
    <span class="visually-hidden" role="status">
      {!desk.isOpen.value ? '' : isWaiting ? '' : settled}
    </span>
  );
}
