// A sentence that was found, cut to what fits a row, with the words that were looked for.
import type { Context } from '../../src/protocol/index.js';

export type Piece = { readonly text: string; readonly isMarked: boolean };

/** Longest sentence that is shown whole, and how much of a longer one stands before its first marked word; UTF-16 units. */
const LONGEST = 220;
const BEFORE = 60;

/** The sentence in pieces; a long one begins near its first marked word and ends with an ellipsis. */
export function splitSentence({ text, start, end, marks }: Context): Piece[] {
  const inside = marks
    .filter(mark => mark.part === 'cue' && mark.start >= start && mark.end <= end)
    .sort((a, b) => a.start - b.start);
  const [from, to] = windowOf(text, { start, end, first: inside[0]?.start ?? start });
  const pieces: Piece[] = from > start ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  for (const mark of inside) {
    if (mark.start < at || mark.end > to) continue;
    pieces.push({ text: text.slice(at, mark.start), isMarked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), isMarked: true });
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, to), isMarked: false });
  if (to < end) pieces.push({ text: ' …', isMarked: false });
  return pieces.filter(piece => piece.text !== '');
}

type Stretch = { start: number; end: number; first: number };

/** Cuts between words, so that neither a word nor a surrogate pair comes apart where there are words. */
function windowOf(text: string, { start, end, first }: Stretch): [number, number] {
  if (end - start <= LONGEST) return [start, end];
  const wanted = Math.max(start, Math.min(first - BEFORE, end - LONGEST));
  const from = wanted === start ? start : afterSpace(text, wanted, first);
  const limit = Math.min(end, from + LONGEST);
  const space = text.lastIndexOf(' ', limit);
  return [from, limit === end || space <= first ? wholeCharacter(text, limit) : space];
}

function afterSpace(text: string, wanted: number, first: number): number {
  const space = text.indexOf(' ', wanted);
  return space === -1 || space >= first ? wholeCharacter(text, wanted) : space + 1;
}

/** The offset itself, or the one before where it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
