// What nodes and edges are made of and how their state changes them.
// NOTE: no `when` rule and no function value in these sheets: one of them would be worked out again for every node or
// edge at every hover.

import { extremityArrow, pathCurved, pathLine, pathLoop, sdfCircle, sdfSquare } from 'sigma/rendering';
import type { StylesDeclaration } from 'sigma/types';
import type { FactStatus } from '../../src/model/index.js';
import { DASHES, type Palette } from '../theme/palette.js';
import { layerBadge } from './badge-layer.js';
import type { FocusUniform } from './focus.js';
import { layerStroke } from './stroke-layer.js';

export type NodeAttributes = {
  x: number;
  y: number;
  size: number;
  color: string;
  shape: 'circle' | 'square';
  icon: number;
  pinned: number;
};

export type EdgeAttributes = {
  size: number;
  chosenSize: number;
  status: FactStatus;
  opacity: number;
  head: 'arrow' | 'none';
  /** How it is drawn beside others between the same nodes. */
  fan: 'curved' | 'straight';
};

export const NODE_STATE = { isLit: false, isChosen: false, isNew: false };
export const EDGE_STATE = { isLit: false, isChosen: false };

export type NodeState = typeof NODE_STATE;
export type EdgeState = typeof EDGE_STATE;

export type Primitives = ReturnType<typeof primitivesFor>;

/** @param scale how many times as large as on the screen */
export function primitivesFor(palette: Palette, focus: FocusUniform, scale: number) {
  return {
    nodes: {
      shapes: [sdfCircle(), sdfSquare({ cornerRadius: 0.34 })],
      layers: [layerBadge(palette, { focus, scale })],
      variables: {
        icon: { type: 'number', default: 0 },
        pinned: { type: 'number', default: 0 },
        lit: { type: 'number', default: 0 },
      },
    },
    edges: {
      paths: [pathLine(), pathCurved(), pathLoop()],
      extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4.4 })],
      layers: [layerStroke(focus)],
      variables: {
        dash: { type: 'number', default: 0 },
        gap: { type: 'number', default: 0 },
        lit: { type: 'number', default: 0 },
        loopAngle: { type: 'number', default: Math.PI / 3 },
        loopRadius: { type: 'number', default: 5 },
      },
    },
  } as const;
}

type Variables = { icon: number; pinned: number; lit: number };
type EdgeVariables = { dash: number; gap: number; lit: number; loopAngle: number; loopRadius: number };
type Sheets = StylesDeclaration<
  NodeAttributes,
  EdgeAttributes,
  NodeState,
  EdgeState,
  Record<never, never>,
  Variables,
  EdgeVariables
>;

export function stylesFor(palette: Palette, scale = 1): Sheets {
  return { nodes: nodeStyles(palette, scale), edges: edgeStyles(palette, scale) };
}

const PLAIN_NODE = {
  x: { attribute: 'x' },
  y: { attribute: 'y' },
  size: { attribute: 'size' },
  color: { attribute: 'color' },
  shape: { attribute: 'shape' },
  depth: 'nodes',
  cursor: 'pointer',
  backdropVisibility: 'hidden',
  labelVisibility: 'hidden',
} as const;

function nodeStyles(palette: Palette, scale: number): NonNullable<Sheets['nodes']> {
  const ring = {
    backdropVisibility: 'visible',
    backdropArea: 'node',
    backdropColor: palette.canvas,
    backdropShadowBlur: 0,
    backdropCornerRadius: 0,
  } as const;
  return [
    PLAIN_NODE,
    on('isLit', { lit: 1, depth: 'topNodes' }),
    on('isHovered', {
      ...ring,
      backdropPadding: 3 * scale,
      backdropBorderWidth: 1.5 * scale,
      backdropBorderColor: palette.lineStrong,
    }),
    on('isNew', {
      ...ring,
      backdropPadding: 5 * scale,
      backdropBorderWidth: 2 * scale,
      backdropBorderColor: palette.good,
    }),
    on('isChosen', {
      ...ring,
      lit: 1,
      depth: 'topNodes',
      backdropPadding: 5 * scale,
      backdropBorderWidth: 3 * scale,
      backdropBorderColor: palette.accent,
    }),
    on('isDragged', { depth: 'topNodes' }),
  ];
}

function edgeStyles(palette: Palette, scale: number): NonNullable<Sheets['edges']> {
  const cases = (['asserted', 'attributed', 'planned', 'disputed'] as const).map(status => [
    status,
    { dash: DASHES[status].dash * scale, gap: DASHES[status].gap * scale, color: palette.statuses[status] },
  ]);
  return [
    {
      size: { attribute: 'size' },
      opacity: { attribute: 'opacity' },
      head: { attribute: 'head' },
      path: 'straight',
      parallelPath: { attribute: 'fan' },
      parallelSpread: 0.22,
      selfLoopPath: 'loop',
      depth: 'edges',
      cursor: 'pointer',
      labelVisibility: 'hidden',
    },
    { matchData: 'status', cases: Object.fromEntries(cases) },
    on('isHovered', { size: { attribute: 'chosenSize' } }),
    on('isLit', { lit: 1, opacity: 1, depth: 'topEdges' }),
    on('isChosen', { lit: 1, opacity: 1, depth: 'topEdges', size: { attribute: 'chosenSize' } }),
  ];
}

/** What a state changes while it is on. */
function on<State extends string, Style>(state: State, style: Style): { matchState: State; cases: { true: Style } } {
  return { matchState: state, cases: { true: style } };
}
