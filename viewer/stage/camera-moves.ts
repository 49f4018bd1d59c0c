// Where the camera goes. Its numbers are about the fixed box, so they mean the same in every window and every address.
import type { Camera } from '../state/index.js';
import type { Drawing } from './drawing.js';

const MOVE_MS = 320;
/** Room on each side for names and rings, in pixels. */
const MARGIN = { x: 104, y: 60 };
/** A few nodes are not blown up beyond this. */
const NEAREST = 0.45;

export const START: Camera = { x: 0.5, y: 0.5, ratio: 1 };

export function cameraOf(drawing: Drawing): Camera {
  const { x, y, ratio } = drawing.getCamera().getState();
  return { x, y, ratio };
}

/** Numbers that are none are ignored. */
export function setCamera(drawing: Drawing, { x, y, ratio }: Camera): void {
  const camera = drawing.getCamera().cancelAnimation();
  if ([x, y, ratio].every(Number.isFinite) && ratio > 0) camera.setState({ x, y, ratio, angle: 0 });
}

export async function moveCamera(drawing: Drawing, to: Partial<Camera>, isMotionReduced: boolean): Promise<void> {
  const camera = drawing.getCamera().cancelAnimation();
  if (isMotionReduced) camera.setState(to);
  else await camera.animate(to, { duration: MOVE_MS, easing: 'quadraticInOut' });
}

/** The camera that shows the nodes, with room round them; the start camera where there are none. */
export function cameraFor(drawing: Drawing, ids: readonly string[]): Camera {
  const { graph } = drawing;
  const points = ids
    .filter(id => graph.hasNode(id))
    .map(id => drawing.graphToFramedGraph({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }));
  if (points.length === 0) return START;
  const [left, right] = extent(points.map(point => point.x));
  const [bottom, top] = extent(points.map(point => point.y));
  const { width, height } = drawing.getDimensions();
  const across = (right - left) * pixelsPerBox(drawing);
  const up = (top - bottom) * pixelsPerBox(drawing);
  const ratio = Math.max(
    across / Math.max(width - 2 * MARGIN.x, width / 3),
    up / Math.max(height - 2 * MARGIN.y, height / 3),
    NEAREST,
  );
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio };
}

/** Pixels that the box takes when the camera's ratio is 1. */
export function pixelsPerBox(drawing: Drawing): number {
  const { width, height } = drawing.getDimensions();
  const cameraState = { ...START, angle: 0 };
  const at = (x: number): number =>
    drawing.framedGraphToViewport({ x, y: 0.5 }, { cameraState, viewportDimensions: { width, height } }).x;
  return Math.abs(at(1) - at(0));
}

function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
}
