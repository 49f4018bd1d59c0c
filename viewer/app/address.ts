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
  startHistory,
  type View,
  WHOLE_BOX,
} from '../state/index.js';
import { ask } from './ask.js';
import { changeView, type Desk } from './desk.js';
import { say, wordsOf } from './names.js';
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
  const words = wordsOf(desk);
  const decoded = decodeView(fragment.replace(/^#/, ''));
  if (decoded.kind === 'empty') return;
  if (decoded.kind === 'newer') say(desk, words.newerAddress);
  else if (decoded.kind === 'damaged') say(desk, words.damagedAddress(decoded.where));
  else if (decoded.kind === 'stored') await openStored(desk, decoded.id);
  else await openView(desk, decoded);
}

export async function openStored(desk: Desk, id: string): Promise<void> {
  const saved = await ask(desk, {
    what: wordsOf(desk).acts.open,
    put: signal => desk.api.view(id, signal),
    again: () => void openStored(desk, id),
  });
  if (saved === undefined) return;
  const decoded = decodeView(saved.view);
  if (decoded.kind === 'view') await openView(desk, decoded);
  else say(desk, wordsOf(desk).noView);
}

async function openView(desk: Desk, decoded: Extract<DecodedView, { kind: 'view' }>): Promise<void> {
  const answer = await ask(desk, {
    what: wordsOf(desk).acts.open,
    put: signal => desk.api.subgraph({ ids: [...decoded.view.places.keys()] }, signal),
    again: () => void openView(desk, decoded),
  });
  if (answer === undefined) return;
  markMoment('data', answer.nodes.length);
  desk.loaded.value = mergeLoaded(desk.loaded.value, answer);
  const renamed = new Map(answer.renamed.map(({ from, to }) => [from, to]));
  const view = withoutUnknown(desk, renameNodes(decoded.view, renamed));
  if (desk.view.value.places.size === 0) desk.history.value = startHistory(view);
  else changeView(desk, wordsOf(desk).acts.open, () => view);
  desk.selection.value = decoded.selection ?? NOTHING_SELECTED;
  if (desk.selection.value.kind === 'fact') desk.rightTab.value = 'evidence';
  desk.camera.value = decoded.camera ?? WHOLE_BOX;
  desk.stage.value?.setCamera(desk.camera.value);
  desk.expanded.value = new Set(view.broughtBy.values());
  tellWhatDiffers(desk, answer);
}

function withoutUnknown(desk: Desk, view: View): View {
  const unknown = [...view.places.keys()].filter(id => !desk.loaded.value.nodes.has(id));
  return unknown.length === 0 ? view : removeNodes(view, unknown);
}

function tellWhatDiffers(desk: Desk, { missing, renamed, leftOut, nodes }: SubgraphAnswer): void {
  const words = wordsOf(desk);
  const lines = [
    ...(missing.length === 0 ? [] : [nodes.length === 0 ? words.missingAll : words.missing(missing.length)]),
    ...(leftOut === 0 ? [] : [words.tooLarge(leftOut)]),
    ...(renamed.length === 0 ? [] : [words.renamed(renamed.length)]),
  ];
  if (lines.length > 0) desk.notice.value = { text: lines.join(' '), isUrgent: true };
}

/** The address to give away; a view too long for one is stored under `name` first. Undefined where that failed. */
export async function shareAddress(
  desk: Desk,
  name?: string,
): Promise<{ address: string; storedAs?: string } | undefined> {
  const fragment = fragmentOf(desk);
  const base = `${location.origin}${location.pathname}`;
  if (fragment.length <= ADDRESS_LIMIT) return { address: `${base}#${fragment}` };
  const storedAs = (name?.trim() || suggestName(desk)).slice(0, 200);
  const saved = await ask(desk, {
    what: wordsOf(desk).address,
    put: signal => desk.api.saveView({ name: storedAs, view: fragment }, signal),
    again: () => void shareAddress(desk, name),
  });
  return saved === undefined ? undefined : { address: `${base}#${encodeStored(saved.id)}`, storedAs };
}

export function suggestName(desk: Desk): string {
  return nameView(desk.loaded.value, desk.view.value, desk.language.value);
}
