// The address is the view: it is written as the view changes, and read when it is opened or pasted.
import { effect } from '@preact/signals';
import type { SubgraphAnswer } from '../../src/protocol/index.js';
import {
  ADDRESS_LIMIT,
  type DecodedView,
  decodeView,
  encodeStored,
  encodeView,
  mergeLoaded,
  NOTHING_SELECTED,
  nameView,
  removeNodes,
  renameNodes,
  type Selection,
  startHistory,
  type View,
} from '../state/index.js';
import { ask, refusalOf } from './ask.js';
import { changeView, type Desk } from './desk.js';
import { wordsOf } from './names.js';
import { markMoment } from './timing.js';

/** Browsers allow some hundred changes of the address in half a minute. */
const WRITE_EVERY_MS = 300;

/** The fragment for what is seen now; empty for an empty canvas. */
export function fragmentOf(desk: Desk): string {
  const view = desk.view.value;
  if (view.places.size === 0) return '';
  return encodeView(view, { camera: desk.camera.value, selection: desk.selection.value });
}

/** Keeps the address of the page up to date. Returns what ends it. */
export function writeAddress(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  return effect(() => {
    const fragment = fragmentOf(desk);
    clearTimeout(timer);
    // What stands there at the start is read first; it must not be overwritten by the empty canvas.
    if (isFirst) isFirst = false;
    else timer = setTimeout(() => history.replaceState(null, '', `#${fragment}`), WRITE_EVERY_MS);
  });
}

/** Opens the view that a fragment names. A damaged or unknown one is told, and leaves the canvas as it is. */
export async function openFragment(desk: Desk, fragment: string): Promise<void> {
  const decoded = decodeView(fragment.replace(/^#/, ''));
  if (decoded.kind === 'empty') return;
  if (decoded.kind === 'stored') await openStored(desk, decoded.id);
  else if (decoded.kind === 'view') await openView(desk, decoded);
  else tellProblem(desk, decoded);
}

/** A text that shows nothing: why, and what to do. */
function tellProblem(desk: Desk, decoded: DecodedView): void {
  const words = wordsOf(desk);
  const text =
    decoded.kind === 'newer'
      ? words.newerAddress
      : decoded.kind === 'damaged'
        ? words.damagedAddress(decoded.where)
        : words.noView;
  desk.notice.value = { text, isUrgent: true };
}

export async function openStored(desk: Desk, id: string): Promise<void> {
  const saved = await ask(desk, {
    what: wordsOf(desk).acts.open,
    put: signal => desk.api.view(id, signal).catch(emptyWhereUnknown),
    again: () => void openStored(desk, id),
  });
  if (saved === undefined) return;
  const decoded = decodeView(saved.view);
  if (decoded.kind === 'view') await openView(desk, decoded);
  else tellProblem(desk, decoded);
}

/** That a store has no such view is an answer too: it is told in the reader's language. */
function emptyWhereUnknown(error: unknown): { view: string } {
  if (refusalOf(error).code === 'no-view') return { view: '' };
  throw error;
}

async function openView(desk: Desk, decoded: Extract<DecodedView, { kind: 'view' }>): Promise<void> {
  const answer = await ask(desk, {
    what: wordsOf(desk).acts.open,
    put: signal => desk.api.subgraph({ ids: [...decoded.view.places.keys()] }, signal),
    again: () => void openView(desk, decoded),
  });
  if (answer === undefined) return;
  tellWhatDiffers(desk, answer);
  // What is on the canvas is worth more than a view of which nothing is known.
  if (answer.nodes.length === 0 && answer.missing.length > 0) return;
  markMoment('data', answer.nodes.length);
  desk.loaded.value = mergeLoaded(desk.loaded.value, answer);
  const renamed = new Map(answer.renamed.map(({ from, to }) => [from, to]));
  const view = withoutUnknown(desk, renameNodes(decoded.view, renamed));
  if (desk.view.value.places.size === 0) desk.history.value = startHistory(view);
  else changeView(desk, wordsOf(desk).acts.open, () => view);
  desk.reading.value = undefined;
  desk.selection.value = renameSelection(decoded.selection, renamed, view);
  if (desk.selection.value.kind === 'fact') desk.rightTab.value = 'evidence';
  desk.camera.value = decoded.camera;
  desk.stage.value?.setCamera(desk.camera.value);
  desk.expanded.value = new Set(view.broughtBy.values());
}

/** The same choice by the ids that nodes have now; those that are not on the canvas cannot be chosen. */
export function renameSelection(selection: Selection, renamed: ReadonlyMap<string, string>, view: View): Selection {
  const nowOf = (id: string): string => renamed.get(id) ?? id;
  if (selection.kind === 'nodes') {
    const ids = [...new Set(selection.ids.map(nowOf))].filter(id => view.places.has(id));
    return ids.length === 0 ? NOTHING_SELECTED : { kind: 'nodes', ids };
  }
  if (selection.kind !== 'pair') return selection;
  const [from, to] = selection.ends;
  const ends: [string, string] = [nowOf(from), nowOf(to)];
  return ends.every(id => view.places.has(id)) ? { kind: 'pair', ends } : NOTHING_SELECTED;
}

function withoutUnknown(desk: Desk, view: View): View {
  const unknown = [...view.places.keys()].filter(id => !desk.loaded.value.nodes.has(id));
  return unknown.length === 0 ? view : removeNodes(view, unknown);
}

function tellWhatDiffers(desk: Desk, { missing, renamed, leftOut, nodes }: SubgraphAnswer): void {
  const words = wordsOf(desk);
  const missingLine = (count: number): string => {
    if (nodes.length === 0) return words.missingAll;
    return leftOut === 0 ? words.missing(count) : words.missingBesides(count);
  };
  const lines = [
    ...(missing.length === 0 ? [] : [missingLine(missing.length)]),
    ...(leftOut === 0 ? [] : [words.tooLarge(leftOut)]),
    ...(renamed.length === 0 ? [] : [words.renamed(renamed.length)]),
  ];
  if (lines.length > 0) desk.notice.value = { text: lines.join(' '), isUrgent: true };
}

/**
 * The address to give away; a view too long for one is stored under `name` first. Undefined where that failed.
 * @param again the whole command, for Retry
 */
export async function shareAddress(
  desk: Desk,
  name: string | undefined,
  again: () => void,
): Promise<{ address: string; storedAs?: string } | undefined> {
  const fragment = fragmentOf(desk);
  const base = `${location.origin}${location.pathname}`;
  if (fragment.length <= ADDRESS_LIMIT) return { address: `${base}#${fragment}` };
  const storedAs = (name?.trim() || suggestName(desk)).slice(0, 200);
  const saved = await ask(desk, {
    what: wordsOf(desk).address,
    put: signal => desk.api.saveView({ name: storedAs, view: fragment }, signal),
    again,
  });
  return saved === undefined ? undefined : { address: `${base}#${encodeStored(saved.id)}`, storedAs };
}

export function suggestName(desk: Desk): string {
  return nameView(desk.loaded.value, desk.view.value, desk.language.value);
}
