// The view as a picture: drawn once more, in the size that is wanted, by a drawing that nobody sees.
import { cameraOf, setCamera } from './camera-moves.js';
import { Drawing } from './drawing.js';
import { Marks } from './marks.js';
import { NameLayer } from './name-layer.js';
import type { SceneMirror } from './scene-mirror.js';
import { StageError } from './stage-error.js';
import type { PngOptions } from './stage-types.js';

/** Graphics cards draw no larger pictures than about this. */
const LARGEST = 8192;

/** @throws StageError `export-failed` when the size cannot be drawn or the browser gives no picture */
export async function exportPng(
  shown: Drawing,
  { mirror, marks, options }: { mirror: SceneMirror; marks: Marks; options: PngOptions },
): Promise<Blob> {
  const { width, height } = options;
  const isPossible = [width, height].every(size => Number.isInteger(size) && size > 0 && size <= LARGEST);
  if (!isPossible) throw exportFailed(`a picture of ${width} by ${height} pixels cannot be drawn`);
  const container = hiddenContainer(options);
  try {
    const zoom = zoomOf(shown, options);
    const drawing = new Drawing(container, { palette: shown.palette, isMotionReduced: true, scale: zoom });
    try {
      copyGraph(shown, drawing, zoom);
      setCamera(drawing, cameraOf(shown));
      // What is chosen stays marked; what is lit is of the moment.
      const own = new Marks(drawing, () => undefined);
      own.choose(marks.chosen);
      return await paintPicture(drawing, {
        names: new NameLayer(drawing, { mirror, marks: own, zoom }),
        zoom,
        options,
      });
    } finally {
      drawing.kill();
    }
  } finally {
    container.remove();
  }
}

/** How many times as large as on the screen the same view is in the picture. */
function zoomOf(shown: Drawing, { width, height }: PngOptions): number {
  const fine = window.devicePixelRatio || 1;
  const stage = shown.getDimensions();
  return Math.min(width / fine / stage.width, height / fine / stage.height);
}

function copyGraph(shown: Drawing, drawing: Drawing, zoom: number): void {
  drawing.batch(() => {
    shown.graph.forEachNode((id, attributes) => {
      drawing.graph.addNode(id, { ...attributes, size: attributes.size * zoom });
    });
    shown.graph.forEachEdge((id, attributes, from, to) => {
      const { size, chosenSize } = attributes;
      drawing.graph.addEdgeWithKey(id, from, to, { ...attributes, size: size * zoom, chosenSize: chosenSize * zoom });
    });
  });
}

function paintPicture(
  drawing: Drawing,
  { names, zoom, options }: { names: NameLayer; zoom: number; options: PngOptions },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = options.width;
  canvas.height = options.height;
  const context = canvas.getContext('2d');
  let isPainted = false;
  return new Promise((resolve, reject) => {
    // NOTE: the drawing buffer is empty again as soon as the frame is over, so it is read inside of it.
    drawing.once('afterRender', () => {
      if (context === null) return;
      context.fillStyle = options.background;
      context.fillRect(0, 0, options.width, options.height);
      context.drawImage(drawing.getStageCanvas(), 0, 0, options.width, options.height);
      const fine = (zoom * options.width) / drawing.getDimensions().width;
      context.setTransform(fine, 0, 0, fine, 0, 0);
      names.paint(context);
      isPainted = true;
    });
    drawing.refresh();
    canvas.toBlob(blob => {
      if (blob !== null && isPainted) resolve(blob);
      else reject(exportFailed('the browser made no picture'));
    }, 'image/png');
  });
}

/** Out of sight, and not `display: none`: that has no size to draw on. */
function hiddenContainer({ width, height }: PngOptions): HTMLElement {
  const fine = window.devicePixelRatio || 1;
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  Object.assign(container.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${width / fine}px`,
    height: `${height / fine}px`,
  });
  document.body.append(container);
  return container;
}

function exportFailed(reason: string): StageError {
  return new StageError({
    code: 'export-failed',
    message: `The picture could not be made: ${reason}.`,
    next: `Ask for one of at most ${LARGEST} by ${LARGEST} pixels, or export it as SVG.`,
  });
}
