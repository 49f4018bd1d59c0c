// Brings the graph that is drawn in step with the scene: what differs is changed, and nothing else.
import type { Scene, SceneEdge, SceneNode } from '../state/index.js';
import { opacityOf, type Palette } from '../theme/palette.js';
import type { Drawing, StageGraph } from './drawing.js';
import type { EdgeAttributes, NodeAttributes } from './look.js';
import { pictogramIndex } from './pictogram-atlas.js';

/** More edges than this are drawn as straight lines and cannot be pointed at. */
export const FAN_LIMIT = 5000;

const SQUARE = new Set<SceneNode['type']>(['Organization', 'Work', 'Literal']);

type Changes = { nodes: string[]; edges: string[]; hasDropped: boolean };

export class SceneMirror {
  #scene: Scene = { nodes: [], edges: [] };
  #nodes = new Map<string, SceneNode>();
  #edges = new Map<string, SceneEdge>();
  readonly #drawing: Drawing;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  node(id: string): SceneNode | undefined {
    return this.#nodes.get(id);
  }

  get nodes(): ReadonlyMap<string, SceneNode> {
    return this.#nodes;
  }

  get edges(): ReadonlyMap<string, SceneEdge> {
    return this.#edges;
  }

  /**
   * Draws a scene. A node whose place in the scene is the same as before stays where `move` has put it, unless the very
   * same scene is drawn once more: then all go back to it.
   */
  draw(scene: Scene): void {
    if (scene === this.#scene) {
      this.move(new Map(scene.nodes.map(node => [node.id, node])));
      return;
    }
    const canFan = scene.edges.length <= FAN_LIMIT;
    const hadFan = this.#scene.edges.length <= FAN_LIMIT;
    if (canFan !== hadFan) this.#drawing.setSetting('enableEdgeEvents', canFan);
    const changes: Changes = { nodes: [], edges: [], hasDropped: false };
    this.#drawing.batch(() => {
      this.#dropGone(scene, changes);
      this.#drawNodes(scene, changes);
      this.#drawEdges(scene, changes, { canFan, isForced: canFan !== hadFan });
    });
    this.#scene = scene;
    this.#refresh(changes);
  }

  /** Puts nodes elsewhere, the scene being as it is. */
  move(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void {
    const { graph } = this.#drawing;
    const moved: string[] = [];
    this.#drawing.batch(() => {
      for (const [id, { x, y }] of places) {
        if (!graph.hasNode(id)) continue;
        const now = graph.getNodeAttributes(id);
        if (now.x === x && now.y === y) continue;
        graph.mergeNodeAttributes(id, { x, y });
        moved.push(id);
      }
    });
    this.#refresh({ nodes: moved, edges: [], hasDropped: false });
  }

  #dropGone(scene: Scene, changes: Changes): void {
    const { graph } = this.#drawing;
    const edges = new Map(scene.edges.map(edge => [edge.id, edge]));
    for (const [id, before] of this.#edges) {
      const after = edges.get(id);
      if (after !== undefined && after.from === before.from && after.to === before.to) continue;
      if (graph.hasEdge(id)) graph.dropEdge(id);
      this.#edges.delete(id);
      changes.hasDropped = true;
    }
    const nodes = new Set(scene.nodes.map(node => node.id));
    for (const id of this.#nodes.keys()) {
      if (nodes.has(id)) continue;
      graph.dropNode(id);
      this.#nodes.delete(id);
      changes.hasDropped = true;
    }
  }

  #drawNodes(scene: Scene, changes: Changes): void {
    const { graph, palette } = this.#drawing;
    for (const node of scene.nodes) {
      const before = this.#nodes.get(node.id);
      this.#nodes.set(node.id, node);
      if (before === undefined) {
        graph.addNode(node.id, { x: node.x, y: node.y, ...attributesOf(node, palette) });
      } else {
        const hasMoved = before.x !== node.x || before.y !== node.y;
        if (!hasMoved && !looksDifferent(before, node)) continue;
        graph.mergeNodeAttributes(node.id, {
          ...attributesOf(node, palette),
          ...(hasMoved && { x: node.x, y: node.y }),
        });
      }
      changes.nodes.push(node.id);
    }
  }

  #drawEdges(scene: Scene, changes: Changes, { canFan, isForced }: { canFan: boolean; isForced: boolean }): void {
    const { graph } = this.#drawing;
    for (const edge of scene.edges) {
      if (!this.#nodes.has(edge.from) || !this.#nodes.has(edge.to)) continue;
      const before = this.#edges.get(edge.id);
      this.#edges.set(edge.id, edge);
      const attributes = edgeAttributesOf(edge, canFan);
      if (before === undefined) graph.addEdgeWithKey(edge.id, edge.from, edge.to, attributes);
      else if (isForced || edgeLooksDifferent(before, edge)) graph.mergeEdgeAttributes(edge.id, attributes);
      else continue;
      changes.edges.push(edge.id);
    }
  }

  #refresh({ nodes, edges, hasDropped }: Changes): void {
    // What was dropped has left holes in sigma's buffers: they are filled by a full refresh alone.
    if (hasDropped) this.#drawing.refresh({ schedule: true });
    else if (nodes.length + edges.length > 0) {
      this.#drawing.refresh({
        partialGraph: { nodes, edges: withSiblings(this.#drawing.graph, edges) },
        schedule: true,
      });
    }
  }
}

/** A new edge moves those that it joins beside the same two nodes. */
function withSiblings(graph: StageGraph, edges: readonly string[]): string[] {
  return [
    ...new Set(
      edges.flatMap(id =>
        graph.edges(graph.source(id), graph.target(id)).concat(graph.edges(graph.target(id), graph.source(id))),
      ),
    ),
  ];
}

function attributesOf({ type, size, isPinned }: SceneNode, palette: Palette): Omit<NodeAttributes, 'x' | 'y'> {
  return {
    size,
    color: palette.types[type],
    shape: SQUARE.has(type) ? 'square' : 'circle',
    icon: pictogramIndex(type),
    pinned: isPinned ? 1 : 0,
  };
}

function edgeAttributesOf({ width, status, confidence, isDirected }: SceneEdge, canFan: boolean): EdgeAttributes {
  return {
    size: width,
    chosenSize: width + 1.2,
    status,
    opacity: opacityOf(confidence),
    head: isDirected ? 'arrow' : 'none',
    fan: canFan ? 'curved' : 'straight',
  };
}

function looksDifferent(before: SceneNode, after: SceneNode): boolean {
  return before.type !== after.type || before.size !== after.size || before.isPinned !== after.isPinned;
}

function edgeLooksDifferent(before: SceneEdge, after: SceneEdge): boolean {
  return (
    before.width !== after.width ||
    before.status !== after.status ||
    before.confidence !== after.confidence ||
    before.isDirected !== after.isDirected
  );
}
