// Commands that choose what the panels show.
import { type Commands, NOTHING_SELECTED, type Selection } from '../state/index.js';
import type { Desk } from './desk.js';

type ReadingCommands = Pick<Commands, 'select' | 'toggleSelected' | 'openFact' | 'readArticle' | 'closeArticle'>;

export function readingCommands(desk: Desk): ReadingCommands {
  return {
    select: selection => {
      desk.selection.value = selection;
      if (selection.kind === 'none') return;
      desk.reading.value = undefined;
      desk.rightTab.value = selection.kind === 'nodes' ? 'details' : 'evidence';
    },
    toggleSelected: id => {
      desk.selection.value = toggle(desk.selection.value, id);
    },
    openFact: id => {
      desk.selection.value = { kind: 'fact', id };
      desk.reading.value = undefined;
      desk.rightTab.value = 'evidence';
      desk.isRightOpen.value = true;
    },
    readArticle: (article, claim) => {
      desk.reading.value = claim === undefined ? { article } : { article, claim };
      desk.isRightOpen.value = true;
    },
    closeArticle: () => {
      desk.reading.value = undefined;
    },
  };
}

function toggle(selection: Selection, id: string): Selection {
  const ids = selection.kind === 'nodes' ? selection.ids : [];
  const after = ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id];
  return after.length === 0 ? NOTHING_SELECTED : { kind: 'nodes', ids: after };
}
