// Sigma with our look on a box that never changes, and changes of the graph that cost one refresh.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Settings } from 'sigma/settings';
import type { BaseEdgeState, BaseNodeState } from 'sigma/types';
import type { Palette } from '../theme/palette.js';
import { createFocus, type FocusUniform } from './focus.js';
import {
  EDGE_STATE,
  type EdgeAttributes,
  type EdgeState,
  NODE_STATE,
  type NodeAttributes,
  type NodeState,
  type Primitives,
  primitivesFor,
  stylesFor,
} from './look.js';

export type StageGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * The box that the camera's numbers are about, in graph units. It depends on nothing: so nothing that is added or moved
 * ever rescales the picture, and the same address shows the same everywhere.
 */
export const BOX = { x: [-1000, 1000], y: [-1000, 1000] } satisfies { x: [number, number]; y: [number, number] };

export type DrawingOptions = {
  readonly palette: Palette;
  readonly isMotionReduced: boolean;
  readonly draggedWith?: (id: string) => string[];
  /** How many times as large everything is drawn: for a picture that is larger than the screen. */
  readonly scale?: number;
};

type None = Record<never, never>;

export class Drawing extends Sigma<NodeAttributes, EdgeAttributes, None, NodeState, EdgeState, None, Primitives> {
  readonly palette: Palette;
  readonly focus: FocusUniform;
  readonly graph: StageGraph;
  #isBatching = false;

  constructor(container: HTMLElement, { palette, isMotionReduced, draggedWith, scale = 1 }: DrawingOptions) {
    const graph: StageGraph = new MultiDirectedGraph();
    const focus = createFocus();
    super(graph, container, {
      primitives: primitivesFor(palette, focus, scale),
      styles: stylesFor(palette, scale),
      customNodeState: NODE_STATE,
      customEdgeState: EDGE_STATE,
      settings: {
        ...SETTINGS,
        minEdgeThickness: 1.1 * scale,
        ...motion(isMotionReduced),
        ...(draggedWith && { getDraggedNodes: draggedWith }),
      },
    });
    this.palette = palette;
    this.focus = focus;
    this.graph = graph;
    // NOTE: after a loss sigma 4.0.4 numbers nodes anew in one of the two textures that hold them, and keeps the old
    // numbers in the other: nodes would come back with each other's colours. So both begin anew.
    this.on('webglContextRestored', () => this.getNodeDataTexture().clear());
    this.setCustomBBox(BOX);
    // At once: until then places on the screen would be reckoned by another box.
    this.refresh();
  }

  /** Changes the graph without the refresh that sigma makes for each change; what follows is for the caller to refresh. */
  batch(change: () => void): void {
    this.#isBatching = true;
    try {
      change();
    } finally {
      this.#isBatching = false;
    }
  }

  // NOTE: what is under the pointer is read from the graphics card, and may be gone when the answer comes: a state of
  // what is not there would make the next frame fail.
  override setNodeState(id: string, state: Partial<NodeState & BaseNodeState>): this {
    return this.graph.hasNode(id) ? super.setNodeState(id, state) : this;
  }

  override setEdgeState(id: string, state: Partial<EdgeState & BaseEdgeState>): this {
    return this.graph.hasEdge(id) ? super.setEdgeState(id, state) : this;
  }

  // NOTE: sigma asks for a full refresh for every single node or edge that is dropped. `setGraph` is no way round that:
  // in 4.0.4 dragging and the fans of parallel edges go on with the old graph.
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    // The private field is not there yet while the parent's constructor draws for the first time.
    return #isBatching in this && this.#isBatching ? this : super.refresh(options);
  }
}

const SETTINGS: Partial<Settings> = {
  itemSizesReference: 'screen',
  autoRescale: false,
  renderLabels: false,
  renderEdgeLabels: false,
  enableNodeDrag: true,
  enableEdgeEvents: true,
  enableCameraRotation: false,
  enableCameraMouseRotation: false,
  edgePickingPadding: 5,
  nodePickingPadding: 2,
  minCameraRatio: 0.02,
  maxCameraRatio: 60,
  stagePadding: 40,
  // A panel may be folded over the stage: then there is nothing to draw on for a while, which is no error.
  allowInvalidContainer: true,
};

function motion(isReduced: boolean): Partial<Settings> {
  return isReduced ? { zoomDuration: 0, inertiaDuration: 0, doubleClickZoomingDuration: 0 } : {};
}
