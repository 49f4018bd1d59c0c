// The scene of a view: nodes with their sizes, facts as edges or bundled, stubs for what an expand left out.
import { compareText, sortById } from '../../src/graph/index.js';
import type { FactStatus } from '../../src/model/index.js';
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { Loaded } from './loaded.js';
import { moreId, pairId } from './pair-id.js';
import { placeStub } from './place-stub.js';
import type { Scene, SceneEdge, SceneNode, Target } from './scene.js';
import type { Selection, View } from './view.js';
import type { Visible } from './visible.js';

/** The words on the canvas, in the language of the screen. */
export type SceneWords = {
  /** `captures` for `CAPTURES`. */
  readonly relation: (predicate: string) => string;
  /** `3 relations`. */
  readonly bundle: (facts: number) => string;
  /** `+314 more`. */
  readonly more: (nodes: number) => string;
};

export type SceneOptions = {
  readonly selection: Selection;
  readonly hover?: Target | undefined;
  /** Nodes that get a stub when neighbours of theirs are left. */
  readonly expanded: ReadonlySet<string>;
  /** From `remainingOf`. */
  readonly remaining: ReadonlyMap<string, number>;
  readonly words: SceneWords;
  /** Whether a predicate says the same of both ends; such facts have no arrow head. None by default. */
  readonly isSymmetric?: (predicate: string) => boolean;
};

/** With fewer visible facts than this there is room to draw each by itself. */
export const BUNDLE_FROM = 300;

const STUB_RADIUS = 8;
const FACT_WIDTH = 1.5;
const MOST_WIDTH = 8;

/**
 * Builds what the stage draws, sorted by id: the same arguments give the same scene. Facts between the same two nodes
 * are one edge, save where the pair is selected or under the pointer or fewer than `BUNDLE_FROM` facts are visible.
 */
export function buildScene(loaded: Loaded, visible: Visible, view: View, options: SceneOptions): Scene {
  const nodes = visible.nodes.flatMap(node => sceneNode(node, view));
  const drawn = new Map(nodes.map(node => [node.id, node]));
  const facts = visible.facts.filter(fact => drawn.has(fact.subject) && drawn.has(fact.object));
  const stubs = buildStubs(drawn, facts, options);
  return {
    nodes: sortById([...nodes, ...stubs.map(stub => stub.node)]),
    edges: sortById([...buildEdges(loaded, facts, options), ...stubs.map(stub => stub.edge)]),
  };
}

function sceneNode(node: ViewNode, view: View): SceneNode[] {
  const place = view.places.get(node.id);
  if (place === undefined) return [];
  const { id, name, type, degree } = node;
  const isPinned = place.pinned === true;
  return [{ id, x: place.x, y: place.y, label: name, type, size: radiusOf(degree), isPinned }];
}

/** 6 to 18 px, by the logarithm of the degree in the store: a node keeps its size whatever else is on the canvas. */
function radiusOf(degree: number): number {
  const share = Math.min(1, Math.log1p(degree) / Math.log1p(1000));
  return Math.round((6 + 12 * share) * 100) / 100;
}

function buildEdges(loaded: Loaded, facts: readonly ViewFact[], options: SceneOptions): SceneEdge[] {
  if (facts.length < BUNDLE_FROM) return facts.map(fact => factEdge(fact, options));
  const apart = new Set([...pairsOfSelection(loaded, options.selection), ...pairsOfTarget(loaded, options.hover)]);
  const pairs = new Map<string, ViewFact[]>();
  for (const fact of facts) {
    const id = pairId(fact.subject, fact.object);
    const pair = pairs.get(id);
    if (pair === undefined) pairs.set(id, [fact]);
    else pair.push(fact);
  }
  return [...pairs].flatMap(([id, members]) => {
    const [first, ...others] = members.map(fact => factEdge(fact, options));
    if (first === undefined) return [];
    return others.length === 0 || apart.has(id) ? [first, ...others] : [bundle(id, [first, ...others], options)];
  });
}

function pairsOfSelection(loaded: Loaded, selection: Selection): string[] {
  if (selection.kind === 'pair') return [pairId(...selection.ends)];
  return selection.kind === 'fact' ? pairOfFact(loaded, selection.id) : [];
}

function pairsOfTarget(loaded: Loaded, target: Target | undefined): string[] {
  return target?.kind === 'edge' ? [target.id, ...pairOfFact(loaded, target.id)] : [];
}

function pairOfFact(loaded: Loaded, id: string): string[] {
  const fact = loaded.facts.get(id);
  return fact === undefined ? [] : [pairId(fact.subject, fact.object)];
}

function factEdge(fact: ViewFact, { words, isSymmetric }: SceneOptions): SceneEdge {
  return {
    id: fact.id,
    from: fact.subject,
    to: fact.object,
    facts: [fact.id],
    status: fact.status,
    label: words.relation(fact.predicate),
    width: FACT_WIDTH,
    confidence: fact.confidence,
    isDirected: isSymmetric?.(fact.predicate) !== true,
  };
}

/** What must be seen before the rest. */
const STATUS_ORDER: readonly FactStatus[] = ['disputed', 'planned', 'attributed', 'asserted'];

function bundle(id: string, members: readonly [SceneEdge, ...SceneEdge[]], { words }: SceneOptions): SceneEdge {
  const [first] = members;
  const isDirected = members.every(edge => edge.isDirected && edge.from === first.from);
  // Without a direction the ends are in the order of their ids, not in that of whichever fact came first.
  const [from, to] = isDirected || first.from <= first.to ? [first.from, first.to] : [first.to, first.from];
  return {
    id,
    from,
    to,
    facts: members.flatMap(edge => edge.facts).sort(compareText),
    status: STATUS_ORDER.find(status => members.some(edge => edge.status === status)) ?? first.status,
    label: words.bundle(members.length),
    width: Math.min(MOST_WIDTH, FACT_WIDTH * Math.sqrt(members.length)),
    confidence: Math.max(...members.map(edge => edge.confidence)),
    isDirected,
  };
}

function buildStubs(
  drawn: ReadonlyMap<string, SceneNode>,
  facts: readonly ViewFact[],
  { expanded, remaining, words }: SceneOptions,
): { node: SceneNode; edge: SceneEdge }[] {
  const parents = [...drawn.values()].filter(({ id }) => expanded.has(id) && (remaining.get(id) ?? 0) > 0);
  const around = neighboursOf(new Set(parents.map(parent => parent.id)), facts);
  return parents.map(parent => {
    const id = moreId(parent.id);
    const neighbours = [...(around.get(parent.id) ?? [])].flatMap(other => drawn.get(other) ?? []);
    const place = placeStub(parent, neighbours);
    const label = words.more(remaining.get(parent.id) ?? 0);
    return {
      node: { id, ...place, label, type: 'more', size: STUB_RADIUS, isPinned: false },
      edge: {
        id,
        from: parent.id,
        to: id,
        facts: [],
        status: 'asserted',
        label: '',
        width: 1,
        confidence: 0,
        isDirected: false,
      },
    };
  });
}

/** The neighbours of some nodes, in the order of the facts: the sums of their places come out the same each time. */
function neighboursOf(ids: ReadonlySet<string>, facts: readonly ViewFact[]): Map<string, Set<string>> {
  const around = new Map<string, Set<string>>([...ids].map(id => [id, new Set()]));
  for (const { subject, object } of facts) {
    if (subject === object) continue;
    around.get(subject)?.add(object);
    around.get(object)?.add(subject);
  }
  return around;
}
