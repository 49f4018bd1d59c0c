// Reads again what is on the canvas after the dossier has changed: what stands stays, and undo still works.
import type { SubgraphAnswer, ViewFact } from '../../src/protocol/index.js';
import {
  type History,
  type HistoryEntry,
  type Loaded,
  mergeLoaded,
  removeNodes,
  renameNodes,
  type Selection,
  type View,
} from '../state/index.js';
import { renameSelection } from './address.js';
import { ask } from './ask.js';
import type { Desk } from './desk.js';
import { wholeSubgraph } from './load-commands.js';
import { wordsOf } from './names.js';
import { keepSelectionOnCanvas } from './view-commands.js';

/** Loads nodes and facts once more. Nodes that are gone leave the canvas, joined ones take one place; nothing moves. */
export async function loadAnew(desk: Desk): Promise<void> {
  const asked = idsOf(desk.history.value);
  const answer = await ask(desk, {
    what: wordsOf(desk).refresh,
    put: signal => desk.api.subgraph(wholeSubgraph([...asked]), signal),
    again: () => void loadAnew(desk),
  });
  if (answer === undefined) return;
  const renamed = new Map(answer.renamed.map(({ from, to }) => [from, to]));
  const before = desk.view.value;
  const chosen = findChosenFact(desk);
  desk.loaded.value = mergeLoaded(without(desk.loaded.value, asked), answer);
  desk.history.value = mapViews(desk.history.value, view => removeNodes(renameNodes(view, renamed), answer.missing));
  desk.expanded.value = new Set([...desk.expanded.value].map(id => renamed.get(id) ?? id));
  desk.selection.value = renameSelection(followFact(desk, chosen, renamed), renamed, desk.view.value);
  if (desk.selection.value.kind === 'nodes' && chosen !== undefined) desk.rightTab.value = 'details';
  keepSelectionOnCanvas(desk);
  desk.attempt.value += 1;
  tell(desk, before, answer);
}

/** Undo may bring back what is off the canvas now: that is read anew too. */
function idsOf({ past, present, future }: History): ReadonlySet<string> {
  return new Set([...past, present, ...future].flatMap(({ view }) => [...view.places.keys()]));
}

/** What came in while the question was under way stays. */
function without(loaded: Loaded, asked: ReadonlySet<string>): Loaded {
  return {
    nodes: new Map([...loaded.nodes].filter(([id]) => !asked.has(id))),
    facts: new Map([...loaded.facts].filter(([, { subject, object }]) => !asked.has(subject) || !asked.has(object))),
  };
}

type Ends = Pick<ViewFact, 'id' | 'subject' | 'predicate' | 'object'>;

/** The chosen fact as it was: on the canvas, or with an end that is not on it. */
function findChosenFact({ selection, loaded, evidence }: Desk): Ends | undefined {
  const [chosen, answer] = [selection.value, evidence.value];
  if (chosen.kind !== 'fact') return undefined;
  const shown = answer.state === 'ready' ? answer.value.fact : undefined;
  return loaded.value.facts.get(chosen.id) ?? (shown?.id === chosen.id ? shown : undefined);
}

/** A fact whose end was joined with another is another fact: the one with the same meaning, else the end itself. */
function followFact(desk: Desk, chosen: Ends | undefined, renamed: ReadonlyMap<string, string>): Selection {
  if (chosen === undefined || ![chosen.subject, chosen.object].some(id => renamed.has(id))) return desk.selection.value;
  const nowOf = (id: string): string => renamed.get(id) ?? id;
  const [subject, object] = [nowOf(chosen.subject), nowOf(chosen.object)];
  const same = [...desk.loaded.value.facts.values()].find(
    fact => fact.predicate === chosen.predicate && fact.subject === subject && fact.object === object,
  );
  return same === undefined ? { kind: 'nodes', ids: [object, subject] } : { kind: 'fact', id: same.id };
}

function mapViews({ past, present, future }: History, change: (view: View) => View): History {
  const changed = (entry: HistoryEntry): HistoryEntry => ({ ...entry, view: change(entry.view) });
  return { past: past.map(changed), present: changed(present), future: future.map(changed) };
}

function tell(desk: Desk, before: View, { missing, renamed }: SubgraphAnswer): void {
  const words = wordsOf(desk);
  const gone = missing.filter(id => before.places.has(id)).length;
  const joined = renamed.filter(({ from }) => before.places.has(from)).length;
  const lines = [...(gone === 0 ? [] : [words.goneSince(gone)]), ...(joined === 0 ? [] : [words.joinedSince(joined)])];
  desk.notice.value = lines.length === 0 ? { text: words.loadedAnew } : { text: lines.join(' '), isUrgent: true };
}
