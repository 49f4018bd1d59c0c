// What follows by itself: panels load what is selected, the stage draws what is visible.
import { effect, type Signal } from '@preact/signals';
import type { Resource, Selection } from '../state/index.js';
import { follow } from './ask.js';
import type { Desk } from './desk.js';
import { markMoment } from './timing.js';

/** Starts all effects; returns what ends them. */
export function startEffects(desk: Desk): () => void {
  const ends = [loadEvidence(desk), loadDetails(desk), loadArticle(desk), loadPaths(desk), refreshPicture(desk)];
  return () => {
    for (const end of ends) end();
  };
}

/** Loads `key`'s answer whenever the key changes or is asked for again. */
function loadFor<T>(
  desk: Desk,
  resource: Signal<Resource<T>>,
  key: () => string | undefined,
  question: (key: string, signal: AbortSignal) => Promise<T>,
): () => void {
  let last: string | undefined;
  let end: (() => void) | undefined;
  let lastAttempt = desk.attempt.peek();
  return effect(() => {
    const now = key();
    const attempt = desk.attempt.value;
    if (now === last && attempt === lastAttempt) return;
    const isRepeat = now === last;
    [last, lastAttempt] = [now, attempt];
    end?.();
    end = undefined;
    if (now === undefined) resource.value = { state: 'idle' };
    else end = follow(desk, resource, { question: signal => question(now, signal), isRepeat });
  });
}

function loadEvidence(desk: Desk): () => void {
  const key = (): string | undefined => (desk.selection.value.kind === 'fact' ? desk.selection.value.id : undefined);
  return loadFor(desk, desk.evidence, key, (fact, signal) => desk.api.evidence({ fact, limit: 50 }, signal));
}

export function focusedNode(selection: Selection): string | undefined {
  return selection.kind === 'nodes' ? selection.ids.at(-1) : undefined;
}

function loadDetails(desk: Desk): () => void {
  const key = (): string | undefined => focusedNode(desk.selection.value);
  return loadFor(desk, desk.details, key, (id, signal) => desk.api.details({ id }, signal));
}

function loadArticle(desk: Desk): () => void {
  const key = (): string | undefined => desk.reading.value?.article;
  return loadFor(desk, desk.article, key, (id, signal) => desk.api.article({ id }, signal));
}

/** Paths are looked for when two nodes are chosen and somebody looks at them. */
function loadPaths(desk: Desk): () => void {
  const key = (): string | undefined => {
    const { value } = desk.selection;
    const isAsked = desk.rightTab.value === 'path' && value.kind === 'nodes' && value.ids.length === 2;
    return isAsked ? JSON.stringify(value.ids) : undefined;
  };
  return loadFor(desk, desk.paths, key, (ends, signal) => {
    const [from, to]: string[] = JSON.parse(ends);
    return desk.api.path({ from: from ?? '', to: to ?? '', limit: 5, longest: 5 }, signal);
  });
}

function refreshPicture(desk: Desk): () => void {
  const ends = [
    effect(() => draw(desk)),
    effect(() => desk.stage.value?.choose(chosenOf(desk))),
    effect(() => light(desk)),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function draw({ stage, scene }: Desk): void {
  const [picture, now] = [stage.value, scene.value];
  if (picture === undefined) return;
  picture.draw(now);
  // The first frame after the next one shows it.
  if (now.nodes.length > 0)
    requestAnimationFrame(() => requestAnimationFrame(() => markMoment('drawn', now.nodes.length)));
}

function light(desk: Desk): void {
  const picture = desk.stage.value;
  if (picture === undefined) return;
  const lit = litOf(desk);
  markMoment('lit-asked', lit === undefined ? 0 : lit.nodes.size + lit.edges.size);
  picture.light(lit);
  markMoment('lit', picture.lastLit);
}

type Lit = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

function chosenOf(desk: Desk): Lit {
  const { value } = desk.selection;
  if (value.kind === 'nodes') return { nodes: new Set(value.ids), edges: new Set() };
  if (value.kind === 'none') return { nodes: new Set(), edges: new Set() };
  const edges = desk.scene.value.edges.filter(edge =>
    value.kind === 'fact' ? edge.facts.includes(value.id) : value.ends.every(id => id === edge.from || id === edge.to),
  );
  return {
    nodes: new Set(edges.flatMap(edge => [edge.from, edge.to])),
    edges: new Set(edges.map(edge => edge.id)),
  };
}

/** The node under the pointer with its neighbours, or the edge with its ends. */
function litOf(desk: Desk): Lit | undefined {
  const target = desk.hover.value;
  if (target === undefined) return undefined;
  const edges = desk.scene.value.edges.filter(edge =>
    target.kind === 'edge' ? edge.id === target.id : edge.from === target.id || edge.to === target.id,
  );
  const nodes = edges.flatMap(edge => [edge.from, edge.to]);
  return {
    nodes: new Set(target.kind === 'node' ? [target.id, ...nodes] : nodes),
    edges: new Set(edges.map(edge => edge.id)),
  };
}
