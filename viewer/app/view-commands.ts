// Commands that change the view alone: one entry to undo each.
import {
  areSameFilters,
  type Commands,
  collapseNode,
  EMPTY_VIEW,
  type Filters,
  hideNodes,
  hideOthers,
  moveNodes,
  NOTHING_SELECTED,
  pinNodes,
  redo,
  removeNodes,
  resetFilters,
  setFilters,
  showHidden,
  undo,
} from '../state/index.js';
import { arrange } from './arrange.js';
import { changeView, type Desk, finishView } from './desk.js';
import { nameAll, nameOf, say, wordsOf } from './names.js';

type ViewCommands = Pick<
  Commands,
  | 'collapse'
  | 'hide'
  | 'hideOthers'
  | 'showHidden'
  | 'remove'
  | 'clear'
  | 'setPinned'
  | 'move'
  | 'setFilters'
  | 'resetFilters'
  | 'undo'
  | 'redo'
  | 'runLayout'
  | 'stopLayout'
>;

export function viewCommands(desk: Desk): ViewCommands {
  const acts = () => wordsOf(desk).acts;
  return {
    collapse: id => {
      changeView(desk, acts().collapse(nameOf(desk, id)), view => collapseNode(view, id));
      desk.expanded.value = new Set([...desk.expanded.value].filter(one => one !== id));
      keepSelectionOnCanvas(desk);
    },
    hide: ids => changeView(desk, acts().hide(nameAll(desk, ids)), view => hideNodes(view, ids)),
    hideOthers: ids => changeView(desk, acts().hideOthers, view => hideOthers(view, ids)),
    showHidden: () => changeView(desk, acts().showHidden, showHidden),
    remove: ids => {
      changeView(desk, acts().remove(nameAll(desk, ids)), view => removeNodes(view, ids));
      keepSelectionOnCanvas(desk);
    },
    clear: () => {
      changeView(desk, acts().clear, view => ({ ...EMPTY_VIEW, filters: view.filters }));
      desk.selection.value = NOTHING_SELECTED;
    },
    setPinned: (ids, isPinned) => {
      const name = nameAll(desk, ids);
      changeView(desk, isPinned ? acts().pin(name) : acts().unpin(name), view => pinNodes(view, ids, isPinned));
    },
    move: places => {
      const ids = [...places.keys()];
      changeView(desk, acts().move(nameAll(desk, ids)), view => pinNodes(moveNodes(view, places), ids, true));
    },
    setFilters: filters => filter(desk, filters),
    resetFilters: facet => changeView(desk, acts().filter, view => resetFilters(view, facet)),
    undo: () => step(desk, 'undo'),
    redo: () => step(desk, 'redo'),
    runLayout: () => runLayout(desk),
    stopLayout: () => desk.layout.value?.abort(),
  };
}

/** Moving through time is one act, however many steps it takes: undo leads back to before the first. */
function filter(desk: Desk, filters: Filters): void {
  const { acts } = wordsOf(desk);
  const { present, future } = desk.history.value;
  const { time: _, ...before } = present.view.filters;
  const { time: __, ...after } = filters;
  if (!areSameFilters({ ...before }, { ...after })) {
    changeView(desk, acts.filter, view => setFilters(view, filters));
  } else if (present.what === acts.filterTime && future.length === 0) {
    finishView(desk, view => setFilters(view, filters));
  } else {
    changeView(desk, acts.filterTime, view => setFilters(view, filters));
  }
}

async function runLayout(desk: Desk): Promise<void> {
  const free = [...desk.view.value.places].filter(([, place]) => place.pinned !== true).map(([id]) => id);
  if (free.length === 0) return;
  changeView(desk, wordsOf(desk).acts.arrange, view => ({ ...view }));
  await arrange(desk, new Set(free), 'all');
  say(desk, wordsOf(desk).arranged);
  await desk.stage.value?.fit();
}

function step(desk: Desk, direction: 'undo' | 'redo'): void {
  desk.layout.value?.abort();
  const { past, future, present } = desk.history.value;
  const what = direction === 'undo' ? present.what : future[0]?.what;
  if (direction === 'undo' ? past.length === 0 : future.length === 0) return;
  desk.history.value = direction === 'undo' ? undo(desk.history.value) : redo(desk.history.value);
  keepSelectionOnCanvas(desk);
  const words = wordsOf(desk);
  say(desk, direction === 'undo' ? words.undone(what ?? '') : words.redone(what ?? ''));
}

/** Nodes that are not on the canvas any more cannot be selected; those that a filter hides can. */
export function keepSelectionOnCanvas(desk: Desk): void {
  const { selection, view, loaded } = desk;
  const { places } = view.value;
  const chosen = selection.value;
  if (chosen.kind === 'nodes') {
    const ids = chosen.ids.filter(id => places.has(id));
    if (ids.length !== chosen.ids.length)
      selection.value = ids.length === 0 ? NOTHING_SELECTED : { kind: 'nodes', ids };
  } else if (chosen.kind === 'fact') {
    const fact = loaded.value.facts.get(chosen.id);
    if (fact !== undefined && !(places.has(fact.subject) && places.has(fact.object)))
      selection.value = NOTHING_SELECTED;
  } else if (chosen.kind === 'pair' && !chosen.ends.every(id => places.has(id))) {
    selection.value = NOTHING_SELECTED;
  }
}
