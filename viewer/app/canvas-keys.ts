// Moving about on the canvas without a pointer: to the nearest node in a direction, and along a node's facts.
import type { App, SceneEdge, SceneNode } from '../state/index.js';
import { focusedNode } from './effects.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Handles a key on the canvas; true where it did something. */
export function onCanvasKey(app: App, event: KeyboardEvent): boolean {
  const { value: scene } = app.scene;
  const direction = DIRECTIONS[event.key];
  const from = focusedNode(app.selection.value);
  if (direction !== undefined) return moveFocus(app, scene.nodes, { from, direction, isAdding: event.shiftKey });
  if (event.key === ' ' && from !== undefined) {
    app.commands.toggleSelected(from);
    return true;
  }
  if (event.key === 'Enter' && from !== undefined) {
    app.isRightOpen.value = true;
    app.rightTab.value = 'details';
    return true;
  }
  if (event.key.toLowerCase() === 'f') return goToFact(app, scene.edges, event.shiftKey ? -1 : 1);
  return false;
}

function moveFocus(
  app: App,
  nodes: readonly SceneNode[],
  { from, direction, isAdding }: { from: string | undefined; direction: Direction; isAdding: boolean },
): boolean {
  const next = nearestIn(nodes, from, direction);
  if (next === undefined) return true;
  const { value } = app.selection;
  const before = isAdding && value.kind === 'nodes' ? value.ids.filter(id => id !== next) : [];
  app.commands.select({ kind: 'nodes', ids: [...before, next] });
  return true;
}

/** The node that one would look at: near in the direction, and not far to its side. Without a start, the first. */
export function nearestIn(
  nodes: readonly SceneNode[],
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const candidates = nodes.filter(node => node.type !== 'more');
  const start = candidates.find(node => node.id === from);
  if (start === undefined) return candidates[0]?.id;
  const [sideways, sign] =
    direction === 'left' || direction === 'right'
      ? [false, direction === 'right' ? 1 : -1]
      : [true, direction === 'up' ? 1 : -1];
  const ranked = candidates
    .filter(node => node.id !== start.id)
    .map(node => {
      const [dx, dy] = [node.x - start.x, node.y - start.y];
      const along = (sideways ? dy : dx) * sign;
      const aside = Math.abs(sideways ? dx : dy);
      return { id: node.id, along, cost: along + 2 * aside };
    })
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id;
}

/** The next fact of the focused node, or of the node that the selected fact belongs to. */
function goToFact(app: App, edges: readonly SceneEdge[], step: 1 | -1): boolean {
  const { value } = app.selection;
  const fact = value.kind === 'fact' ? app.loaded.value.facts.get(value.id) : undefined;
  const node = focusedNode(value) ?? lastNode.get(app) ?? fact?.subject;
  if (node === undefined) return false;
  lastNode.set(app, node);
  const facts = edges.filter(edge => edge.from === node || edge.to === node).flatMap(edge => edge.facts);
  if (facts.length === 0) return true;
  const index = value.kind === 'fact' ? facts.indexOf(value.id) : -1;
  const next = facts[(index + step + facts.length + (index === -1 && step === -1 ? 1 : 0)) % facts.length];
  if (next !== undefined) app.commands.openFact(next);
  return true;
}

/** Whose facts the reader goes through: the node stays the same while facts are selected one after the other. */
const lastNode = new WeakMap<App, string>();
