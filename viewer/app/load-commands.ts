// Commands that bring nodes onto the canvas.
import type { ExpandAnswer } from '../../src/protocol/index.js';
import { placeAround, seedPlaces } from '../layout/index.js';
import { addNodes, type Camera, type Commands, mergeLoaded, type View } from '../state/index.js';
import { arrange } from './arrange.js';
import { ask } from './ask.js';
import { changeView, type Desk } from './desk.js';
import { nameOf, say, wordsOf } from './names.js';
import { markMoment } from './timing.js';

type LoadCommands = Pick<Commands, 'add' | 'expand' | 'previewExpand' | 'openNode' | 'showPath' | 'search'>;

export function loadCommands(desk: Desk): LoadCommands {
  return {
    add: (ids, options = {}) => add(desk, ids, options),
    expand: (id, options = {}) => expand(desk, id, options),
    previewExpand: (request, signal) => desk.api.expand({ ...request, limit: 0 }, signal),
    openNode: async id => {
      if (!desk.view.value.places.has(id)) await add(desk, [id], {});
      if (!desk.view.value.places.has(id)) return;
      desk.reading.value = undefined;
      desk.selection.value = { kind: 'nodes', ids: [id] };
      desk.rightTab.value = 'details';
      desk.isRightOpen.value = true;
    },
    showPath: async nodes => {
      await add(desk, nodes, {}, wordsOf(desk).acts.path);
      const ids = nodes.filter(id => desk.view.value.places.has(id));
      if (ids.length === 0) return;
      desk.selection.value = { kind: 'nodes', ids };
      desk.rightTab.value = 'path';
      await desk.stage.value?.fit(ids);
    },
    search: (request, signal) => desk.api.search({ ...request, limit: 12 }, signal),
  };
}

/** What the server answers at the most in one go. */
const MOST_NODES = 20_000;

/** Asks for these nodes whole: a limit for what strangers send must not cut what the reader brought together. */
export function wholeSubgraph(ids: readonly string[]): { ids: string[]; limit: number } {
  return { ids: [...ids], limit: Math.min(Math.max(ids.length, 1), MOST_NODES) };
}

/** Loads nodes with all facts between them and what is there, and finds them a place. */
async function add(
  desk: Desk,
  ids: readonly string[],
  { isCentred = false }: { isCentred?: boolean },
  what?: string,
): Promise<void> {
  const here = desk.view.value.places;
  const fresh = [...new Set(ids)].filter(id => !here.has(id));
  const words = wordsOf(desk);
  if (fresh.length > 0) {
    const answer = await ask(desk, {
      what: words.acts.search,
      put: signal => desk.api.subgraph(wholeSubgraph([...desk.view.value.places.keys(), ...fresh]), signal),
      again: () => void add(desk, ids, { isCentred }, what),
    });
    if (answer === undefined) return;
    desk.loaded.value = mergeLoaded(desk.loaded.value, answer);
    const known = fresh.filter(id => desk.loaded.value.nodes.has(id));
    if (known.length === 0) {
      say(desk, words.missingAll);
      return;
    }
    if (here.size === 0) comeNear(desk);
    const name = known.length === 1 ? nameOf(desk, known[0] ?? '') : words.several(known.length);
    changeView(desk, what ?? words.acts.add(name), view => addNodes(view, placeNew(desk, view, known)));
    desk.stage.value?.markNew(known);
    say(desk, known.length === 1 ? words.added(name) : words.addedMany(known.length));
  }
  const [first] = ids;
  if (first === undefined || !desk.view.value.places.has(first)) return;
  desk.selection.value = { kind: 'nodes', ids: [first] };
  if (isCentred) await desk.stage.value?.centre(first);
}

/** The whole box is far too wide for one node and its neighbours, and what stands must not be zoomed later. */
const NEAR: Camera = { x: 0.5, y: 0.5, ratio: 0.4 };

function comeNear(desk: Desk): void {
  desk.camera.value = NEAR;
  desk.stage.value?.setCamera(NEAR);
}

/** Beside a neighbour that is there, else to the right of all: nothing that stands moves. */
function placeNew(desk: Desk, view: View, ids: readonly string[]): Map<string, { x: number; y: number }> {
  if (view.places.size === 0) return new Map(seedPlaces(ids));
  const placed = new Map<string, { x: number; y: number }>();
  for (const id of ids) {
    const around = new Map([...view.places, ...placed]);
    const neighbours = neighboursOf(desk, id).filter(one => around.has(one));
    const parent = neighbours[0];
    const found =
      parent === undefined
        ? new Map([[id, besideAll(around)]])
        : placeAround({ parent, places: around, neighbours: neighboursOf(desk, parent), ids: [id] });
    for (const [one, place] of found) placed.set(one, place);
  }
  return placed;
}

function neighboursOf(desk: Desk, id: string): string[] {
  const found = new Set<string>();
  for (const { subject, object } of desk.loaded.value.facts.values()) {
    if (subject === id && object !== id) found.add(object);
    if (object === id && subject !== id) found.add(subject);
  }
  return [...found].sort();
}

/** Room between what is there and what comes beside it, in graph units. */
const MARGIN = 120;

function besideAll(places: ReadonlyMap<string, { x: number; y: number }>): { x: number; y: number } {
  const all = [...places.values()];
  const x = Math.max(...all.map(place => place.x)) + MARGIN;
  return { x, y: all.reduce((sum, place) => sum + place.y, 0) / all.length };
}

/** §: counts before, the best first, old nodes to the pixel, one entry of history, and the rest as a stub. */
async function expand(desk: Desk, id: string, options: Parameters<Commands['expand']>[1] = {}): Promise<void> {
  if (!desk.view.value.places.has(id)) return;
  const words = wordsOf(desk);
  const name = nameOf(desk, id);
  markMoment('expand-asked');
  const answer = await ask(desk, {
    what: words.acts.expand(name),
    put: signal => desk.api.expand({ id, loaded: [...desk.view.value.places.keys()], ...options }, signal),
    again: () => void expand(desk, id, options),
  });
  if (answer === undefined || !desk.view.value.places.has(id)) return;
  markMoment('expand-answered', answer.nodes.length);
  desk.loaded.value = mergeLoaded(desk.loaded.value, answer);
  const fresh = answer.nodes.map(node => node.id).filter(one => !desk.view.value.places.has(one));
  desk.expanded.value = new Set([...desk.expanded.value, id]);
  say(desk, words.expanded(fresh.length, answer.total, name));
  if (fresh.length > 0) await bringIn(desk, id, { fresh, answer });
}

async function bringIn(desk: Desk, id: string, { fresh }: { fresh: string[]; answer: ExpandAnswer }): Promise<void> {
  const words = wordsOf(desk);
  const neighbours = neighboursOf(desk, id).filter(one => !fresh.includes(one));
  changeView(desk, words.acts.expand(nameOf(desk, id)), view => {
    const ring = placeAround({ parent: id, places: view.places, neighbours, ids: fresh });
    return addNodes(view, ring, id);
  });
  desk.stage.value?.markNew(fresh);
  await arrange(desk, new Set(fresh), 'expand');
  markMoment('expand-settled', fresh.length);
  const outside = desk.stage.value?.outside(fresh) ?? [];
  if (outside.length > fresh.length * 0.3) {
    desk.notice.value = {
      text: `${desk.notice.value?.text ?? ''} ${words.outside(outside.length)}`.trim(),
      action: { label: words.show, run: () => void desk.stage.value?.fit() },
    };
  }
}
