// A map from a key to a set of ids.

/** Keeps ids in the order in which they came; an empty key leaves no trace. */
export class MultiMap {
  private readonly sets = new Map<string, Set<string>>();

  add(key: string, id: string): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([id]));
    else set.add(id);
  }

  remove(key: string, id: string): void {
    const set = this.sets.get(key);
    if (set === undefined) return;
    set.delete(id);
    if (set.size === 0) this.sets.delete(key);
  }

  get(key: string): string[] {
    return [...(this.sets.get(key) ?? [])];
  }
}
