// What this browser remembers of the page; one that keeps nothing works all the same.

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`verband-${key}`, value);
  } catch {
    // Private windows may refuse: the choice then holds for this page alone.
  }
}

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`verband-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}
