// One order for everything that is listed: by UTF-16 code units, the same on every machine and in every locale.

/** Compares by code units, as `<` does; `localeCompare` would differ between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The different values, sorted. */
export function uniqueSorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}

/** A copy sorted by `id`. */
export function sortById<T extends { id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}
