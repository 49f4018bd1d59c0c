// Words of an article on their way to a terminal: one line, nothing in it that the terminal would obey.

/** Control characters (an article can hold escape sequences) and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The text on one line, safe to print. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '�').trim();
}

/** Breaks a text into lines of at most `width` characters, between words; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
