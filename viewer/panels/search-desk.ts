// All that the search box shows and does, apart from its looks.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { App, Commands } from '../state/index.js';
import { createNameIndex } from './search-index.js';
import { type Step, stepFrom } from './search-keys.js';
import { buildGroups, findBestRow, type SearchGroup, type SearchRow } from './search-rows.js';
import { createSearchSession, isSearchable, type SearchSession } from './search-session.js';

/** Rows for what is on the canvas: the store's own answer has the rest. */
const LOCAL_ROWS = 6;

/** What the search needs of the app. */
export type SearchedApp = Pick<App, 'loaded' | 'view'> & {
  readonly commands: Pick<Commands, 'add' | 'search' | 'readArticle'>;
};

export type SearchDesk = {
  readonly session: SearchSession;
  readonly isOpen: ReadonlySignal<boolean>;
  readonly groups: ReadonlySignal<readonly SearchGroup[]>;
  readonly rows: ReadonlySignal<readonly SearchRow[]>;
  /** The row that Enter chooses. */
  readonly active: ReadonlySignal<SearchRow | undefined>;
  readonly isChosenByHand: ReadonlySignal<boolean>;
  type(text: string, isComposing?: boolean): void;
  step(step: Step): void;
  /** Chooses the active row, or, where the answer is still on its way, the best one once it is there. */
  enter(isStaying: boolean): void;
  /** `isStaying` adds a node without moving the camera, and leaves the list open. */
  choose(row: SearchRow, isStaying: boolean): void;
  open(): void;
  /** Closes the list; what was typed stays. */
  close(): void;
  /** Closes the list, and when it is closed clears what was typed. Returns whether there was anything to do. */
  escape(): boolean;
  clear(): void;
  /** Ends what is on its way. */
  end(): void;
};

type Parts = {
  readonly app: SearchedApp;
  readonly session: SearchSession;
  readonly isOpen: Signal<boolean>;
  /** Key of the row that was chosen by hand. */
  readonly chosenKey: Signal<string | undefined>;
  readonly groups: ReadonlySignal<readonly SearchGroup[]>;
  readonly rows: ReadonlySignal<readonly SearchRow[]>;
  readonly active: ReadonlySignal<SearchRow | undefined>;
  /** Enter was pressed before the answer came. */
  readonly early: Signal<{ readonly isStaying: boolean } | undefined>;
};

export function createSearchDesk(app: SearchedApp): SearchDesk {
  const parts = createParts(app);
  const { session, isOpen, chosenKey, groups, rows, active } = parts;
  const endWaiting = chooseWhenAnswered(parts);
  return {
    ...{ session, isOpen, groups, rows, active },
    isChosenByHand: computed(() => chosenKey.value !== undefined),
    type: (text, isComposing) => type(parts, text, isComposing),
    step: step => takeStep(parts, step),
    enter: isStaying => enter(parts, isStaying),
    choose: (row, isStaying) => choose(parts, row, isStaying),
    open: () => open(parts),
    close: () => close(parts),
    escape: () => leave(parts),
    clear: () => clear(parts),
    end: () => {
      endWaiting();
      clear(parts);
    },
  };
}

function createParts(app: SearchedApp): Parts {
  const session = createSearchSession((request, abort) => app.commands.search(request, abort));
  const chosenKey = signal<string | undefined>(undefined);
  const groups = findGroups(app, session);
  const rows = computed(() => groups.value.flatMap(group => group.rows));
  const active = computed(
    () => rows.value.find(row => row.key === chosenKey.value) ?? findBestRow(groups.value, session.state.value.query),
  );
  return { ...{ app, session, chosenKey, groups, rows, active }, isOpen: signal(false), early: signal(undefined) };
}

function findGroups(app: SearchedApp, session: SearchSession): ReadonlySignal<readonly SearchGroup[]> {
  const index = createNameIndex();
  return computed(() => {
    const { query, place, answer, refusal } = session.state.value;
    if (!isSearchable(query)) return [];
    const { nodes } = app.loaded.value;
    const { places } = app.view.value;
    index.sync([...places.keys()].flatMap(id => nodes.get(id) ?? []));
    return buildGroups({
      ...{ query, place, answer },
      local: index.find(query, LOCAL_ROWS).flatMap(id => nodes.get(id) ?? []),
      isOnCanvas: id => places.has(id),
      hasFailed: refusal !== undefined,
    });
  });
}

/** An Enter that came before its answer is kept until then; a refusal leaves the choice to the reader. */
function chooseWhenAnswered(parts: Parts): () => void {
  const { session, early, active } = parts;
  return effect(() => {
    const { isWaiting, refusal } = session.state.value;
    const waiting = early.peek();
    if (isWaiting || waiting === undefined) return;
    early.value = undefined;
    const row = active.peek();
    if (row !== undefined && refusal === undefined) choose(parts, row, waiting.isStaying);
  });
}

function type({ session, early, chosenKey, isOpen }: Parts, text: string, isComposing = false): void {
  early.value = undefined;
  chosenKey.value = undefined;
  session.type(text, isComposing);
  isOpen.value = text.trim() !== '';
}

function takeStep(parts: Parts, step: Step): void {
  const { early, isOpen, chosenKey, rows, active } = parts;
  early.value = undefined;
  if (!isOpen.value) open(parts);
  else
    chosenKey.value = stepFrom(
      rows.value.map(row => row.key),
      active.value?.key,
      step,
    );
}

function enter(parts: Parts, isStaying: boolean): void {
  const { session, chosenKey, active, early } = parts;
  const { query, isWaiting } = session.state.value;
  if (!isSearchable(query)) return;
  open(parts);
  if (isWaiting && chosenKey.value === undefined) {
    early.value = { isStaying };
    session.askNow();
  } else if (active.value !== undefined) choose(parts, active.value, isStaying);
}

function choose(parts: Parts, row: SearchRow, isStaying: boolean): void {
  const { app, session, chosenKey } = parts;
  chosenKey.value = isStaying ? row.key : undefined;
  if (row.kind === 'node') {
    void app.commands.add([row.node.id], isStaying ? {} : { isCentred: true });
    if (!isStaying) clear(parts);
  } else if (row.kind === 'act') {
    if (row.act === 'retry') session.askNow();
    else session.turnTo(row.act);
  } else {
    app.commands.readArticle(row.article.id);
    if (!isStaying) close(parts);
  }
}

function open({ session, isOpen }: Parts): void {
  isOpen.value = session.state.value.query.trim() !== '';
}

function close({ early, chosenKey, isOpen }: Parts): void {
  early.value = undefined;
  chosenKey.value = undefined;
  isOpen.value = false;
}

function clear(parts: Parts): void {
  close(parts);
  parts.session.clear();
}

function leave(parts: Parts): boolean {
  const { isOpen, session } = parts;
  if (isOpen.value) close(parts);
  else if (session.state.value.query === '') return false;
  else clear(parts);
  return true;
}
