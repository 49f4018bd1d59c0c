// Puts the stage together: a drawing, its names, its marks, and the pointer over it.
import type { Camera, Scene } from '../state/index.js';
import { PALETTES } from '../theme/palette.js';
import { cameraFor, cameraOf, moveCamera, setCamera } from './camera-moves.js';
import { Drawing } from './drawing.js';
import { exportPng } from './export-png.js';
import { isInside, startLasso } from './lasso.js';
import { Marks } from './marks.js';
import { NameLayer } from './name-layer.js';
import { clearOverlay, createOverlay } from './overlay.js';
import { Pointer } from './pointer.js';
import { SceneMirror } from './scene-mirror.js';
import { StageError } from './stage-error.js';
import type { Marked, PngOptions, ScreenPoint, Stage, StageOptions } from './stage-types.js';
import { isStub, stubOf } from './stub.js';

/** The camera has come to rest when it has not moved for so long. */
const REST_MS = 150;

/**
 * Starts a picture in a container, which it fills; the container must be positioned.
 * @throws StageError `no-webgl` where the browser cannot draw
 */
export function createStage(container: HTMLElement, options: StageOptions): Stage {
  if (!canDraw()) {
    throw new StageError({
      code: 'no-webgl',
      message: 'This browser draws no WebGL 2, which the picture of the graph needs.',
      next: 'Use the list, which shows the same; or switch on hardware acceleration, or take another browser.',
    });
  }
  return new CanvasStage(container, options);
}

/** Tries it and gives the context back at once: a browser has few of them. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

class CanvasStage implements Stage {
  readonly #container: HTMLElement;
  readonly #options: StageOptions;
  readonly #drawing: Drawing;
  readonly #mirror: SceneMirror;
  readonly #marks: Marks;
  readonly #names: NameLayer;
  readonly #pointer: Pointer;
  readonly #resize: ResizeObserver;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #callOffLasso: (() => void) | undefined;

  constructor(container: HTMLElement, options: StageOptions) {
    this.#container = container;
    this.#options = options;
    this.#drawing = new Drawing(container, {
      palette: PALETTES[options.theme],
      isMotionReduced: options.isMotionReduced,
      draggedWith: id => this.#draggedWith(id),
    });
    this.#mirror = new SceneMirror(this.#drawing);
    this.#marks = new Marks(this.#drawing, () => this.#names.invalidate());
    this.#names = new NameLayer(this.#drawing, { mirror: this.#mirror, marks: this.#marks });
    this.#pointer = new Pointer(this.#drawing, { names: this.#names, events: options.events });
    this.#resize = new ResizeObserver(() => this.#drawing.scheduleRender());
    this.#resize.observe(container);
    this.#listen();
  }

  get lastLit(): number {
    return this.#marks.lastLit;
  }

  draw(scene: Scene): void {
    this.#mirror.draw(scene);
    this.#marks.restore();
    this.#names.invalidate();
  }

  move(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void {
    this.#mirror.move(places);
    this.#names.invalidate();
  }

  light(focus: Marked | undefined): void {
    this.#marks.light(focus);
  }

  choose(chosen: Marked): void {
    this.#marks.choose(chosen);
  }

  markNew(ids: readonly string[]): void {
    this.#marks.markNew(ids);
  }

  fit(ids: readonly string[] = [...this.#mirror.nodes.keys()]): Promise<void> {
    return this.#moveCamera(cameraFor(this.#drawing, ids));
  }

  zoom(factor: number): Promise<void> {
    const { ratio } = this.#drawing.getCamera();
    return this.#moveCamera(factor > 0 && Number.isFinite(factor) ? { ratio: ratio / factor } : {});
  }

  async centre(id: string): Promise<void> {
    const { graph } = this.#drawing;
    if (graph.hasNode(id)) await this.#moveCamera(this.#drawing.graphToFramedGraph(graph.getNodeAttributes(id)));
  }

  camera(): Camera {
    return cameraOf(this.#drawing);
  }

  setCamera(camera: Camera): void {
    setCamera(this.#drawing, camera);
  }

  outside(ids: readonly string[]): string[] {
    const { width, height } = this.#drawing.getDimensions();
    return ids.filter(id => {
      const point = this.screenOf(id);
      return point !== undefined && (point.x < 0 || point.y < 0 || point.x > width || point.y > height);
    });
  }

  screenOf(id: string): ScreenPoint | undefined {
    const { graph } = this.#drawing;
    return graph.hasNode(id) ? this.#drawing.graphToViewport(graph.getNodeAttributes(id)) : undefined;
  }

  startLasso(): void {
    this.#callOffLasso?.();
    this.#callOffLasso = startLasso(this.#container, {
      palette: this.#drawing.palette,
      onEnd: end => {
        this.#callOffLasso = undefined;
        if (end === undefined) return;
        const ids = [...this.#mirror.nodes.keys()].filter(id => !isStub(id));
        const caught = ids.filter(id => isInside(end.polygon, this.screenOf(id) ?? { x: -1, y: -1 }));
        this.#options.events.onLasso(caught, { isAdding: end.isAdding });
      },
    });
  }

  toPng(options: PngOptions): Promise<Blob> {
    return exportPng(this.#drawing, { mirror: this.#mirror, marks: this.#marks, options });
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#callOffLasso?.();
    this.#resize.disconnect();
    this.#pointer.destroy();
    this.#marks.destroy();
    this.#drawing.kill();
  }

  #listen(): void {
    const { events } = this.#options;
    const overlay = createOverlay(this.#container);
    // Over the picture and under what takes the pointer.
    this.#container.insertBefore(overlay, this.#drawing.getMouseLayer());
    this.#drawing.on('afterRender', () => {
      const context = clearOverlay(overlay, this.#drawing.getDimensions());
      if (context !== null) this.#names.paint(context);
    });
    this.#drawing.on('webglContextLost', () => events.onContext('lost'));
    this.#drawing.on('webglContextRestored', () => events.onContext('restored'));
    this.#drawing.getCamera().on('updated', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => events.onCamera(this.camera()), REST_MS);
    });
  }

  #moveCamera(to: Partial<Camera>): Promise<void> {
    return moveCamera(this.#drawing, to, this.#options.isMotionReduced);
  }

  /** All chosen nodes go with one of them; a stub goes with its node. */
  #draggedWith(id: string): string[] {
    const { nodes } = this.#marks.chosen;
    const dragged = nodes.has(id) ? [...nodes] : [id];
    return [...dragged, ...dragged.map(stubOf)].filter(one => this.#drawing.graph.hasNode(one));
  }
}
