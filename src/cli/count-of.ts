// Numbers with their nouns.

const PLURALS: Readonly<Record<string, string>> = { entity: 'entities' };

/** `1 fact`, `2 facts`, `0 entities`. */
export function countOf(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}

/** How many came and went, as parts of a sentence; nothing for those that did not change. */
export function changesOf(noun: string, added: number, removed: number): string[] {
  return [
    ...(added > 0 ? [`${countOf(added, noun)} added`] : []),
    ...(removed > 0 ? [`${countOf(removed, noun)} removed`] : []),
  ];
}
