// Finds who stands near a point, without looking at everybody.

export type Spot = { readonly x: number; readonly y: number; readonly radius: number };

/** Spots in cells of one width; a spot is found when its circle may reach into the one that is asked about. */
export class SpotGrid<T extends Spot> {
  readonly #cells = new Map<number, T[]>();
  readonly #width: number;

  /** @param width at least the diameter of the largest circle that is put in or asked about */
  constructor(width: number) {
    this.#width = width;
  }

  add(spot: T): void {
    const key = this.#keyAt(this.#column(spot.x), this.#column(spot.y));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [spot]);
    else cell.push(spot);
  }

  /** Calls `see` with every spot in the cell of the point and in the eight round it, in the order in which they came. */
  forEachNear({ x, y }: { x: number; y: number }, see: (spot: T) => void): void {
    const column = this.#column(x);
    const row = this.#column(y);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const spot of this.#cells.get(this.#keyAt(column + dx, row + dy)) ?? []) see(spot);
      }
    }
  }

  /** Whether a circle here would touch no other. */
  isFree({ x, y, radius }: Spot): boolean {
    let isFree = true;
    this.forEachNear({ x, y }, spot => {
      if (Math.hypot(spot.x - x, spot.y - y) < spot.radius + radius) isFree = false;
    });
    return isFree;
  }

  #column(value: number): number {
    return Math.floor(value / this.#width);
  }

  /** One number for two: cells are far fewer than 2^26 in a row. */
  #keyAt(column: number, row: number): number {
    return column * 2 ** 26 + row;
  }
}
