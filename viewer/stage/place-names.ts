// Which names are written and where, so that none runs over another or over a node.

/** In pixels at the camera's ratio, from a fixed point of the graph: panning changes nothing about who has room. */
export type NameCandidate = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the node. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher is written first. */
  readonly rank: number;
  readonly hasRing: boolean;
  /** May be written over the nodes round it, though not over their names: without it the picture could not be read. */
  readonly isMajor: boolean;
  /** Written whether there is room or not. */
  readonly isForced: boolean;
};

/** A box by its middle. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Between a node's outline and its name; a ring round the node stands in between. */
const GAP = 4;
const RING = 5;
/** A name may come this near to another. */
const AIR = 2;
/** So near to another node a name would be taken for that one's. */
const DISTINCT = 10;
/** Smaller nodes are dots: their names would tell nothing. */
const SMALLEST_NAMED = 2.6;
const CELL = 64;

/** Boxes in a grid of cells; each is listed in every cell that it touches. */
class BoxGrid {
  readonly #cells = new Map<number, { readonly id: string; readonly box: Box }[]>();

  add(id: string, box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ id, box }]);
      else cell.push({ id, box });
    }
  }

  isFree(box: Box, but: string): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) if (other.id !== but && touch(box, other.box)) return false;
    }
    return true;
  }
}

export type Placing = {
  readonly names: ReadonlyMap<string, Box>;
  /** Writes something more where there is room for one of the boxes; the first that fits is taken. */
  place(id: string, boxes: readonly Box[], how: { isForced: boolean; isMajor?: boolean }): Box | undefined;
};

/**
 * Finds a place for names: under the node, else above it, else on the side of the middle or the other, else nowhere. Forced ones come
 * first, then by rank, then by id, so that the same picture always has the same names.
 */
export function placeNames(candidates: readonly NameCandidate[]): Placing {
  const discs = new BoxGrid();
  const written = new BoxGrid();
  for (const { id, x, y, radius } of candidates) {
    // A name may touch the corners of the square round a disc.
    discs.add(id, { x, y, width: 1.7 * radius, height: 1.7 * radius });
  }
  const place: Placing['place'] = (id, boxes, { isForced, isMajor = false }) => {
    const free = boxes.filter(box => written.isFree(box, id));
    const clear = free.find(box => discs.isFree(widened(box), id));
    const box = clear ?? (isMajor ? free[0] : undefined) ?? (isForced ? boxes[0] : undefined);
    if (box !== undefined) written.add(id, box);
    return box;
  };
  const names = new Map<string, Box>();
  const middle = candidates.reduce((sum, { x }) => sum + x, 0) / Math.max(candidates.length, 1);
  for (const candidate of [...candidates].sort(byRank)) {
    if (candidate.width === 0 || (candidate.radius < SMALLEST_NAMED && !candidate.isForced)) continue;
    const box = place(candidate.id, boxesRound(candidate, middle), candidate);
    if (box !== undefined) names.set(candidate.id, box);
  }
  return { names, place };
}

function byRank(one: NameCandidate, other: NameCandidate): number {
  if (one.isForced !== other.isForced) return one.isForced ? -1 : 1;
  return other.rank - one.rank || (one.id < other.id ? -1 : 1);
}

function boxesRound({ x, y, radius, width, height, hasRing }: NameCandidate, middle: number): Box[] {
  const outline = radius + GAP + (hasRing ? RING : 0);
  const down = outline + height / 2 - 1;
  // Inwards first: at the rim of the picture a name that points outwards would be cut.
  const aside = (outline + 1 + width / 2) * (x < middle ? 1 : -1);
  return [
    { x, y: y + down, width, height },
    { x, y: y - down, width, height },
    { x: x + aside, y, width, height },
    { x: x - aside, y, width, height },
  ];
}

function widened(box: Box): Box {
  return { ...box, width: box.width + DISTINCT };
}

function touch(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width + 2 * AIR &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height + AIR
  );
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = [];
  const right = Math.floor((x + width / 2) / CELL);
  const bottom = Math.floor((y + height / 2) / CELL);
  for (let column = Math.floor((x - width / 2) / CELL); column <= right; column += 1) {
    for (let row = Math.floor((y - height / 2) / CELL); row <= bottom; row += 1) keys.push(column * 2 ** 24 + row);
  }
  return keys;
}
