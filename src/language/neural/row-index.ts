// From a feature's hash to its row in a table of weights.

/** Marks a free slot; no key is it, see `withoutFree`. */
const FREE = 0;

/** Key to row by open addressing: two typed arrays, no objects. Rows are the places of the keys in the given order. */
export class RowIndex {
  private readonly slots: Uint32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /** @param keys unsigned 32-bit hashes, each once; row i belongs to keys[i] */
  constructor(keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size);
    this.rows = new Int32Array(size);
    for (let row = 0; row < keys.length; row += 1) this.insert(withoutFree(keys[row] ?? 0), row);
  }

  private insert(key: number, row: number): void {
    let at = key & this.mask;
    while (this.slots[at] !== FREE) at = (at + 1) & this.mask;
    this.slots[at] = key;
    this.rows[at] = row;
  }

  /** The row of a hash, or -1 when the table has none. */
  find(hash: number): number {
    const key = withoutFree(hash);
    let at = key & this.mask;
    for (;;) {
      const slot = this.slots[at];
      if (slot === key) return this.rows[at] ?? -1;
      if (slot === FREE || slot === undefined) return -1;
      at = (at + 1) & this.mask;
    }
  }
}

/** Zero means a free slot: the one hash that is zero is counted as one. */
function withoutFree(hash: number): number {
  return hash === FREE ? 1 : hash;
}
