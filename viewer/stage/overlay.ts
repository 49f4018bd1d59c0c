// A canvas over the stage, as large and as fine as the screen.

/** Lets everything through to what lies below it until `isSolid`. */
export function createOverlay(
  container: HTMLElement,
  { isSolid = false }: { isSolid?: boolean } = {},
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: '100%',
    height: '100%',
    pointerEvents: isSolid ? 'auto' : 'none',
    ...(isSolid && { cursor: 'crosshair', touchAction: 'none' }),
  });
  container.append(canvas);
  return canvas;
}

/** An empty context whose unit is one CSS pixel. */
export function clearOverlay(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
): CanvasRenderingContext2D | null {
  const fine = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * fine), Math.round(height * fine)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const context = canvas.getContext('2d');
  context?.setTransform(fine, 0, 0, fine, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
