// Memory for numbers that are needed for one sentence only.

const FIRST_SIZE = 1 << 16;

/**
 * Hands out stretches of one block that lives as long as its owner. Arrays of their own for every sentence would be freed by
 * full collections of the whole heap, which cost as much processor time as the reading.
 */
export class Scratch {
  private block = new Float64Array(FIRST_SIZE);
  private used = 0;

  /** Zeros of this length. They may be overwritten after `release`. */
  take(length: number): Float64Array {
    if (this.used + length > this.block.length) {
      // What was handed out before keeps the old block alive until it is let go.
      this.block = new Float64Array(Math.max(2 * this.block.length, length));
      this.used = 0;
    }
    const taken = this.block.subarray(this.used, this.used + length).fill(0);
    this.used += length;
    return taken;
  }

  /** Takes everything back. */
  release(): void {
    this.used = 0;
  }
}
