// Whether the evidence of each claim really stands in the text.
import type { GoldClaim } from './gold-document.js';

/** Shorter is a name, longer is half the article: neither shows a reader where a claim comes from. UTF-16 units. */
const LENGTH = { least: 15, most: 700 };

/** Of all predicted claims, how many have evidence that is a passage of the text. Without the text nothing is counted. */
export function countEvidence(
  claims: readonly GoldClaim[],
  text: string | undefined,
): { claims: number; standing: number } {
  if (text === undefined) return { claims: 0, standing: 0 };
  const standing = claims.filter(({ evidence }) => {
    const quotes = [evidence].flat();
    return quotes.length > 0 && quotes.every(quote => isPassage(quote, text));
  });
  return { claims: claims.length, standing: standing.length };
}

function isPassage(quote: string, text: string): boolean {
  return quote.length >= LENGTH.least && quote.length <= LENGTH.most && text.includes(quote);
}
