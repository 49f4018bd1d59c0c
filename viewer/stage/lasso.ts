// The lasso: one stroke round nodes.
import type { Palette } from '../theme/palette.js';
import { withAlpha } from './colour.js';
import { clearOverlay, createOverlay } from './overlay.js';
import type { ScreenPoint } from './stage-types.js';

export type LassoEnd = { readonly polygon: readonly ScreenPoint[]; readonly isAdding: boolean };

/** Points nearer than this to the last one are left out. */
const STEP = 3;

/** Waits for one stroke over the container and gives what it surrounds. Returns what calls it off. */
export function startLasso(
  container: HTMLElement,
  { palette, onEnd }: { palette: Palette; onEnd: (end: LassoEnd | undefined) => void },
): () => void {
  const canvas = createOverlay(container, { isSolid: true });
  const polygon: ScreenPoint[] = [];
  const over = new AbortController();
  const { signal } = over;
  const end = (result: LassoEnd | undefined): void => {
    if (signal.aborted) return;
    over.abort();
    canvas.remove();
    onEnd(result);
  };
  const add = (event: PointerEvent): void => {
    const { left, top } = container.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const last = polygon.at(-1);
    if (last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < STEP) return;
    polygon.push(point);
    drawStroke(canvas, polygon, palette);
  };
  canvas.addEventListener(
    'pointerdown',
    event => {
      canvas.setPointerCapture(event.pointerId);
      add(event);
    },
    { signal },
  );
  canvas.addEventListener('pointermove', event => polygon.length > 0 && add(event), { signal });
  canvas.addEventListener('pointerup', event => end({ polygon, isAdding: isAddingKey(event) }), { signal });
  canvas.addEventListener('pointercancel', () => end(undefined), { signal });
  document.addEventListener('keydown', event => event.key === 'Escape' && end(undefined), { signal, capture: true });
  return () => end(undefined);
}

/** The keys that add to a selection on one system or another. */
export function isAddingKey({
  shiftKey,
  metaKey,
  ctrlKey,
}: {
  shiftKey: boolean;
  metaKey: boolean;
  ctrlKey: boolean;
}): boolean {
  return shiftKey || metaKey || ctrlKey;
}

/** Whether a point is inside a polygon, by the even-odd rule. */
export function isInside(polygon: readonly ScreenPoint[], { x, y }: ScreenPoint): boolean {
  let isIn = false;
  polygon.forEach((one, index) => {
    const other = polygon[(index + 1) % polygon.length] ?? one;
    if (one.y > y !== other.y > y && x < one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y)) isIn = !isIn;
  });
  return isIn;
}

function drawStroke(canvas: HTMLCanvasElement, polygon: readonly ScreenPoint[], palette: Palette): void {
  const context = clearOverlay(canvas, { width: canvas.clientWidth, height: canvas.clientHeight });
  if (context === null) return;
  context.beginPath();
  for (const { x, y } of polygon) context.lineTo(x, y);
  context.fillStyle = withAlpha(palette.accent, 0.12);
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.setLineDash([6, 4]);
  context.stroke();
}
