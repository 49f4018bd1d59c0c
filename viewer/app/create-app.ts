// Puts the app together: the desk's signals to read, and every command.
import { computed } from '@preact/signals';
import type { App } from '../state/index.js';
import { askQuietly } from './ask.js';
import type { Desk } from './desk.js';
import { loadAnew } from './load-anew.js';
import { loadCommands } from './load-commands.js';
import { wordsOf } from './names.js';
import { readingCommands } from './reading-commands.js';
import { shareCommands } from './share-commands.js';
import { stageCommands } from './stage-commands.js';
import { viewCommands } from './view-commands.js';

export type AppHooks = {
  /** Starts the drawing again after it was lost. */
  retryStage: () => void;
};

export function createApp(desk: Desk, hooks: AppHooks): App {
  return {
    ...desk,
    stage: desk.stageState,
    isLayoutRunning: computed(() => desk.layout.value !== undefined),
    undoable: computed(() =>
      desk.history.value.past.length === 0 ? undefined : (desk.history.value.present.what ?? ''),
    ),
    redoable: computed(() => desk.history.value.future[0]?.what),
    commands: {
      ...loadCommands(desk),
      ...viewCommands(desk),
      ...readingCommands(desk),
      ...stageCommands(desk),
      ...shareCommands(desk),
      retry: () => retry(desk),
      retryStage: hooks.retryStage,
    },
  };
}

/** Asks for the overview, which tells whether the store is back; then what had failed. */
export async function retry(desk: Desk): Promise<void> {
  await loadOverview(desk);
  if (desk.trouble.value !== undefined) return;
  desk.attempt.value += 1;
  const { value: again } = desk.again;
  desk.again.value = undefined;
  again?.();
}

/** Loads what the dossier holds; tells when it has changed since the last time. */
export async function loadOverview(desk: Desk): Promise<void> {
  const before = desk.overview.value;
  const overview = await askQuietly(desk, signal => desk.api.overview(signal));
  if (overview === undefined) return;
  desk.overview.value = overview;
  if (before === undefined || before.revision === overview.revision || desk.view.value.places.size === 0) return;
  const words = wordsOf(desk);
  desk.notice.value = { text: words.changed, action: { label: words.refresh, run: () => void loadAnew(desk) } };
}
