// One search as it is typed: waits for a pause, calls off what is out of date, and drops answers that come late.
import { type ReadonlySignal, signal } from '@preact/signals';
import { foldWords } from '../../src/graph/index.js';
import type { Refusal, SearchAnswer } from '../../src/protocol/index.js';
import { refusalOf } from './refusal-of.js';
import type { SearchPlace } from './search-rows.js';

/** Longest query that the server takes, in UTF-16 units. */
export const LONGEST_QUERY = 500;
const PAUSE_MS = 150;

export type SearchState = {
  /** As typed. */
  readonly query: string;
  readonly place: SearchPlace;
  /** True from the keystroke until its answer or refusal. */
  readonly isWaiting: boolean;
  /** The last answer in this place; while `isWaiting` it is that of an earlier query. */
  readonly answer?: SearchAnswer;
  readonly refusal?: Refusal;
};

export type SearchSession = {
  readonly state: ReadonlySignal<SearchState>;
  /** Shows what is typed; `isComposing` waits until an input method has ended its word. */
  type(query: string, isComposing?: boolean): void;
  turnTo(place: SearchPlace): void;
  /** Asks at once, without waiting for the pause. */
  askNow(): void;
  /** Forgets all, as if nothing had been typed. */
  clear(): void;
};

export type Ask = (request: { q: string; in: SearchPlace }, signal: AbortSignal) => Promise<SearchAnswer>;

const EMPTY: SearchState = { query: '', place: 'names', isWaiting: false };

/** Whether there is anything to look for: letters or digits. */
export function isSearchable(query: string): boolean {
  return foldWords(query).length > 0;
}

/** @param pauseMs how long the typing must rest before the store is asked */
export function createSearchSession(ask: Ask, pauseMs = PAUSE_MS): SearchSession {
  const state = signal<SearchState>(EMPTY);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const callOff = (): void => {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  };
  const put = (): void => {
    callOff();
    const { query, place } = state.value;
    if (!isSearchable(query)) return;
    const controller = new AbortController();
    running = controller;
    settle(ask({ q: query.trim(), in: place }, controller.signal), end => {
      if (controller.signal.aborted) return;
      state.value = end(state.value);
    });
  };
  const start = (next: SearchState, delayMs: number | undefined): void => {
    callOff();
    state.value = next;
    if (delayMs === 0) put();
    else if (delayMs !== undefined && isSearchable(next.query)) timer = setTimeout(put, delayMs);
  };
  return {
    state,
    type: (typed, isComposing = false) => {
      const query = typed.slice(0, LONGEST_QUERY);
      start(typing(state.value, query), isComposing ? undefined : pauseMs);
    },
    turnTo: place => start({ query: state.value.query, place, isWaiting: isSearchable(state.value.query) }, 0),
    askNow: () => start(typing(state.value, state.value.query), 0),
    clear: () => start(EMPTY, undefined),
  };
}

/** What was found so far stays in sight until the next answer, unless there is nothing to look for any more. */
function typing({ place, answer }: SearchState, query: string): SearchState {
  if (!isSearchable(query)) return { query, place, isWaiting: false };
  return { query, place, isWaiting: true, ...(answer === undefined ? {} : { answer }) };
}

type End = (state: SearchState) => SearchState;

function settle(answering: Promise<SearchAnswer>, end: (change: End) => void): void {
  answering.then(
    answer => end(({ query, place }) => ({ query, place, isWaiting: false, answer })),
    error => {
      const refusal = refusalOf(error);
      end(({ query, place }) => ({ query, place, isWaiting: false, ...(refusal === undefined ? {} : { refusal }) }));
    },
  );
}
