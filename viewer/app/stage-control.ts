// Brings the picture to life: loads the renderer apart from the first chunk, and passes on what the pointer does.
import type { StageEvents } from '../stage/index.js';
import { type App, parsePairId, type Target } from '../state/index.js';
import type { Desk } from './desk.js';

/** How long a lost drawing may take to come back before the list takes over. */
const PATIENCE_MS = 3000;

export type MenuRequest = { target: Target; point: { x: number; y: number } };

/** Starts the drawing in a container; without WebGL the list takes over. Returns what ends it. */
export function startStage(
  desk: Desk,
  container: HTMLElement,
  { app, onMenu }: { app: App; onMenu: (request: MenuRequest) => void },
): () => void {
  let isOver = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const onContext = (state: 'lost' | 'restored'): void => {
    // Ending a drawing gives its context back, which is no loss.
    if (isOver) return;
    clearTimeout(patience);
    desk.stageState.value = state === 'lost' ? 'lost' : 'drawing';
    if (state === 'restored') return;
    patience = setTimeout(() => {
      desk.stageState.value = 'missing';
    }, PATIENCE_MS);
  };
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  desk.stageState.value = 'starting';
  import('../stage/index.js')
    .then(({ createStage }) => {
      if (isOver) return;
      const events = stageEvents(desk, app, { onMenu, onContext });
      const stage = createStage(container, { theme: desk.theme.peek(), isMotionReduced, events });
      stage.setCamera(desk.camera.peek());
      desk.stageState.value = 'drawing';
      desk.stage.value = stage;
    })
    .catch(() => {
      if (!isOver) desk.stageState.value = 'missing';
    });
  return () => {
    isOver = true;
    clearTimeout(patience);
    desk.hover.value = undefined;
    const { value: stage } = desk.stage;
    desk.stage.value = undefined;
    stage?.destroy();
  };
}

type Told = { onMenu: (request: MenuRequest) => void; onContext: StageEvents['onContext'] };

function stageEvents(desk: Desk, app: App, { onMenu, onContext }: Told): StageEvents {
  return {
    onHover: target => {
      desk.hover.value = target;
    },
    onSelect: (target, { isAdding }) => select(app, target, isAdding),
    onExpand: id => void app.commands.expand(id),
    onMove: places => app.commands.move(places),
    onLasso: (ids, { isAdding }) => {
      const { value } = app.selection;
      const before = isAdding && value.kind === 'nodes' ? value.ids : [];
      if (ids.length > 0) app.commands.select({ kind: 'nodes', ids: [...new Set([...before, ...ids])] });
    },
    onMenu: (target, point) => onMenu({ target, point }),
    onCamera: camera => {
      desk.camera.value = camera;
    },
    onContext,
  };
}

/** What a click does: nodes and facts open in the right panel; the stub of an expand opens the choice. */
export function select(app: App, target: Target | undefined, isAdding: boolean): void {
  if (target === undefined) {
    if (!isAdding) app.commands.select({ kind: 'none' });
    return;
  }
  if (target.id.startsWith('more:')) {
    app.dialog.value = { kind: 'expand', id: target.id.slice('more:'.length) };
    return;
  }
  if (target.kind === 'node') {
    if (isAdding) app.commands.toggleSelected(target.id);
    else app.commands.select({ kind: 'nodes', ids: [target.id] });
  } else {
    const ends = parsePairId(target.id);
    if (ends === undefined) app.commands.openFact(target.id);
    else app.commands.select({ kind: 'pair', ends });
  }
  app.isRightOpen.value = true;
}

/** Starts a new drawing: the old one, lost or not, goes first, and with it the canvas that it was on. */
export function retryStage(desk: Desk): void {
  desk.stageState.value = 'missing';
  // The canvas has left the page by the frame after the next one.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (desk.stageState.value === 'missing') desk.stageState.value = 'starting';
    }),
  );
}
