// Runs the layout for the view: old nodes stay where they are, or all that is not pinned moves.
import { type Places, startLayout } from '../layout/index.js';
import { moveNodes } from '../state/index.js';
import { isAbort, refusalOf } from './ask.js';
import { type Desk, finishView } from './desk.js';

/**
 * Arranges the nodes on the canvas, showing them on the way, and ends the entry of history that began it.
 * @param free the nodes that may move; all others are fixed to the pixel
 */
export async function arrange(desk: Desk, free: ReadonlySet<string>, kind: 'expand' | 'all'): Promise<void> {
  desk.layout.value?.abort();
  const controller = new AbortController();
  desk.layout.value = controller;
  const before = desk.history.value.present;
  try {
    const places = await startLayout(layoutInput(desk, free, kind), {
      onPlaces: showOnWay(desk),
      signal: controller.signal,
    });
    // Whatever the analyst did in the meantime counts more than where the nodes were going.
    if (desk.history.value.present !== before) {
      desk.stage.value?.draw(desk.scene.value);
      return;
    }
    const moved = new Map([...places].filter(([id]) => free.has(id)));
    finishView(desk, view => moveNodes(view, moved));
  } catch (error) {
    if (!isAbort(error)) desk.notice.value = { text: refusalOf(error).message, isUrgent: true };
    desk.stage.value?.draw(desk.scene.value);
  } finally {
    if (desk.layout.value === controller) desk.layout.value = undefined;
  }
}

/** Shows places on the way as fast as frames are drawn, and no faster: a queue of pictures would hold up the last one. */
function showOnWay(desk: Desk): (places: Places) => void {
  let isDrawing = false;
  const waitForFrame = (): void => {
    isDrawing = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isDrawing = false;
      }),
    );
  };
  // The start places are still to be drawn. Where that takes long, the layout has ended by then.
  waitForFrame();
  return places => {
    if (isDrawing) return;
    desk.stage.value?.move(places);
    waitForFrame();
  };
}

function layoutInput(desk: Desk, free: ReadonlySet<string>, kind: 'expand' | 'all') {
  const { places } = desk.view.value;
  const sizes = new Map(desk.scene.value.nodes.map(node => [node.id, node.size]));
  const facts = [...desk.loaded.value.facts.values()].filter(
    fact => fact.subject !== fact.object && places.has(fact.subject) && places.has(fact.object),
  );
  return {
    kind,
    nodes: [...places].map(([id, { x, y }]) => ({ id, x, y, size: sizes.get(id) ?? 8, isFixed: !free.has(id) })),
    edges: facts.map(({ subject, object }) => ({ from: subject, to: object })),
  };
}
