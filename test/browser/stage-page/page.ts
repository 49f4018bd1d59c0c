// The page on which the stage is tested: one stage over the whole window, what it tells kept in a list.
import { LayoutError, type LayoutInput, type LayoutOptions, startLayout } from '../../../viewer/layout/index.js';
import { createStage, type Stage, StageError, type StageEvents } from '../../../viewer/stage/index.js';
import { stylesFor } from '../../../viewer/stage/look.js';
import type { Scene } from '../../../viewer/state/index.js';
import { PALETTES } from '../../../viewer/theme/palette.js';
import { madeGraph } from '../../viewer/layout/made-graph.js';
import { crowd, everything } from './scenes.js';

type Told = { readonly event: keyof StageEvents; readonly details: unknown };

const container = document.createElement('main');
container.id = 'frame';
document.body.append(container);

const told: Told[] = [];

function tell(event: keyof StageEvents) {
  return (...details: unknown[]): void => {
    told.push({ event, details: details.map(one => (one instanceof Map ? Object.fromEntries(one) : one)) });
  };
}

const events: StageEvents = {
  onHover: tell('onHover'),
  onSelect: tell('onSelect'),
  onExpand: tell('onExpand'),
  onMove: tell('onMove'),
  onLasso: tell('onLasso'),
  onMenu: tell('onMenu'),
  onCamera: tell('onCamera'),
  onContext: tell('onContext'),
};

function open(theme: 'light' | 'dark'): Stage {
  container.style.background = PALETTES[theme].canvas;
  return createStage(container, { theme, isMotionReduced: true, events });
}

/** The picture's share of pixels that are not background. */
async function inkOf(blob: Blob, background: string): Promise<number> {
  const picture = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (context === null) return 0;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const paper = [1, 3, 5].map(start => Number.parseInt(background.slice(start, start + 2), 16));
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (paper.some((value, part) => Math.abs((data[at + part] ?? 0) - value) > 8)) inked += 1;
  }
  return inked / (picture.width * picture.height);
}

/** Shows a scene in a new stage over the whole window, with all of it in view. */
async function show(scene: Scene, theme: 'light' | 'dark' = 'light'): Promise<void> {
  window.stage = open(theme);
  window.stage.draw(scene);
  await window.stage.fit();
  await frames();
}

/** Until what was scheduled has been drawn. */
async function frames(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** Runs a layout, counting the pictures on the way; a failure comes back as its code and message. */
async function arrange(input: LayoutInput, options: Pick<LayoutOptions, 'worker' | 'signal'> = {}) {
  let pictures = 0;
  const before = performance.now();
  try {
    const places = await startLayout(input, { ...options, onPlaces: () => pictures++ });
    return { places: [...places], pictures, ms: performance.now() - before };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { failure: { name, message, code: error instanceof LayoutError ? error.code : undefined } };
  }
}

/** Everything in the style sheets that would be worked out again at every hover. */
function costlyStyles(): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'function') found.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'when') found.push(`${path}.${key}`);
      walk(inner, `${path}.${key}`);
    }
  };
  walk(stylesFor(PALETTES.light), 'styles');
  return found;
}

const bench = {
  told,
  open,
  show,
  frames,
  arrange,
  costlyStyles,
  inkOf,
  madeGraph,
  everything,
  crowd,
  StageError,
  container,
};

declare global {
  interface Window {
    bench: typeof bench;
    stage: Stage;
  }
}

window.bench = bench;
