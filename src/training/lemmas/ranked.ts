// Texts with numbers that are small for common ones.

/** Texts numbered by how often they were counted, so that common ones have small numbers. */
export class Ranked {
  private readonly counts = new Map<string, number>();
  private readonly ranks = new Map<string, number>();

  count(text: string): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  list(): string[] {
    return [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
  }

  rankOf(text: string): number {
    if (this.ranks.size !== this.counts.size)
      for (const [rank, one] of this.list().entries()) this.ranks.set(one, rank);
    return this.ranks.get(text) ?? 0;
  }
}
