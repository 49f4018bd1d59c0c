// Names made comparable: without case, accents, quotation marks, leading articles and the final 's of a genitive.

type Step = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

const STEPS: readonly Step[] = [
  [/[\u2018\u2019\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb"]/g, ' '],
  [/\s*[-\u2010\u2011\u2013\u2014]\s*/g, '-'],
  // U.S. and US are one name.
  [/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, found => found.replaceAll('.', '')],
  [/\s+/g, ' '],
  [/^ | $/g, ''],
  [/^(?:the|an?|de|het|een) (?=.)/, ''],
  [/'s?$/, ''],
  [/^[\s.,;:()'-]+|[\s,;:()'-]+$/g, ''],
  [/\.$/, ''],
];

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'for', 'by', 'with', 'from', 'and', 'or'],
  ...['its', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'as'],
  ...['de', 'het', 'een', 'van', 'voor', 'in', 'op', 'te', 'aan', 'met', 'door', 'uit', 'en', 'of'],
  ...['zijn', 'haar', 'hun', 'die', 'dat', 'deze', 'dit', 'om', 'bij', 'naar'],
]);

/** Two texts of which at least half the words are shared are about the same thing. */
export const ENOUGH_OVERLAP = 0.5;

/** The form under which a name is compared. Empty when nothing of it is a name. */
export function foldName(name: string): string {
  return STEPS.reduce<string>(
    // One call for both kinds of replacement: the compiler picks the overload by the kind.
    (text, [pattern, by]) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)),
    name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
}

/**
 * How far two texts share their words: the F1 of the two sets of words, 0 to 1. Function words count only in a text
 * that has no others.
 */
export function wordOverlap(left: string, right: string): number {
  const [ours, theirs] = [wordsOf(left), wordsOf(right)];
  if (ours.size === 0 || theirs.size === 0) return 0;
  const shared = [...ours].filter(word => theirs.has(word)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

function wordsOf(text: string): Set<string> {
  const words = foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  const telling = words.filter(word => !FUNCTION_WORDS.has(word));
  return new Set(telling.length === 0 ? words : telling);
}
