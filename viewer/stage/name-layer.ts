// Names over the picture, on a canvas of their own: letters as sharp and as well joined as in the rest of the page.
import { pixelsPerBox } from './camera-moves.js';
import { withAlpha } from './colour.js';
import type { Drawing } from './drawing.js';
import type { Marks } from './marks.js';
import { EDGE_FONT, Ruler } from './name-font.js';
import { type NamePlan, planNames, type WrittenEdgeName, type WrittenName } from './name-plan.js';
import type { Box } from './place-names.js';
import type { SceneMirror } from './scene-mirror.js';
import type { ScreenPoint } from './stage-types.js';

/** A name beside a focus is still there, and out of the way. */
const DIMMED_NAME = 0.22;
const HALO = 4;

/** Where the plan's fixed point is on the screen. */
type Offset = ScreenPoint;

export class NameLayer {
  readonly #drawing: Drawing;
  readonly #mirror: SceneMirror;
  readonly #marks: Marks;
  readonly #ruler = new Ruler();
  readonly #zoom: number;
  #plan: NamePlan | undefined;

  /** @param zoom how many times as large the drawing is as what the scene's pixels are meant for */
  constructor(drawing: Drawing, { mirror, marks, zoom = 1 }: { mirror: SceneMirror; marks: Marks; zoom?: number }) {
    this.#zoom = zoom;
    this.#drawing = drawing;
    this.#mirror = mirror;
    this.#marks = marks;
  }

  /** Something has moved, come, gone or been marked. */
  invalidate(): void {
    this.#plan = undefined;
  }

  /** The node whose name is written at a point of the screen. */
  nameAt(point: ScreenPoint): string | undefined {
    const offset = this.#offset();
    for (const [id, { box }] of this.#currentPlan().names) if (isIn(box, point, offset)) return id;
    return undefined;
  }

  /** Names of nodes that are written and in view, by node id. */
  written(): Map<string, string> {
    const offset = this.#offset();
    const visible = [...this.#currentPlan().names].filter(([, { box }]) => this.#isVisible(box, offset));
    return new Map(visible.map(([id, { text }]) => [id, text]));
  }

  /** Writes all names; one unit of the context is one pixel of the scene. */
  paint(context: CanvasRenderingContext2D): void {
    const plan = this.#currentPlan();
    const offset = this.#offset();
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.direction = 'ltr';
    for (const name of plan.edgeNames.values()) {
      if (this.#isVisible(name.box, offset)) this.#paintEdgeName(context, name, offset);
    }
    for (const [id, name] of plan.names) {
      if (this.#isVisible(name.box, offset)) this.#paintName(context, name, { id, offset });
    }
    context.globalAlpha = 1;
  }

  #paintName(
    context: CanvasRenderingContext2D,
    { box, text, font, node }: WrittenName,
    { id, offset }: { id: string; offset: Offset },
  ): void {
    const { palette } = this.#drawing;
    const { lit, chosen } = this.#marks;
    const isDimmed = lit !== undefined && !lit.nodes.has(id) && !chosen.nodes.has(id);
    const x = box.x + offset.x;
    const y = box.y + offset.y;
    context.globalAlpha = isDimmed ? DIMMED_NAME : 1;
    context.font = font;
    context.lineWidth = HALO;
    context.strokeStyle = withAlpha(palette.canvas, 0.9);
    context.strokeText(text, x, y);
    context.fillStyle = node.type === 'more' || node.type === 'Literal' ? palette.muted : palette.text;
    context.fillText(text, x, y);
  }

  #paintEdgeName(context: CanvasRenderingContext2D, { box, text, edge }: WrittenEdgeName, offset: Offset): void {
    const { palette } = this.#drawing;
    const { lit, chosen } = this.#marks;
    const isDimmed = lit !== undefined && !lit.edges.has(edge.id) && !chosen.edges.has(edge.id);
    const left = box.x + offset.x - box.width / 2;
    const top = box.y + offset.y - box.height / 2;
    context.globalAlpha = isDimmed ? DIMMED_NAME : 1;
    context.beginPath();
    context.roundRect(left, top, box.width, box.height, box.height / 2);
    context.fillStyle = palette.surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = withAlpha(palette.statuses[edge.status], 0.45);
    context.stroke();
    context.font = EDGE_FONT;
    context.fillStyle = palette.statuses[edge.status];
    context.fillText(text, box.x + offset.x, box.y + offset.y + 0.5);
  }

  #currentPlan(): NamePlan {
    const scale = pixelsPerBox(this.#drawing) / this.#drawing.getCamera().ratio / this.#zoom;
    if (this.#plan === undefined || this.#plan.scale !== scale) {
      const { drawing, mirror, marks, ruler } = {
        drawing: this.#drawing,
        mirror: this.#mirror,
        marks: this.#marks,
        ruler: this.#ruler,
      };
      this.#plan = planNames({ drawing, mirror, marks, ruler, scale });
    }
    return this.#plan;
  }

  #offset(): Offset {
    const { x, y } = this.#drawing.framedGraphToViewport({ x: 0, y: 0 });
    return { x: x / this.#zoom, y: y / this.#zoom };
  }

  #isVisible({ x, y, width, height }: Box, offset: Offset): boolean {
    const stage = this.#drawing.getDimensions();
    const [across, down] = [stage.width / this.#zoom, stage.height / this.#zoom];
    return (
      Math.abs(x + offset.x - across / 2) * 2 < across + width + 2 * HALO &&
      Math.abs(y + offset.y - down / 2) * 2 < down + height + 2 * HALO
    );
  }
}

function isIn(box: Box, point: ScreenPoint, offset: Offset): boolean {
  return (
    Math.abs(point.x - box.x - offset.x) * 2 <= box.width && Math.abs(point.y - box.y - offset.y) * 2 <= box.height
  );
}
