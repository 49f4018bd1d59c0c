// The stage as the app knows it: a picture that is told what to show, and tells what the pointer does.
import type { Camera, Scene, Target } from '../state/index.js';

/** From the top left corner of the stage, in CSS pixels. */
export type ScreenPoint = { readonly x: number; readonly y: number };

export type Marked = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

export type StageEvents = {
  /** After the pointer has rested on something for a moment, or has left it. */
  onHover(target?: Target): void;
  /** A click or a tap; without a target it was on the empty canvas. */
  onSelect(target: Target | undefined, how: { readonly isAdding: boolean }): void;
  /** A double click or a double tap on a node. */
  onExpand(id: string): void;
  /** At the end of a drag: where the dragged nodes stand now, in graph units. */
  onMove(places: ReadonlyMap<string, { x: number; y: number }>): void;
  onLasso(ids: readonly string[], how: { readonly isAdding: boolean }): void;
  onMenu(target: Target, point: ScreenPoint): void;
  /** When the camera has come to rest. */
  onCamera(camera: Camera): void;
  onContext(state: 'lost' | 'restored'): void;
};

export type StageOptions = {
  readonly theme: 'light' | 'dark';
  readonly isMotionReduced: boolean;
  readonly events: StageEvents;
};

export type PngOptions = {
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly background: string;
};

export interface Stage {
  /** Shows a scene: what is new comes, what is gone goes, nothing else moves and the camera stays. */
  draw(scene: Scene): void;
  /** Puts nodes elsewhere for now, in graph units; the next change of the scene counts more. */
  move(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): void;
  /** Lights nodes and edges and dims all others; without a focus nothing is dimmed. */
  light(focus: Marked | undefined): void;
  choose(chosen: Marked): void;
  /** Draws a ring round nodes for four seconds. */
  markNew(ids: readonly string[]): void;
  /** Moves the camera so that the nodes (or all) are in view. */
  fit(ids?: readonly string[]): Promise<void>;
  /** Brings everything nearer by a factor; below 1 farther away. */
  zoom(factor: number): Promise<void>;
  centre(id: string): Promise<void>;
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** Which of the nodes are out of view. */
  outside(ids: readonly string[]): string[];
  screenOf(id: string): ScreenPoint | undefined;
  /** The next stroke of the pointer surrounds nodes; Escape ends it. */
  startLasso(): void;
  /** The same view as a picture of this size. Throws StageError `export-failed`. */
  toPng(options: PngOptions): Promise<Blob>;
  destroy(): void;
  /** How many nodes and edges the last `light` touched. */
  readonly lastLit: number;
}
