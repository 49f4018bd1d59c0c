// Random numbers that are the same in every run: training must give the same file byte for byte.

/** A generator of numbers in [0, 1): mulberry32 (Ettinger 2017). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** About normally distributed, mean 0, deviation 1: the sum of twelve even ones (Irwin–Hall), no logarithm needed. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += this.next();
    return sum;
  }

  /** Shuffles in place (Fisher–Yates). */
  shuffle(order: Int32Array): void {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      const held = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = held;
    }
  }
}
