// Which labels a picture has room for: the largest nodes first, each beside its disc where nothing else stands.
import type { Disc, Point } from './svg-geometry.js';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type PlacedLabel = { readonly at: Point; readonly anchor: 'start' | 'middle' | 'end' };

const CELL = 64;
/** Air between a disc and its words. */
const AIR = 4;

/** Places that are taken, found by cells so that thousands of boxes stay quick. */
export class TakenPlaces {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), box]);
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every(key => (this.#cells.get(key) ?? []).every(other => !overlaps(box, other)));
  }
}

/**
 * A place for words beside a disc: right, left, below or above it, inside the page; undefined where all are taken.
 * The place is taken from then on.
 */
export function placeBeside(
  disc: Disc,
  size: { width: number; height: number },
  { taken, page }: { taken: TakenPlaces; page: Box },
): PlacedLabel | undefined {
  const reach = disc.radius + AIR;
  const candidates: readonly PlacedLabel[] = [
    { at: { x: disc.x + reach, y: disc.y }, anchor: 'start' },
    { at: { x: disc.x - reach, y: disc.y }, anchor: 'end' },
    { at: { x: disc.x, y: disc.y + reach + size.height / 2 }, anchor: 'middle' },
    { at: { x: disc.x, y: disc.y - reach - size.height / 2 }, anchor: 'middle' },
  ];
  return candidates.find(candidate => takePlace(candidate, size, { taken, page }));
}

/** Takes the place when it is free and inside the page. */
export function takePlace(
  { at, anchor }: PlacedLabel,
  { width, height }: { width: number; height: number },
  { taken, page }: { taken: TakenPlaces; page: Box },
): boolean {
  const left = at.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const box = { left, right: left + width, top: at.y - height / 2, bottom: at.y + height / 2 };
  const isInside = box.left >= page.left && box.right <= page.right && box.top >= page.top && box.bottom <= page.bottom;
  if (!isInside || !taken.isFree(box)) return false;
  taken.add(box);
  return true;
}

export function boxOfDisc({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** At most so many characters, an ellipsis included; never half a character. */
export function shortenLabel(label: string, most: number): string {
  const characters = [...label.replace(/\s+/gu, ' ').trim()];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Pixels that a text takes, rather too many than too few: writers cannot measure. */
export function estimateWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x1100 ? 1.05 : 0.58;
  return ems * fontSize;
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x}:${y}`);
  }
  return cells;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
