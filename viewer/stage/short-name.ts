// A name as it is written on the canvas: one line, short, and without characters that could make it read as another.

/** Characters that fit under a node. */
const MOST = 28;

/** C0 and C1 controls, soft hyphens, zero-width characters, and all that turn the direction of writing. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/gu;

/**
 * Takes out what cannot be seen, joins spaces, and cuts to a number of characters with an ellipsis, never inside a
 * letter that is written with several code points.
 */
export function shortenName(name: string, most: number = MOST): string {
  // A name of ten thousand characters must not cost more than what is left of it.
  const start = name.trimStart();
  const clean = start
    .slice(0, 20 * most)
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  const letters = [...clean];
  if (letters.length <= most && start.length <= 20 * most) return clean;
  let end = Math.min(most - 1, letters.length);
  while (end > 1 && (isPart(letters[end]) || letters[end - 1] === '\u200d')) end -= 1;
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

/** A mark that belongs to the letter before it, or what joins two. */
function isPart(letter: string | undefined): boolean {
  return letter !== undefined && /\p{M}|\u200d|\ufe0f/u.test(letter);
}
