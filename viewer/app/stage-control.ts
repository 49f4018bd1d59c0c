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
  const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  desk.stageState.value = 'starting';
  import('../stage/index.js')
    .then(({ createStage }) => {
      if (isOver) return;
      const events = stageEvents(desk, app, onMenu);
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
    const { value: stage } = desk.stage;
    desk.stage.value = undefined;
    stage?.destroy();
  };
}

function stageEvents(desk: Desk, app: App, onMenu: (request: MenuRequest) => void): StageEvents {
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
    onContext: state => watchContext(desk, state),
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

function watchContext(desk: Desk, state: 'lost' | 'restored'): void {
  if (state === 'restored') {
    desk.stageState.value = 'drawing';
    return;
  }
  desk.stageState.value = 'lost';
  setTimeout(() => {
    if (desk.stageState.value === 'lost') desk.stageState.value = 'missing';
  }, PATIENCE_MS);
}
