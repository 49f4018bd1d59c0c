// Beside the chosen node: how many more there are, before anybody expands it.
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';

export function NodeChip({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const id = chosenNode(app);
  const place = usePlace(app, id);
  const more = id === undefined ? 0 : (app.remaining.value.get(id) ?? 0);
  if (id === undefined || place === undefined || more === 0) return null;
  return (
    <button
      type="button"
      class="node-chip"
      style={{ transform: `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)` }}
      title={words.expandMore(more)}
      onClick={() => void app.commands.expand(id)}
    >
      <span aria-hidden="true">+{more}</span>
      <span class="visually-hidden">{words.expandMore(more)}</span>
    </button>
  );
}

function chosenNode(app: App): string | undefined {
  const { value: selection } = app.selection;
  return selection.kind === 'nodes' && selection.ids.length === 1 ? selection.ids[0] : undefined;
}

/** Where a node is on the screen: it follows the camera, the layout and the window, a frame later. */
function usePlace(app: App, id: string | undefined): { x: number; y: number } | undefined {
  const [place, setPlace] = useState<{ x: number; y: number } | undefined>(undefined);
  const watched = [id, app.camera.value, app.scene.value, app.isLayoutRunning.value, app.stage.value];
  useEffect(() => {
    let frame = 0;
    const follow = (): void => {
      setPlace(id === undefined ? undefined : app.commands.screenOf(id));
      if (app.isLayoutRunning.peek()) frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, watched);
  return place;
}
