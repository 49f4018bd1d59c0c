// Clean text: the one form of characters that offsets may point into.

/**
 * Makes decoded characters storable: line ends `\n`, no byte-order marks, soft hyphens or zero-width spaces,
 * control characters and lone surrogates replaced one for one. It does not compose accents: evidence stays as printed.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\ufeff\u00ad\u200b]/g, '')
    .replace(/[^\P{Cc}\n\t]/gu, ' ');
}

/** Collapses all white space, no-break spaces included, as a page shows it. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
