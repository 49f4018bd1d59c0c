// Works out which names and which words on edges are written where, for one ratio of the camera.
import type { SceneEdge, SceneNode } from '../state/index.js';
import type { Drawing } from './drawing.js';
import { type EdgeShape, pointOnEdge } from './edge-point.js';
import type { Marks } from './marks.js';
import {
  BOLD_FROM,
  EDGE_FONT,
  EDGE_NAME_HEIGHT,
  EDGE_NAME_PADDING,
  fontOf,
  NAME_HEIGHT,
  type Ruler,
} from './name-font.js';
import { type Box, type NameCandidate, type Placing, placeNames } from './place-names.js';
import type { SceneMirror } from './scene-mirror.js';

/** More lit names than this are not all written: those that have room are. */
const FORCED_NAMES = 40;
/** Along the edge, in the order in which they are tried. */
const SHARES = [0.5, 0.38, 0.62];
/** From the tip of a loop to the words on it. */
const LOOP_GAP = 5;

export type WrittenName = { readonly box: Box; readonly text: string; readonly font: string; readonly node: SceneNode };
export type WrittenEdgeName = { readonly box: Box; readonly text: string; readonly edge: SceneEdge };

export type NamePlan = {
  readonly names: ReadonlyMap<string, WrittenName>;
  readonly edgeNames: ReadonlyMap<string, WrittenEdgeName>;
  /** Pixels to the width of the box: places in the plan are graph places times this. */
  readonly scale: number;
};

export type PlanInput = {
  readonly drawing: Drawing;
  readonly mirror: SceneMirror;
  readonly marks: Marks;
  readonly ruler: Ruler;
  readonly scale: number;
};

export function planNames(input: PlanInput): NamePlan {
  const candidates = [...input.mirror.nodes.values()].flatMap(node => candidateOf(node, input) ?? []);
  const placing = placeNames(candidates);
  const names = new Map<string, WrittenName>();
  for (const [id, box] of placing.names) {
    const node = input.mirror.node(id);
    if (node === undefined) continue;
    const font = fontOf(node, input.marks.chosen.nodes.has(id));
    names.set(id, { box, text: input.ruler.shorten(node.label), font, node });
  }
  return { names, edgeNames: planEdgeNames(input, placing), scale: input.scale };
}

function candidateOf(node: SceneNode, { drawing, marks, ruler, scale }: PlanInput): NameCandidate | undefined {
  if (!drawing.graph.hasNode(node.id)) return undefined;
  const { x, y } = placeOf(drawing, node.id, scale);
  const isChosen = marks.chosen.nodes.has(node.id);
  const isLit = marks.lit?.nodes.has(node.id) ?? false;
  const width = ruler.widthOf(ruler.shorten(node.label), fontOf(node, isChosen));
  const lit = marks.lit?.nodes.size ?? 0;
  return {
    id: node.id,
    x,
    y: -y,
    radius: drawing.scaleSize(node.size),
    width,
    height: NAME_HEIGHT,
    rank: node.size + (isLit ? 1000 : 0) + (node.isPinned ? 3 : 0),
    hasRing: isChosen || marks.isNew(node.id),
    isMajor: node.size >= BOLD_FROM,
    isForced: isChosen || (isLit && lit <= FORCED_NAMES),
  };
}

/** On the edge, else a line above or below it, in pixels: short edges have no room on them. */
const BESIDE = [0, -20, 20, -38, 38];

/** Words stand only on edges that are lit or chosen: on all of them they could not be read. */
function planEdgeNames(input: PlanInput, placing: Placing): Map<string, WrittenEdgeName> {
  const { marks, mirror, ruler } = input;
  const lit = marks.lit?.edges ?? new Set<string>();
  const ids = [...new Set([...marks.chosen.edges, ...lit])].sort();
  const written = new Map<string, WrittenEdgeName>();
  for (const id of ids) {
    const edge = mirror.edges.get(id);
    const shape = edge && shapeOf(edge, input);
    if (edge === undefined || shape === undefined || edge.label === '') continue;
    const text = ruler.shorten(edge.label);
    const width = ruler.widthOf(text, EDGE_FONT) + 2 * EDGE_NAME_PADDING;
    const boxes = BESIDE.flatMap(beside =>
      SHARES.map(share => {
        const { x, y } = pointOnEdge(shape, share);
        return { x, y: beside - y, width, height: EDGE_NAME_HEIGHT };
      }),
    );
    // An edge that is only lit goes without words where they would lie over names.
    const isForced = marks.chosen.edges.has(id);
    const box = placing.place(id, boxes, { isForced });
    if (box !== undefined) written.set(id, { box, text, edge });
  }
  return written;
}

function shapeOf(edge: SceneEdge, { drawing, mirror, scale }: PlanInput): EdgeShape | undefined {
  if (!drawing.graph.hasEdge(edge.id)) return undefined;
  const from = placeOf(drawing, edge.from, scale);
  if (edge.from === edge.to) {
    const radius = drawing.scaleSize(mirror.node(edge.from)?.size ?? 0);
    // Sigma reckons a loop in halves of the radius.
    const reach = (numberOf(drawing, edge.id, 'loopRadius', 4) * radius) / 2 + LOOP_GAP;
    return { kind: 'loop', at: from, angle: numberOf(drawing, edge.id, 'loopAngle', Math.PI / 4), reach };
  }
  const to = placeOf(drawing, edge.to, scale);
  const curvature = numberOf(drawing, edge.id, 'curvature', 0);
  return curvature === 0 ? { kind: 'line', from, to } : { kind: 'curve', from, to, curvature };
}

/** What sigma has worked out for an edge; its types do not name the variables of paths. */
function numberOf(drawing: Drawing, edge: string, name: string, otherwise: number): number {
  const data: object | undefined = drawing.getEdgeDisplayData(edge);
  const value: unknown = data === undefined ? undefined : Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : otherwise;
}

function placeOf(drawing: Drawing, id: string, scale: number): { x: number; y: number } {
  const { x, y } = drawing.graphToFramedGraph(drawing.graph.getNodeAttributes(id));
  return { x: x * scale, y: y * scale };
}
