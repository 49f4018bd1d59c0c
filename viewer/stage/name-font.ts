// Letters on the canvas: which font, and how wide a name is in it.
import type { SceneNode } from '../state/index.js';
import { CANVAS_FONT } from '../theme/palette.js';
import { shortenName } from './short-name.js';

export const NAME_HEIGHT = 15;
export const EDGE_NAME_HEIGHT = 18;
/** Room left and right of the words on an edge. */
export const EDGE_NAME_PADDING = 7;

/** Nodes from this radius on have their name in bold, and in any case. */
export const BOLD_FROM = 14;

export function fontOf({ type, size }: Pick<SceneNode, 'type' | 'size'>, isChosen: boolean): string {
  const weight = isChosen || size >= BOLD_FROM ? 600 : 450;
  const style = type === 'Literal' ? 'italic ' : '';
  return `${style}${weight} 12.5px ${CANVAS_FONT}`;
}

export const EDGE_FONT = `500 11px ${CANVAS_FONT}`;

/** Names cut and words measured, each once. */
export class Ruler {
  readonly #widths = new Map<string, number>();
  readonly #short = new Map<string, string>();
  readonly #context = document.createElement('canvas').getContext('2d');

  shorten(name: string): string {
    const known = this.#short.get(name);
    if (known !== undefined) return known;
    const short = shortenName(name);
    this.#short.set(name, short);
    return short;
  }

  widthOf(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (this.#context === null) return text.length * 6.5;
    this.#context.font = font;
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}
