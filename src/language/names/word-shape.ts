// What the letters of a word look like, whatever the word is.

/** Capitals of a word: none, first only, all of several, one letter, otherwise mixed; or no letters at all. */
export const KINDS = { lower: 0, title: 1, capitals: 2, initial: 3, mixed: 4, number: 5, mark: 6 } as const;
export type WordKind = (typeof KINDS)[keyof typeof KINDS];

/** The shape that is kept of a long word: a wall of letters has one too. */
const LONGEST = 24;

/** One sign per UTF-16 unit: `X` capital, `x` letter, `9` digit, the mark itself otherwise. */
export function wordShape(text: string): string {
  let shape = '';
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at += 1) shape += signOf(text.charAt(at));
  return shape;
}

/** A shape with each run of one sign written once or, when it is longer than one, twice. */
export function foldShape(shape: string): string {
  let folded = '';
  for (let at = 0; at < shape.length; at += 1) {
    const sign = shape.charAt(at);
    if (at < 2 || sign !== shape.charAt(at - 1) || sign !== shape.charAt(at - 2)) folded += sign;
  }
  return folded;
}

/** Like `foldShape`, with every run written once. */
export function shortenShape(shape: string): string {
  let short = '';
  for (let at = 0; at < shape.length; at += 1) if (shape.charAt(at) !== shape.charAt(at - 1)) short += shape.charAt(at);
  return short;
}

/** The kind of a word by its shape. */
export function kindOfShape(shape: string): WordKind {
  let capitals = 0;
  let letters = 0;
  let digits = 0;
  for (const sign of shape) {
    if (sign === 'X') capitals += 1;
    if (sign === 'X' || sign === 'x') letters += 1;
    if (sign === '9') digits += 1;
  }
  if (letters === 0) return digits > 0 ? KINDS.number : KINDS.mark;
  if (capitals === 0) return KINDS.lower;
  if (capitals === letters) return capitals === 1 ? KINDS.initial : KINDS.capitals;
  return capitals === 1 && shape.startsWith('X') ? KINDS.title : KINDS.mixed;
}

function signOf(character: string): string {
  if (character >= '0' && character <= '9') return '9';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}
