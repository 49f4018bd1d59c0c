// Which quotation marks open and which close: written alike, they are told apart by the space around them.
import type { Token } from '../token.js';

export const OPENS = 1;
export const CLOSES = 2;

const OPENING = new Set(['“', '‘', '«', '„', '‚', ',,', '``']);
const EITHER = new Set(['"', "'", "''", '’', '”', '»', '’’', '`']);
/** A mark that was not closed within so many tokens is a slip, not an open quotation. */
const LONGEST = 150;

/** 1 where a token opens a quotation, 2 where it closes one, else 0. Marks count as open up to the end of a paragraph. */
export function readQuotes(tokens: readonly Token[], isParagraphStart: (i: number) => boolean): Uint8Array {
  const roles = new Uint8Array(tokens.length);
  let openedAt = -LONGEST;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isParagraphStart(i)) openedAt = -LONGEST;
    const isEither = EITHER.has(token.text);
    if (!isEither && !OPENING.has(token.text)) continue;
    const isOpening = isEither ? opens(tokens, i, i - openedAt < LONGEST) : !isMisused(tokens, i);
    roles[i] = isOpening ? OPENS : CLOSES;
    openedAt = isOpening ? i : -LONGEST;
  }
  return roles;
}

/** An opening mark against the word or stop before it, with space after it, closes: „so“, or a slip. */
function isMisused(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined || !/^[“‘«]$/u.test(token.text)) return false;
  const isAgainst = before.end === token.start && /[\p{L}\p{N}.!?,…]$/u.test(before.text);
  return isAgainst && (after?.start ?? 0) > token.end;
}

function opens(tokens: readonly Token[], i: number, isOpen: boolean): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined) return true;
  if (after === undefined) return false;
  const isApartLeft = before.end < token.start || /^[([—–-]$/u.test(before.text);
  const isApartRight = token.end < after.start;
  return isApartLeft === isApartRight ? !isOpen : isApartLeft;
}
