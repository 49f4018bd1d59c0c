// What opens under the search box: rows in groups, or what was searched in vain, or what went wrong.
import { useEffect, useRef } from 'preact/hooks';
import type { App } from '../state/index.js';
import { formatNumber } from '../words/index.js';
import { searchWords } from '../words/search-words.js';
import type { SearchDesk } from './search-desk.js';
import { SearchRowContent } from './search-row.js';
import type { GroupName, SearchGroup, SearchRow } from './search-rows.js';
import { isSearchable } from './search-session.js';

export const SEARCH_LIST = 'search-list';

type ListProps = { readonly app: App; readonly desk: SearchDesk };

/** The id of a row's element: what `aria-activedescendant` names. */
export function idOfRow(rows: readonly SearchRow[], row: SearchRow): string {
  return `search-row-${rows.indexOf(row)}`;
}

export function SearchPopup({ app, desk }: ListProps) {
  const { isWaiting } = desk.session.state.value;
  return (
    <div class="search-popup">
      {isWaiting && <div class="search-bar" />}
      <SearchMessage app={app} desk={desk} />
      {desk.rows.value.length > 0 && <SearchList app={app} desk={desk} />}
      <SearchFoot app={app} desk={desk} />
    </div>
  );
}

/** Whether the answer to what is typed has nothing: neither the canvas nor the store knows it. */
export function hasFoundNothing(desk: SearchDesk): boolean {
  const { isWaiting, answer } = desk.session.state.value;
  return (
    !isWaiting && answer !== undefined && desk.groups.value.every(({ name }) => name === 'acts' || name === 'nearest')
  );
}

function SearchMessage({ app, desk }: ListProps) {
  const language = app.language.value;
  const words = searchWords[language];
  const { query, place, refusal } = desk.session.state.value;
  if (!isSearchable(query)) return <p class="search-message">{words.noLetters}</p>;
  if (refusal !== undefined) {
    return (
      <div class="search-message search-refusal" role="alert">
        <p>{refusal.message}</p>
        <p>{refusal.next}</p>
      </div>
    );
  }
  if (!hasFoundNothing(desk)) return null;
  const store = app.overview.value?.store;
  const [names, articles] = [store?.entities ?? 0, store?.articles ?? 0].map(count => formatNumber(count, language));
  return (
    <div class="search-message">
      <p class="search-none">
        {place === 'names' ? words.none : words.noSentence} <q class="search-query">{query.trim()}</q>
      </p>
      {store !== undefined && (
        <p>{place === 'names' ? words.searched(names ?? '', articles ?? '') : words.searchedText(articles ?? '')}</p>
      )}
    </div>
  );
}

function SearchList({ app, desk }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const active = desk.active.value;
  const activeKey = active?.key;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);
  return (
    <div
      ref={list}
      id={SEARCH_LIST}
      class="search-list"
      role="listbox"
      aria-label={searchWords[app.language.value].results}
      tabIndex={-1}
    >
      {desk.groups.value.map(group => (
        <SearchGroupRows key={group.name} app={app} desk={desk} group={group} />
      ))}
    </div>
  );
}

function SearchGroupRows({ app, desk, group }: ListProps & { readonly group: SearchGroup }) {
  const words = searchWords[app.language.value];
  const labels: Readonly<Record<GroupName, string>> = words;
  const titleId = `search-group-${group.name}`;
  return (
    <div class="search-group" role="group" aria-labelledby={titleId}>
      <div id={titleId} class={group.name === 'acts' ? 'visually-hidden' : 'search-group-title'} role="presentation">
        {labels[group.name]}
      </div>
      {group.rows.map(row => (
        <SearchOption key={row.key} app={app} desk={desk} row={row} />
      ))}
    </div>
  );
}

function SearchOption({ app, desk, row }: ListProps & { readonly row: SearchRow }) {
  const isActive = desk.active.value?.key === row.key;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the text box, which has the keys
    <div
      id={idOfRow(desk.rows.value, row)}
      class={`search-option${isActive ? ' search-option-active' : ''}`}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onMouseDown={event => event.preventDefault()}
      onClick={event => desk.choose(row, event.altKey)}
    >
      <SearchRowContent app={app} row={row} />
    </div>
  );
}

/** What the keys do to the row that is active. */
function SearchFoot({ app, desk }: ListProps) {
  const words = searchWords[app.language.value];
  const row = desk.active.value;
  if (row === undefined || row.kind === 'act') return null;
  return (
    <div class="search-foot" aria-hidden="true">
      <span>
        <kbd>↵</kbd> {row.kind === 'node' ? words.show : words.read}
      </span>
      {row.kind === 'node' && (
        <span>
          <kbd>{isApple() ? '⌥' : 'Alt'}</kbd> <kbd>↵</kbd> {words.addOnly}
        </span>
      )}
      <span>
        <kbd>Esc</kbd> {words.close}
      </span>
    </div>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
