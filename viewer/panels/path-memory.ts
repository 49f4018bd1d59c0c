// What the path panel remembers of each app: the start that was set, and the last paths that were found.
import { type Signal, signal } from '@preact/signals';
import type { PathAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';

export type Ends = { readonly from: string; readonly to: string };
export type Found = Ends & { readonly answer: PathAnswer };
export type PathMemory = {
  /** Id of the node that was set as the start. */
  readonly start: Signal<string | undefined>;
  /** Kept while the reader follows a hop or shows a path, which both change the selection. */
  readonly found: Signal<Found | undefined>;
};

/** By app and not in the component: the panel goes away whenever another tab is looked at. */
const memories = new WeakMap<App, PathMemory>();

export function pathMemoryOf(app: App): PathMemory {
  const known = memories.get(app);
  if (known !== undefined) return known;
  const memory = { start: signal<string | undefined>(undefined), found: signal<Found | undefined>(undefined) };
  memories.set(app, memory);
  return memory;
}

/** The two nodes that are selected, the first one first; undefined unless it is two. */
export function selectedEnds(app: App): Ends | undefined {
  const selection = app.selection.value;
  if (selection.kind !== 'nodes' || selection.ids.length !== 2) return undefined;
  const [from, to] = selection.ids;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Selects both ends and stays in the path panel: selecting alone would lead to the details. */
export function chooseEnds(app: App, { from, to }: Ends): void {
  app.commands.select({ kind: 'nodes', ids: [from, to] });
  app.rightTab.value = 'path';
}

/** Whether an answer is about these ends; one without paths tells nothing and is not kept. */
export function isAbout(answer: PathAnswer, { from, to }: Ends): boolean {
  const nodes = answer.paths[0]?.nodes;
  return nodes !== undefined && nodes[0] === from && nodes.at(-1) === to;
}
