// Names per language, as every entry holds them.

export type Names = { nl: string[]; en: string[] };

/** Each name once, in the order given. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
